/** HEAD of a repository, and how much of the repository there is. */
import type { Git } from "../ports/git/port.ts";

export type Head =
  | { state: "unreadable"; stderr: string }
  /** No commits at HEAD. The reason is null if there are no commits at all, so that nothing was missed. */
  | { state: "empty"; prefix: string; reason: string | null }
  | {
      state: "here";
      /** The folder inside the repository, with "/" at the end; "" at its top. */
      prefix: string;
      sha: string;
      /** Null when HEAD is detached. */
      branch: string | null;
      shallow: boolean;
      /** Whether there is a .mailmap at the repository's top. */
      mailmap: boolean;
    };

/**
 * Answered line by line: shallow or not, the folder inside the repository, HEAD's sha, its branch (or HEAD). Fails at the end
 * if there is no .mailmap.
 */
const question = [
  "rev-parse",
  "--is-shallow-repository",
  "--show-prefix",
  "HEAD",
  "--symbolic-full-name",
  "HEAD",
  "HEAD:.mailmap",
];
const branches = "refs/heads/";

/** One process for all of it. @throws GitError when git cannot be started */
export async function readHead(git: Git): Promise<Head> {
  const { status, stdout, stderr } = await git.run(question);
  const [shallow, prefix, sha = "", ref = ""] = stdout.toString("utf8").split("\n");
  if (shallow === undefined || prefix === undefined) return { state: "unreadable", stderr };
  // Without commits there is no HEAD: git repeats the name, and stops there.
  if (!/^[0-9a-f]{40,}$/.test(sha)) return { state: "empty", prefix, reason: await reasonFor(git) };
  const branch = ref.startsWith(branches) ? ref.slice(branches.length) : null;
  return { state: "here", prefix, sha, branch, shallow: shallow === "true", mailmap: status === 0 };
}

/** How many branches are named. */
const most = 3;

/** Why HEAD has no commits although branches do: an orphan branch, or one that was renamed. Null if none do. */
async function reasonFor(git: Git): Promise<string | null> {
  const [head, found] = await Promise.all([
    git.ask("symbolic-ref", "--quiet", "--short", "HEAD"),
    git.ask("for-each-ref", `--count=${most + 1}`, "--format=%(refname:lstrip=2)", branches, "refs/remotes/"),
  ]);
  const names = (found ?? "").split("\n").filter((name) => name !== "" && !name.endsWith("/HEAD"));
  if (names.length === 0) return null;
  const others = `${names.slice(0, most).join(", ")}${names.length > most ? " and others" : ""}`;
  return head === null
    ? `HEAD names no branch; there are commits on ${others}`
    : `its branch ${head} has no commits; there are some on ${others}`;
}
