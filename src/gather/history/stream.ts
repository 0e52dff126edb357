/** The history as one stream: `git log -z` read record by record, none kept longer than it takes to look at it. */
import type { Commit } from "../../activity/commit.ts";
import { historyFormat, type HistoryQuestions, type HistoryRecord } from "./record.ts";
import { createHistoryReader, type HistoryReader } from "./records.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Git, Stream } from "../../ports/git/port.ts";

/** The flags of every `git log` that is read as records; the bench measures it with the same. */
export const logFlags = [
  "log",
  "-z",
  "--use-mailmap",
  "--no-show-signature",
  "--encoding=UTF-8",
  `--format=${historyFormat}`,
];

/** What a whole history says, and how it was sorted. */
export type StreamedHistory = Pick<RepositoryActivity, "commits" | "milestones" | "newest" | "sorting">;

/**
 * Begins to read everything reachable from a commit: what git writes does not depend on what is asked of the history.
 * @param from as for {@link streamHistory}
 */
export const beginHistory = (git: Git, from: string): Stream => begin(git, [from]);

/**
 * Everything reachable from a commit that says something.
 * Sorting a child before its parents makes git walk the whole history before it tells the first commit, so it is asked
 * for only when clocks were so wrong that the dates alone put one after them.
 * @param from a full sha, or HEAD
 * @param begun the same history, where it has been begun before
 */
export async function streamHistory(
  git: Git,
  from: string,
  questions: HistoryQuestions,
  begun: Stream = beginHistory(git, from),
): Promise<StreamedHistory> {
  const byDate = createHistoryReader(questions);
  await readLog(begun, byDate);
  if (!byDate.outOfOrder()) return told(byDate, null);
  const sorting = "--date-order";
  const sorted = createHistoryReader(questions);
  await readLog(begin(git, [sorting, from]), sorted);
  return told(sorted, sorting);
}

function told(reader: HistoryReader, sorting: StreamedHistory["sorting"]): StreamedHistory {
  return {
    commits: reader.commits(),
    milestones: reader.milestones(),
    newest: reader.newest(),
    sorting,
  };
}

/**
 * The commits that changed a file, all of them, whatever they say; their places count only each other.
 * @param without commits that are left out with all their ancestors
 */
export async function streamVersions(
  git: Git,
  path: string,
  without: readonly string[],
  questions: HistoryQuestions,
): Promise<Commit[]> {
  const reader = createHistoryReader(questions, true);
  await readLog(begin(git, ["HEAD", ...without.map((sha) => `^${sha}`), "--", path]), reader);
  return reader.commits();
}

/**
 * The owner's newest commit that changed a folder; null when there is none.
 * @param folder from the repository's root; "" for the whole repository
 */
export async function newestOf(
  git: Git,
  from: string,
  folder: string,
  questions: Pick<HistoryQuestions, "owner" | "mailmap">,
): Promise<Commit | null> {
  const reader = createHistoryReader({ ...questions, rules: [], shas: [] }, true);
  const own = (): Commit | undefined => reader.commits().find(({ author }) => author.who === "owner");
  const path = folder === "" ? [] : ["--", `:(top,literal)${folder}`];
  await readLog(begin(git, [from, ...path]), reader, () => own() !== undefined);
  return own() ?? null;
}

const begin = (git: Git, args: readonly string[]): Stream => git.begin([...logFlags, ...args]);

async function readLog(
  stream: Stream,
  reader: HistoryReader,
  enough: () => boolean = () => false,
): Promise<void> {
  const take = splitRecords((record) => reader.read(record));
  await stream.read((chunk) => {
    take(chunk);
    return !enough();
  });
}

/** Bytes of a field: nobody writes a longer message, but somebody could. */
const longestField = 1024 * 1024;

/** Cuts bytes at NUL into records; a record may span two pieces. */
function splitRecords(take: (record: HistoryRecord) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  let cut = false;
  return (bytes) => {
    // Of a field that is longer only the beginning is looked at, and what follows is passed over up to its end.
    const end = cut ? bytes.indexOf(0) : 0;
    if (end === -1) return;
    const data = rest.length === 0 ? bytes : Buffer.concat([rest, bytes.subarray(end)]);
    cut = false;
    // One byte, one character: cheap, and what is no UTF-8 is not lost. Each string is its own, so that a commit that
    // is kept does not keep its neighbours.
    const text = (from: number, to: number): string => data.toString("latin1", from, to);
    let start = 0;
    for (;;) {
      const factsEnd = data.indexOf(0, start);
      const authorEnd = factsEnd === -1 ? -1 : data.indexOf(0, factsEnd + 1);
      const messageEnd = authorEnd === -1 ? -1 : data.indexOf(0, authorEnd + 1);
      if (messageEnd === -1) {
        // Only the field that has not ended is cut: what ends a field must not get lost, or all after it shifts.
        const limit = Math.max(start, factsEnd + 1, authorEnd + 1) + longestField;
        rest = Buffer.from(data.subarray(start, limit));
        cut = data.length > limit;
        return;
      }
      take({
        facts: text(start, factsEnd),
        author: () => text(factsEnd + 1, authorEnd),
        message: text(authorEnd + 1, messageEnd),
      });
      start = messageEnd + 1;
    }
  };
}
