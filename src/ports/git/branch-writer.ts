/** The branch of the pull request, which is ours alone: it is replaced unless somebody else has committed to it. */
import type { SimpleGit } from "simple-git";
import { isUpdateMessage } from "../../activity/update-message.ts";
import { errors, UserError } from "../../problems/errors.ts";
import { bot } from "./identity.ts";
import type { GitWriter } from "./port.ts";
import { pushError } from "./push-error.ts";
import { type Remote, signOn } from "./sign-on.ts";
import type { MakeSigned } from "./signed.ts";

interface Place extends Remote {
  simple: SimpleGit;
  /** Null to push commits as they are. */
  sign: MakeSigned | null;
  remote(): Promise<string>;
  /** The commit of this run that is not on the remote yet; null if there is none. */
  made(): string | null;
}

/** @throws push errors from its functions */
export function branchWriter(at: Place): Pick<GitWriter, "pushBranch" | "deleteBranch"> {
  const { git, simple, sign, tipOf } = at;

  /** False if it has commits by others that our branch lacks. Merges are ignored, since they only bring commits in. */
  async function isOurs(tip: string): Promise<boolean> {
    const args = ["log", "-z", "--no-merges", "--format=%ae%n%B", "--end-of-options", tip, "^HEAD"];
    const { status, stdout } = await git.run(args);
    const commits = stdout.toString("utf8").split("\0").filter(Boolean);
    // If the log cannot be read, the branch is not replaced.
    return (
      status === 0 &&
      commits.every((commit) => {
        const end = commit.indexOf("\n");
        return commit.slice(0, end) === bot.email || isUpdateMessage(commit.slice(end + 1));
      })
    );
  }

  return {
    async pushBranch(branch, paths) {
      const remote = await at.remote();
      const ref = `refs/heads/${branch}`;
      const there = await tipOf(remote, ref);
      if (there !== null) {
        const same = await git.run(["diff", "--quiet", "--end-of-options", there, "HEAD", "--", ...paths]);
        if (same.status === 0) return null;
        if (!(await isOurs(there)))
          throw errors.push(
            `somebody else has committed to the branch ${branch}, which Roadfolio keeps for its pull request`,
            "Move that work to another branch and delete this one; the next run creates it again.",
          );
      }
      const made = at.made();
      const signing = sign !== null && made !== null ? `roadfolio/signing-${made.slice(0, 12)}` : null;
      try {
        // The API adds to a branch and cannot replace one, so the commit is made on a branch of its own first.
        if (signing !== null && sign !== null && made !== null) {
          await simple.raw(["push", "--no-verify", remote, `${made}^:refs/heads/${signing}`]);
          const signed = await signOn(at, { remote, branch: signing, sha: made }, sign);
          if (signed === null) throw errors.push(`${signing} was changed by somebody else`, "Run again.");
        }
        // Replace only the commit that was checked above. An empty lease requires that the branch does not exist.
        const lease = `--force-with-lease=${ref}:${there ?? ""}`;
        await simple.raw(["push", "--no-verify", lease, remote, `HEAD:${ref}`]);
      } catch (cause) {
        throw cause instanceof UserError ? cause : pushError(cause);
      } finally {
        if (signing !== null)
          await simple.raw(["push", "--no-verify", remote, `:refs/heads/${signing}`]).catch(() => undefined);
      }
      return git.ask("rev-parse", "HEAD");
    },

    async deleteBranch(branch) {
      const remote = await at.remote();
      const ref = `refs/heads/${branch}`;
      const there = await tipOf(remote, ref);
      if (there === null || !(await isOurs(there))) return;
      const lease = `--force-with-lease=${ref}:${there}`;
      await simple.raw(["push", "--no-verify", lease, remote, `:${ref}`]).catch(() => undefined);
    },
  };
}
