/** What a commit needs to be made again through GitHub's API, which then signs it. */
import { errors } from "../../problems/errors.ts";
import { readBytes } from "./blobs.ts";
import type { Git } from "./port.ts";

export interface NewCommit {
  /** Name of the branch, without refs/heads/. */
  branch: string;
  /** Sha of the branch's newest commit. */
  parent: string;
  message: string;
  /** Whole files, in base64. */
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
}

/**
 * Makes a commit on a branch of the remote, once.
 * @param readBack returns the sha of the commit if it is there already; null if not
 * @returns its sha
 * @throws GitHubError
 */
export type MakeSigned = (commit: NewCommit, readBack: () => Promise<string | null>) => Promise<string>;

/** In characters of base64. Our files are far smaller; GitHub documents no limit. */
const mostContents = 20_000_000;

/**
 * Describes a commit of ours with one parent.
 * @throws a commit error for what the API cannot take: other modes than those of regular files, and too many bytes
 */
export async function describeCommit(git: Git, sha: string): Promise<Omit<NewCommit, "branch">> {
  const [parent, message] = await Promise.all([
    git.ask("rev-parse", "--verify", `${sha}^`),
    git.ask("log", "-1", "--format=%B", "--end-of-options", sha),
  ]);
  if (parent === null || message === null)
    throw errors.commit("commit: api needs a branch that has a commit", "Use commit: git for the first one.");
  const tree = await git.run(["diff-tree", "-r", "-z", "--no-renames", "--end-of-options", parent, sha]);
  const fields = tree.stdout.toString("utf8").split("\0");
  const written: { path: string; blob: string }[] = [];
  const deletions: { path: string }[] = [];
  for (let field = 0; field + 1 < fields.length; field += 2) {
    const [change = "", path = ""] = fields.slice(field, field + 2);
    const [, mode = "", , blob = "", status = ""] = change.split(" ");
    if (status === "D") deletions.push({ path });
    else if (mode === "100644") written.push({ path, blob });
    else
      throw errors.commit(
        `GitHub's API cannot keep the mode ${mode} of ${path}`,
        `Make it a regular file (git update-index --chmod=-x ${path}), or use commit: git.`,
      );
  }
  const bytes = await readBytes(
    git,
    written.map(({ blob }) => blob),
  );
  const additions = written.map(({ path }, index) => {
    const content = bytes[index];
    if (content === undefined) throw errors.commit(`${path} could not be read back from git`);
    return { path, contents: content.toString("base64") };
  });
  const size = additions.reduce((sum, { contents }) => sum + contents.length, 0);
  if (size > mostContents)
    throw errors.commit(`${size} characters are too many for GitHub's API`, "Use commit: git.");
  return { parent, message, additions, deletions };
}

/** The commit on top of `parent` with the same files as `sha`, if `tip` is it or comes after it; otherwise null. */
export async function sameCommit(
  git: Git,
  { parent, sha, tip }: { parent: string; sha: string; tip: string },
): Promise<string | null> {
  const first = await git.ask(
    "rev-list",
    "--first-parent",
    "--reverse",
    "--end-of-options",
    tip,
    `^${parent}`,
  );
  const [made] = (first ?? "").split("\n");
  if (made === undefined || made === "") return null;
  const [above, ours, theirs] = await Promise.all([
    git.ask("rev-parse", "--verify", `${made}^`),
    git.ask("rev-parse", "--verify", `${sha}^{tree}`),
    git.ask("rev-parse", "--verify", `${made}^{tree}`),
  ]);
  return above === parent && ours !== null && ours === theirs ? made : null;
}
