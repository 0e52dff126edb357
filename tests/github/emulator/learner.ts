/** A learner's clone of a bare repository, with a roadmap. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { temporaryFolder, TestRepository } from "../../support/repository.ts";

export interface Learner {
  /** The repository on GitHub. */
  remote: TestRepository;
  /** The workspace of a run. */
  repository: TestRepository;
}

/** Folders to copy, by their content. They end with the run. */
const made = new Map<string, string>();

/**
 * @param roadmap the content of roadmap.json
 * @param files other files of the first commit, by path
 */
export function learner(roadmap: object, files: Record<string, string> = {}): Learner {
  const content = { "roadmap.json": `${JSON.stringify(roadmap, null, 2)}\n`, ...files };
  const key = JSON.stringify(content);
  const template = made.get(key) ?? makeIn(mkdtempSync(join(tmpdir(), "roadfolio-learner-")), content);
  made.set(key, template);
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  const repository = new TestRepository(join(folder, "repository"));
  const config = join(repository.dir, ".git/config");
  writeFileSync(config, readFileSync(config, "utf8").replaceAll(template, folder));
  return { remote: new TestRepository(join(folder, "remote")), repository };
}

/** @returns the folder */
function makeIn(folder: string, files: Record<string, string>): string {
  // Without sample hooks, which would be copied too.
  const init = ["init", "--quiet", "--initial-branch=main", "--template="];
  const both = new TestRepository(folder);
  both.git(...init, "--bare", "remote");
  both.git(...init, "repository");
  const repository = new TestRepository(join(folder, "repository"));
  repository.commit({ message: "Plan", files });
  repository.git("remote", "add", "origin", join(folder, "remote"));
  repository.git("push", "--quiet", "--set-upstream", "origin", "main");
  return folder;
}
