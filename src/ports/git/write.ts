/**
 * Commits and pushes. Never rebases, and forces only on the branch that is ours alone. If the remote has new commits,
 * the run starts over from them.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { errors, messageOf, UserError } from "../../problems/errors.ts";
import { withoutPasswords } from "../../text/credentials.ts";
import { type GitOptions, porcelain } from "./access.ts";
import { branchWriter } from "./branch-writer.ts";
import { bot, identityIn, knowsIdentity } from "./identity.ts";
import { explainLock } from "./locked.ts";
import type { GitWriter } from "./port.ts";
import { readRemotes, type Remotes } from "./remotes.ts";
import { gitIn } from "./run.ts";
import { pushError } from "./push-error.ts";
import { signOn } from "./sign-on.ts";
import type { MakeSigned } from "./signed.ts";
import { succeeds } from "./succeeds.ts";

export interface WriterOptions extends GitOptions {
  /** Who commits. A person whom git does not know commits as the bot. */
  author: "bot" | "person";
  /** Makes the commits on the remote instead of a push; null to push them. */
  sign: MakeSigned | null;
}

/**
 * Commits and pushes in the portfolio's folder.
 * @throws commit, push and detached-head errors from its functions, each with git's message
 */
export function gitWriter(options: WriterOptions): GitWriter {
  const { folder, environment, sign } = options;
  const identity = options.author === "person" ? identityIn(environment) : {};
  const git = gitIn(folder, environment, identity);
  // We write complete texts, so git may change their line ends as it likes: it would refuse to with core.safecrlf=true.
  const simple = porcelain(folder, options, { environment: identity, config: ["core.safecrlf=false"] });
  /** The commit of this run that is not on the remote yet; null if there is none. */
  let made: string | null = null;
  /** Nobody changes the configuration during a run, so git is asked once. */
  let remotes: Promise<Remotes> | undefined;
  let sparse: Promise<boolean> | undefined;

  /** The branch that HEAD is on, and its remote. */
  async function target(): Promise<{ remote: string; branch: string }> {
    const branch = (await git.ask("symbolic-ref", "--quiet", "HEAD"))?.replace(/^refs\/heads\//, "") ?? "";
    if (branch === "") throw errors.detachedHead(folder);
    remotes ??= readRemotes(git);
    return { branch, remote: (await remotes).pushedTo(branch) ?? "origin" };
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

  /** Files outside a sparse checkout count as deleted where they are not on disk, so git must not look at them. */
  async function inCheckout(
    paths: readonly string[],
  ): Promise<{ paths: readonly string[]; flags: string[] }> {
    sparse ??= git
      .ask("config", "--type=bool", "--get", "core.sparseCheckout")
      .then((answer) => answer === "true");
    if (!(await sparse)) return { paths, flags: [] };
    return { paths: paths.filter((path) => existsSync(join(folder, path))), flags: ["--sparse"] };
  }

  /** For a path that git cannot add, such as one in a submodule. */
  async function refuseForeign(paths: readonly string[]): Promise<void> {
    const { flags } = await inCheckout([]);
    const args = ["add", "--dry-run", "--ignore-missing", "--force", ...flags, "--", ...paths];
    const { status, stderr } = await git.run(args);
    if (status !== 0) throw commitError(new Error(stderr.replace(/^fatal: /, "")));
  }

  const isAncestor = async (older: string, newer: string): Promise<boolean> =>
    (await git.run(["merge-base", "--is-ancestor", "--end-of-options", older, newer])).status === 0;

  /** Fetches a remote branch. @returns its newest commit; null if there is none */
  async function tipOf(remote: string, ref: string): Promise<string | null> {
    const fetched = await succeeds(simple.fetch(remote, ref, ["--no-tags"]));
    return fetched ? git.ask("rev-parse", "FETCH_HEAD") : null;
  }

  /** The commit of a remote branch as of the last fetch or push; null if there was none. */
  const tracked = async (remote: string, branch: string): Promise<string | null> =>
    git.ask("rev-parse", "--quiet", "--verify", `refs/remotes/${remote}/${branch}`);

  function commitError(cause: unknown): UserError {
    const said = withoutPasswords(messageOf(cause).trim());
    const lock = explainLock(said, folder, environment);
    return lock === null ? errors.commit(said) : errors.commit(lock.reason, lock.hint);
  }

  /** Options and arguments that set who commits. */
  async function asAuthor(): Promise<{ options: string[]; args: string[] }> {
    if (options.author === "person" && (await knowsIdentity(git))) return { options: [], args: [] };
    const { name, email } = bot;
    return {
      options: ["-c", `user.name=${name}`, "-c", `user.email=${email}`],
      args: [`--author=${name} <${email}>`],
    };
  }

  return {
    head: () => git.ask("rev-parse", "--quiet", "--verify", "HEAD^{commit}"),

    async checkPaths(paths) {
      if (paths.length === 0) return;
      await target();
      await refuseFilters(paths);
      await refuseForeign(paths);
    },

    async uncommitted(paths) {
      if (paths.length === 0) return new Map();
      const names = async (...args: string[]): Promise<string[]> => {
        const { status, stdout } = await git.run([...args, "-z", "--", ...paths]);
        return status === 0 ? stdout.toString("utf8").split("\0").filter(Boolean) : [];
      };
      const changed = await names(
        "diff",
        "--name-only",
        // A deleted file has no edits that could get into the commit.
        "--diff-filter=d",
        "--no-renames",
        "--no-ext-diff",
        "--relative",
        "HEAD",
      );
      const found = new Map<string, string | null>();
      for (const path of changed) {
        const { status, stdout } = await git.run(["cat-file", "blob", `HEAD:./${path}`]);
        found.set(path, status === 0 ? stdout.toString("utf8") : null);
      }
      for (const path of await names("ls-files", "--others")) found.set(path, null);
      return found;
    },

    async commit(all, message) {
      made = null;
      const { paths, flags } = await inCheckout(all);
      if (paths.length === 0) return null;
      await target();
      try {
        await simple.raw(["add", "--force", ...flags, "--", ...paths]);
        const staged = await simple.raw(["diff", "--cached", "--name-only", "-z", "--", ...paths]);
        if (staged === "") return null;
        const by = await asAuthor();
        await simple.raw([
          ...by.options,
          "commit",
          "--quiet",
          "--no-verify",
          ...by.args,
          `--message=${message}`,
          "--only",
          "--",
          ...paths,
        ]);
      } catch (cause) {
        // Only new files have to be staged for a commit, and none should stay so. What git says about this is not news.
        await git.run(["reset", "--quiet", "--", ...paths]);
        throw commitError(cause);
      }
      made = await git.ask("rev-parse", "HEAD");
      return made;
    },

    async push() {
      const { remote, branch } = await target();
      const local = made ?? (await git.ask("rev-parse", "HEAD"));
      // The remote cannot have a commit that was made just now.
      if (made === null && local !== null && local === (await tracked(remote, branch))) return local;
      if (sign !== null && made !== null)
        return signOn({ git, tipOf, isAncestor }, { remote, branch, sha: made }, sign);
      let refusal = "";
      for (let attempt = 0; attempt < 2; attempt++) {
        try {
          await simple.push(remote, `HEAD:refs/heads/${branch}`, ["--no-verify"]);
          return local;
        } catch (cause) {
          refusal = messageOf(cause).trim();
        }
        if (!(await succeeds(simple.fetch(remote, `refs/heads/${branch}`, ["--no-tags"])))) break;
        if (!(await isAncestor("FETCH_HEAD", "HEAD"))) return null;
      }
      throw pushError(refusal);
    },

    ...branchWriter({
      git,
      simple,
      sign,
      tipOf,
      isAncestor,
      remote: async () => (await target()).remote,
      made: () => made,
    }),

    async takeRemote(base) {
      if (!(await isAncestor(base, "FETCH_HEAD"))) {
        const hint =
          "Merge them yourself (git pull), then run again. Roadfolio's commit stays on your branch.";
        throw errors.push("your branch and the remote branch have diverged", hint);
      }
      const { status, stderr } = await git.run(["reset", "--keep", "--quiet", "FETCH_HEAD"]);
      const lock = status === 0 ? null : explainLock(stderr, folder, environment);
      if (lock !== null) throw errors.push(lock.reason, lock.hint);
      if (status !== 0)
        throw errors.push(
          `uncommitted changes in your folder are in the way: ${stderr}`,
          "Commit or stash them, then run again.",
        );
    },
  };
}
