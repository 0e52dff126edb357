/** HEAD of a repository, and how much of the repository there is. */
import type { Git } from "../ports/git/port.ts";

export type Head =
  | { state: "unreadable"; stderr: string }
  /** A repository without commits. */
  | { state: "empty"; prefix: string }
  | {
      state: "here";
      /** The folder inside the repository, with "/" at the end; "" at its top. */
      prefix: string;
      sha: string;
      /** Null when HEAD is detached. */
      branch: string | null;
      shallow: boolean;
    };

/** Answered line by line: shallow or not, the folder inside the repository, HEAD's sha, its branch (or HEAD). */
const question = [
  "rev-parse",
  "--is-shallow-repository",
  "--show-prefix",
  "HEAD",
  "--symbolic-full-name",
  "HEAD",
];
const branches = "refs/heads/";

/** One process for all of it. @throws GitError when git cannot be started */
export async function readHead(git: Git): Promise<Head> {
  const { status, stdout, stderr } = await git.run(question);
  const [shallow, prefix, sha, ref] = stdout.toString("utf8").split("\n");
  if (shallow === undefined || prefix === undefined) return { state: "unreadable", stderr };
  // Without commits there is no HEAD, and git stops there.
  if (status !== 0 || sha === undefined) return { state: "empty", prefix };
  const branch = ref?.startsWith(branches) ? ref.slice(branches.length) : null;
  return { state: "here", prefix, sha, branch, shallow: shallow === "true" };
}
