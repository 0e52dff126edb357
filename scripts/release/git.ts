/** Runs git for a release. */
import { execFileSync } from "node:child_process";

/** The identity GitHub workflows commit with. */
const bot = "github-actions[bot]";
const address = "41898282+github-actions[bot]@users.noreply.github.com";

export type Git = (...args: string[]) => string;

/**
 * @param more additional environment variables
 * @returns a function that runs git and returns its trimmed output. @throws with git's error message
 */
export function gitIn(dir: string, more: Record<string, string> = {}): Git {
  const who = {
    GIT_AUTHOR_NAME: bot,
    GIT_AUTHOR_EMAIL: address,
    GIT_COMMITTER_NAME: bot,
    GIT_COMMITTER_EMAIL: address,
  };
  return (...args) =>
    execFileSync("git", args, {
      cwd: dir,
      encoding: "utf8",
      env: { ...process.env, ...who, ...more },
    }).trim();
}

/** Tags of a remote, by name, with the commit each points to. */
export function remoteTags(git: Git, remote: string): Map<string, string> {
  const lines = git("ls-remote", "--tags", remote).split("\n").filter(Boolean);
  const tags = lines.map((line) => line.split("\t"));
  // An annotated tag is listed twice; the line that ends in ^{} has the commit.
  return new Map(tags.map(([sha = "", ref = ""]) => [ref.replace(/^refs\/tags\/|\^\{\}$/g, ""), sha]));
}
