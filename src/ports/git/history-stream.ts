/** The history as one stream: `git log -z` read record by record, none kept longer than it takes to look at it. */
import {
  createHistoryReader,
  fieldsPerRecord,
  historyFormat,
  type HistoryQuestions,
  type HistoryReader,
} from "../../activity/history.ts";
import type { Git } from "./run.ts";

/** Reads everything reachable from a commit. @param from a full sha or HEAD */
export async function streamHistory(
  git: Git,
  from: string,
  questions: HistoryQuestions,
): Promise<ReturnType<HistoryReader["result"]>> {
  const reader = createHistoryReader(questions);
  const fields = splitFields((record) => reader.read(record));
  await git.stream(
    [
      "log",
      "-z",
      "--use-mailmap",
      "--no-show-signature",
      "--encoding=UTF-8",
      `--format=${historyFormat}`,
      "--end-of-options",
      from,
    ],
    (chunk) => {
      fields(chunk);
      return true;
    },
  );
  return reader.result();
}

/** Cuts chunks at NUL into records of a fixed number of fields; a record may span chunks. */
export function splitFields(take: (record: string[]) => void): (chunk: Buffer) => void {
  let rest = "";
  let record: string[] = [];
  return (chunk) => {
    // One byte, one character: cheap, and a character that spans two chunks is not torn.
    const text = rest + chunk.toString("latin1");
    let from = 0;
    for (let to = text.indexOf("\0"); to !== -1; to = text.indexOf("\0", from)) {
      record.push(text.slice(from, to));
      from = to + 1;
      if (record.length < fieldsPerRecord) continue;
      take(record);
      record = [];
    }
    rest = text.slice(from);
  };
}
