/** Makes a clone with the files of one commit. */
import { existsSync } from "node:fs";
import { type GitOptions, porcelain } from "./access.ts";
import { redirectsTo } from "./remote.ts";
import { gitIn } from "./run.ts";

export interface CheckedOut {
  sha: string;
  /** How many commits the default branch has that this one lacks. */
  newer: number;
  /** False if the commit is on another branch than the default one. */
  onBranch: boolean;
}

const branches = "refs/heads/";

/**
 * Clones a repository into an empty folder, with its whole history, and checks a commit out on the default branch.
 * Symbolic links become files, and nothing is fetched from Git LFS.
 * @param source an address, or the folder of a clone
 * @param commit null for the newest
 * @returns null if the repository has no such commit
 * @throws the error of simple-git
 */
export async function checkOut(
  source: string,
  commit: string | null,
  options: GitOptions,
): Promise<CheckedOut | null> {
  const { folder, environment, access } = options;
  const config = [...redirectsTo(source, access.server), "core.symlinks=false"];
  const settings = config.map((setting) => `--config=${setting}`);
  const simple = porcelain(folder, options, { environment: { GIT_LFS_SKIP_SMUDGE: "1" } });
  await simple.clone(source, folder, ["--no-checkout", "--no-tags", "--progress", ...settings]);
  const git = gitIn(folder, environment);
  // A clone of a clone belongs to the same address: its name and links are made from that.
  const origin = existsSync(source)
    ? await gitIn(source, environment).ask("remote", "get-url", "origin")
    : null;
  if (origin !== null) await simple.raw(["remote", "set-url", "origin", origin]);
  // Answered line by line: HEAD, which in a new clone is the newest commit, and its branch.
  const head = await git.ask("rev-parse", "HEAD", "--symbolic-full-name", "HEAD");
  const [tip = "HEAD", named = null] = head?.split("\n") ?? [];
  // HEAD may name a branch that does not exist.
  const ref = named ?? (await git.ask("symbolic-ref", "--quiet", "HEAD"));
  const branch = ref?.startsWith(branches) ? ref.slice(branches.length) : null;
  const sha =
    commit === null
      ? head && tip
      : await git.ask("rev-parse", "--quiet", "--verify", "--end-of-options", `${commit}^{commit}`);
  if (sha === null || branch === null) return null;
  await simple.raw(["checkout", "--quiet", "--force", "-B", branch, sha]);
  if (sha === tip) return { sha, newer: 0, onBranch: true };
  const newer = Number(await git.ask("rev-list", "--count", `${sha}..${tip}`));
  const onBranch = (await git.run(["merge-base", "--is-ancestor", sha, tip])).status === 0;
  return { sha, newer, onBranch };
}
