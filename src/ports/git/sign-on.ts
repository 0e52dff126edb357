/** Makes our commit again on a branch of the remote, through GitHub's API, which signs it. */
import { errors } from "../../problems/errors.ts";
import type { Git } from "./port.ts";
import { describeCommit, type MakeSigned, sameCommit } from "./signed.ts";

export interface Remote {
  git: Git;
  /** Fetches a branch. @returns its newest commit; null if there is none, or it cannot be fetched */
  tipOf(remote: string, ref: string): Promise<string | null>;
  isAncestor(older: string, newer: string): Promise<boolean>;
}

/**
 * The branch that we are on then has the commit of the remote instead of ours. Later steps see it, and since the files
 * are the same, neither they nor the index change.
 * @param sha our commit, the newest one
 * @returns the new commit's sha; null if the branch has new commits, which are then in FETCH_HEAD
 * @throws a commit, push or GitHub error
 */
export async function signOn(
  { git, tipOf, isAncestor }: Remote,
  { remote, branch, sha }: { remote: string; branch: string; sha: string },
  make: MakeSigned,
): Promise<string | null> {
  const commit = await describeCommit(git, sha);
  const { parent } = commit;
  const tip = (): Promise<string | null> => tipOf(remote, `refs/heads/${branch}`);
  let signed: string;
  try {
    signed = await make({ branch, ...commit }, async () => {
      const now = await tip();
      return now === null ? null : sameCommit(git, { parent, sha, tip: now });
    });
  } catch (cause) {
    const now = await tip();
    if (now !== null && !(await isAncestor(now, sha))) return null;
    if (now !== null && now !== parent)
      throw errors.push(
        "your branch has commits that are not on the remote",
        "Push them first (git push), then run again: commit: api makes one commit at a time.",
      );
    throw cause;
  }
  if ((await tip()) !== null) await git.run(["reset", "--soft", signed]);
  return signed;
}
