/** A learner's clone of a bare repository, with a roadmap. */
import { createRepository, temporaryFolder, TestRepository } from "../../support/repository.ts";

export interface Learner {
  /** What stands for the repository on GitHub. */
  remote: TestRepository;
  /** The workspace of a run. */
  repository: TestRepository;
}

/**
 * @param roadmap the content of roadmap.json
 * @param files others of the first commit, by path
 */
export function learner(roadmap: object, files: Record<string, string> = {}): Learner {
  const remote = new TestRepository(temporaryFolder());
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  const repository = createRepository();
  const content = `${JSON.stringify(roadmap, null, 2)}\n`;
  repository.commit({ message: "Plan", files: { "roadmap.json": content, ...files } });
  repository.git("remote", "add", "origin", remote.dir);
  repository.git("push", "--quiet", "--set-upstream", "origin", "main");
  return { remote, repository };
}
