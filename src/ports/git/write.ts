/**
 * Commits and pushes. Never rebases, and forces only on the branch that is ours alone. If the remote has new commits,
 * the run starts over from them.
 */
import { errors, messageOf } from "../../problems/errors.ts";
import { withoutPasswords } from "../../text/credentials.ts";
import type { GitWriter } from "./port.ts";
import { type GitOptions, porcelain } from "./access.ts";
import { gitIn } from "./run.ts";

/**
 * Commits are always by this bot, even if a person runs the program, so that they never count as that person's work.
 * The address is that of the GitHub Actions app (user id 41898282).
 */
const author = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/**
 * Commits and pushes in the portfolio's folder.
 * @throws commit, push and detached-head errors from its functions, each with git's message
 */
export function gitWriter(options: GitOptions): GitWriter {
  const git = gitIn(options.folder, options.environment);
  const simple = porcelain(options.folder, options);

  /** The branch that HEAD is on, and its remote. */
  async function target(): Promise<{ remote: string; branch: string }> {
    const branch = (await git.ask("symbolic-ref", "--quiet", "HEAD"))?.replace(/^refs\/heads\//, "") ?? "";
    if (branch === "") throw errors.detachedHead(options.folder);
    return { branch, remote: (await git.ask("config", "--get", `branch.${branch}.remote`)) ?? "origin" };
  }

  /** A filter (such as git-lfs) or another encoding would change the files that we commit. */
  async function refuseFilters(paths: readonly string[]): Promise<void> {
    const args = ["check-attr", "-z", "filter", "working-tree-encoding", "--", ...paths];
    const fields = (await git.run(args)).stdout.toString("utf8").split("\0");
    for (let field = 0; field + 2 < fields.length; field += 3) {
      const [path = "", attribute = "", value = ""] = fields.slice(field, field + 3);
      if (value !== "unspecified" && value !== "unset")
        throw errors.commit(
          `.gitattributes gives ${path} the ${attribute} “${value}”, which would change it`,
        );
    }
  }

  const isAncestor = async (older: string, newer: string): Promise<boolean> =>
    (await git.run(["merge-base", "--is-ancestor", "--end-of-options", older, newer])).status === 0;

  /** Fetches a remote branch. @returns its newest commit; null if there is none */
  async function tipOf(remote: string, ref: string): Promise<string | null> {
    const fetched = await simple.fetch(remote, ref, ["--no-tags"]).then(
      () => true,
      () => false,
    );
    return fetched ? git.ask("rev-parse", "FETCH_HEAD") : null;
  }

  /** False if it has commits by others that our branch lacks. Merges are ignored, since they only bring commits in. */
  async function isOurs(tip: string): Promise<boolean> {
    const args = ["log", "--no-merges", "--format=%ae", "--end-of-options", tip, "^HEAD"];
    const { status, stdout } = await git.run(args);
    const emails = stdout.toString("utf8").split("\n").filter(Boolean);
    // If the log cannot be read, the branch is not replaced.
    return status === 0 && emails.every((email) => email === author.email);
  }

  return {
    head: () => git.ask("rev-parse", "--quiet", "--verify", "HEAD^{commit}"),

    async commit(paths, message) {
      if (paths.length === 0) return null;
      await target();
      await refuseFilters(paths);
      try {
        await simple.raw(["add", "--force", "--", ...paths]);
        const staged = await simple.raw(["diff", "--cached", "--name-only", "-z", "--", ...paths]);
        if (staged === "") return null;
        const identity = ["-c", `user.name=${author.name}`, "-c", `user.email=${author.email}`];
        const name = `${author.name} <${author.email}>`;
        await simple.raw([
          ...identity,
          "commit",
          "--quiet",
          "--no-verify",
          `--author=${name}`,
          `--message=${message}`,
          "--only",
          "--",
          ...paths,
        ]);
      } catch (cause) {
        throw errors.commit(withoutPasswords(messageOf(cause).trim()));
      }
      return git.ask("rev-parse", "HEAD");
    },

    async push() {
      const { remote, branch } = await target();
      const local = await git.ask("rev-parse", "HEAD");
      if (
        local !== null &&
        local === (await git.ask("rev-parse", "--quiet", "--verify", `refs/remotes/${remote}/${branch}`))
      )
        return true;
      let refusal = "";
      for (let attempt = 0; attempt < 2; attempt++) {
        try {
          await simple.push(remote, `HEAD:refs/heads/${branch}`, ["--no-verify"]);
          return true;
        } catch (cause) {
          refusal = messageOf(cause).trim();
        }
        const fetched = await simple.fetch(remote, `refs/heads/${branch}`, ["--no-tags"]).then(
          () => true,
          () => false,
        );
        if (!fetched) break;
        if (!(await isAncestor("FETCH_HEAD", "HEAD"))) return false;
      }
      throw errors.push(withoutPasswords(refusal), pushHint(refusal));
    },

    async pushBranch(branch, paths) {
      const { remote } = await target();
      const ref = `refs/heads/${branch}`;
      const there = await tipOf(remote, ref);
      if (there !== null) {
        const same = await git.run(["diff", "--quiet", "--end-of-options", there, "HEAD", "--", ...paths]);
        if (same.status === 0) return false;
        if (!(await isOurs(there)))
          throw errors.push(
            `somebody else has committed to the branch ${branch}, which Roadfolio keeps for its pull request`,
            "Move that work to another branch and delete this one; the next run creates it again.",
          );
      }
      try {
        // Replace only the commit that was checked above. An empty lease requires that the branch does not exist.
        const lease = `--force-with-lease=${ref}:${there ?? ""}`;
        await simple.raw(["push", "--no-verify", lease, remote, `HEAD:${ref}`]);
      } catch (cause) {
        const refusal = messageOf(cause).trim();
        throw errors.push(withoutPasswords(refusal), pushHint(refusal));
      }
      return true;
    },

    async deleteBranch(branch) {
      const { remote } = await target();
      const ref = `refs/heads/${branch}`;
      const there = await tipOf(remote, ref);
      if (there === null || !(await isOurs(there))) return;
      const lease = `--force-with-lease=${ref}:${there}`;
      await simple.raw(["push", "--no-verify", lease, remote, `:${ref}`]).catch(() => undefined);
    },

    async takeRemote(base) {
      if (!(await isAncestor(base, "FETCH_HEAD"))) {
        const hint =
          "Merge them yourself (git pull), then run again. Roadfolio's commit stays on your branch.";
        throw errors.push("your branch and the remote branch have diverged", hint);
      }
      const { status, stderr } = await git.run(["reset", "--keep", "--quiet", "FETCH_HEAD"]);
      if (status !== 0)
        throw errors.push(
          `uncommitted changes in your folder are in the way: ${stderr}`,
          "Commit or stash them, then run again.",
        );
    },
  };
}

/** GH006 and GH013 are GitHub's codes for protected branches and rule sets (GitHub Docs, "Troubleshooting rules"). */
function pushHint(refusal: string): string {
  if (/\bGH0(?:06|13)\b/.test(refusal))
    return "The branch is protected: let the Action bypass the rule, or set publish: pull-request.";
  if (/\b403\b/.test(refusal))
    return "The token has no write access: give the job permissions: contents: write.";
  return "Roadfolio's commit stays on your branch. See git's message above, fix the problem and run again.";
}
