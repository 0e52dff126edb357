/** A repository with all that the release scripts look at, and a bare remote beside it. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { TestRepository, temporaryFolder } from "../support/repository.ts";

export interface SmallRepository {
  dir: string;
  remote: string;
  git: (...args: string[]) => string;
  write: (files: Record<string, string>) => void;
  /** Commits a version, with a dist/ that is not part of the commit, and pushes main. */
  setVersion: (version: string) => void;
  /** The commit that a tag of the remote points to. */
  tag: (name: string) => string | undefined;
}

export function repositoryOf(version: string): SmallRepository {
  const folder = temporaryFolder();
  const remote = join(folder, "remote.git");
  const dir = join(folder, "work");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", dir]);
  const repository = new TestRepository(dir);
  const setVersion = (next: string): void => {
    repository.commit({
      message: `Raise the version to ${next}`,
      files: {
        ".gitignore": "dist/\n",
        "package.json": JSON.stringify({ name: "small", version: next, type: "module" }),
        "CHANGELOG.md": `# Changelog\n\n## ${next}\n\n- A change.\n`,
      },
    });
    repository.write({ "dist/cli.js": `console.log("${next}");\n`, "dist/action.js": "// the Action\r\n" });
    repository.git("push", "--quiet", "--force", remote, "HEAD:refs/heads/main");
  };
  setVersion(version);
  return {
    dir,
    remote,
    git: (...args) => repository.git(...args),
    write: (files) => repository.write(files),
    setVersion,
    tag: (name) => {
      const line = repository.git("ls-remote", remote, `refs/tags/${name}`);
      return line === "" ? undefined : line.split("\t")[0];
    },
  };
}
