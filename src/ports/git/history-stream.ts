/** The history as one stream: `git log -z` read record by record, none kept longer than it takes to look at it. */
import {
  createHistoryReader,
  historyFormat,
  type HistoryQuestions,
  type HistoryRecord,
} from "../../activity/history.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Git } from "./run.ts";

/** The flags of every `git log` that is read as records. */
const logFlags = [
  "log",
  "-z",
  // A child before its parents, whatever their clocks said.
  "--date-order",
  "--use-mailmap",
  "--no-show-signature",
  "--encoding=UTF-8",
  `--format=${historyFormat}`,
];

export interface HistoryRange {
  /** A full sha or HEAD. */
  from: string;
  /** Commits that are left out with all their ancestors. */
  without: readonly string[];
  /** Only commits that changed this path, and all of them, whatever they say. */
  path: string | null;
}

/** Everything reachable from a commit that says something. */
export async function streamHistory(
  git: Git,
  { from, without, path }: HistoryRange,
  questions: HistoryQuestions,
): Promise<Pick<RepositoryActivity, "commits" | "milestones">> {
  const reader = createHistoryReader(questions, path !== null);
  const take = splitRecords((record) => reader.read(record));
  const paths = path === null ? [] : ["--", path];
  const range = [from, ...without.map((sha) => `^${sha}`)];
  await git.stream([...logFlags, "--end-of-options", ...range, ...paths], (chunk) => {
    take(chunk);
    return true;
  });
  return { commits: reader.commits(), milestones: reader.milestones() };
}

/** Cuts chunks at NUL into records; a record may span chunks. */
function splitRecords(take: (record: HistoryRecord) => void): (chunk: Buffer) => void {
  let rest = "";
  return (chunk) => {
    // One byte, one character: cheap, and a character that spans two chunks is not torn.
    const text = rest + chunk.toString("latin1");
    let start = 0;
    for (;;) {
      const factsEnd = text.indexOf("\0", start);
      const authorEnd = factsEnd === -1 ? -1 : text.indexOf("\0", factsEnd + 1);
      const messageEnd = authorEnd === -1 ? -1 : text.indexOf("\0", authorEnd + 1);
      if (messageEnd === -1) break;
      take({
        facts: text.slice(start, factsEnd),
        author: text.slice(factsEnd + 1, authorEnd),
        message: text.slice(authorEnd + 1, messageEnd),
      });
      start = messageEnd + 1;
    }
    rest = text.slice(start);
  };
}
