/** git as the release uses it, in one repository. */
import { execFileSync } from "node:child_process";

/** The bot that every workflow commits as. */
const bot = "github-actions[bot]";
const address = "41898282+github-actions[bot]@users.noreply.github.com";

export type Git = (...args: string[]) => string;

/**
 * @param more variables of the environment
 * @returns a function that runs git and gives what it prints, trimmed. @throws with what git said
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

/** The tags of a remote: name to the commit that each points to. */
export function remoteTags(git: Git, remote: string): Map<string, string> {
  const lines = git("ls-remote", "--tags", remote).split("\n").filter(Boolean);
  const tags = lines.map((line) => line.split("\t"));
  // A tag with a text of its own is listed twice; the line that ends in ^{} names the commit.
  return new Map(tags.map(([sha = "", ref = ""]) => [ref.replace(/^refs\/tags\/|\^\{\}$/g, ""), sha]));
}
