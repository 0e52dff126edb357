/** Reads individual commits, once it is known which ones matter. */
import type { Commit } from "../../activity/commit.ts";
import { withBelievableTimes } from "./clocks.ts";
import { authorFormat, factsFormat, rawDates, type Whose } from "./record.ts";
import { createHistoryReader } from "./records.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/** The format of the history stream, with only the subject: three NUL-terminated fields. */
const format = `${factsFormat}%x00${authorFormat}%x00%s`;

/** @param shas in full. @returns by sha; `order` is relative to this list. @throws GitError */
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
  for (let at = 0; at + 2 < pieces.length; at += 3)
    reader.read({
      facts: pieces[at] ?? "",
      author: () => pieces[at + 1] ?? "",
      message: pieces[at + 2] ?? "",
    });
  const commits = await withBelievableTimes(git, reader.commits(), today);
  return new Map(commits.map((commit) => [commit.sha, commit]));
}
