/** Reads individual commits, once it is known which ones matter. */
import type { Commit } from "../../activity/commit.ts";
import { isKnown, type Person } from "../../activity/person.ts";
import { squashedFrom } from "../../activity/squash.ts";
import { isNewRepository, isStarterCommit } from "../../activity/starter-commit.ts";
import { untrusted } from "../../text/untrusted.ts";
import { withBelievableTimes } from "./clocks.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { authorFormat, factsFormat, rawDates, type Whose } from "./record.ts";
import { createHistoryReader } from "./records.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/** The format of the history stream with only the subject, then the message and the committer: five NUL-terminated fields. */
const format = `${factsFormat}%x00${authorFormat}%x00%s%x00%B%x00%ce`;
const fields = 5;

/** The author of code that arrived in a starter commit. */
const giver: Person = { name: untrusted("starter code"), login: null, who: "other" };

/**
 * @param shas in full
 * @returns by sha, without marks; `order` is relative to this list. A squashed commit has the author that its message
 * names beside the owner, and one that only brings in a starter has nobody the owner is.
 * @throws GitError
 */
export async function commitsOf(
  git: Git,
  shas: readonly string[],
  { owner, broughtBy, today = null }: Whose,
): Promise<Map<string, Commit>> {
  if (shas.length === 0) return new Map();
  const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--no-show-signature", "--encoding=UTF-8"];
  const { status, stdout, stderr } = await git.run(
    [...args, rawDates, `--format=${format}`],
    `${shas.join("\n")}\n`,
  );
  if (status !== 0) throw new GitError(stderr);
  const reader = createHistoryReader({ owner, rules: [], shas: [] }, broughtBy);
  const pieces = stdout.toString("latin1").split("\0");
  const messages = new Map<string, string>();
  const committers = new Map<string, string>();
  for (let at = 0; at + fields - 1 < pieces.length; at += fields) {
    const facts = pieces[at] ?? "";
    const sha = facts.slice(0, facts.indexOf(" "));
    messages.set(sha, pieces[at + 3] ?? "");
    committers.set(sha, (pieces[at + 4] ?? "").toLowerCase());
    reader.read({ facts, author: () => pieces[at + 1] ?? "", message: pieces[at + 2] ?? "" });
  }
  const commits = await withBelievableTimes(git, reader.commits(), today);
  const found = new Map<string, Commit>();
  for (const commit of commits) {
    const message = decodeBytes(messages.get(commit.sha) ?? "");
    const committer = committers.get(commit.sha) ?? "";
    const named = isKnown(owner) ? await namedAuthor(git, commit, { message, committer, owner }) : null;
    found.set(commit.sha, named === null ? commit : { ...commit, author: named });
  }
  return found;
}

/** Who wrote the code of one of the owner's commits, if somebody else did. */
async function namedAuthor(
  git: Git,
  commit: Commit,
  { message, committer, owner }: { message: string; committer: string; owner: Whose["owner"] },
): Promise<Person | null> {
  if (commit.author.who !== "owner") return null;
  if (await isGiven(git, commit, committer)) return giver;
  return squashedFrom(message, { ...commit, committer }, owner);
}

/** True for a commit that only brings in a starter. In a repository that began empty, the owner chose the licence. */
async function isGiven(git: Git, { sha, subject, root }: Commit, committer: string): Promise<boolean> {
  if (!isStarterCommit(subject.untrusted, { root, committer })) return false;
  if (!root) return true;
  const { status, stdout } = await git.run(["ls-tree", "-z", "--name-only", sha]);
  return status !== 0 || !isNewRepository(stdout.toString("latin1").split("\0").slice(0, -1));
}
