/** Splits the output of `git log -z` into records, and into the changed files that `--raw` shows after some of them. */
import type { HistoryRecord } from "./record.ts";

/** Longer fields, such as a huge commit message, are cut. In bytes. */
const longestField = 1024 * 1024;

export interface RecordTaker {
  take(record: HistoryRecord): void;
  /** A file that the commit changed, whose record was taken last. */
  takeChange(record: HistoryRecord, change: { entry: string; path: string }): void;
}

const lineFeed = 10;
const colon = 58;

/** Splits bytes at NUL. A record may span several chunks. */
export function splitRecords(taker: RecordTaker): (bytes: Buffer) => void {
  /** The beginning of a record, in pieces. */
  let rest: Buffer[] = [];
  let length = 0;
  let cut = false;
  const complete = new CompleteRecords(taker);
  return (bytes) => {
    // Of a field that is too long, keep the beginning and skip the rest up to its NUL.
    const end = cut ? bytes.indexOf(0) : 0;
    if (end === -1) return;
    if (length > 0 && !cut && length + bytes.length <= longestField && !bytes.includes(0)) {
      rest.push(Buffer.from(bytes));
      length += bytes.length;
      return;
    }
    const data = length === 0 ? bytes : Buffer.concat([...rest, bytes.subarray(end)]);
    const { start, field } = complete.take(data);
    // Cut only the unfinished field: losing a NUL would shift all fields after it.
    const limit = field + longestField;
    rest = [Buffer.from(data.subarray(start, limit))];
    length = Math.min(data.length, limit) - start;
    cut = data.length > limit;
  };
}

class CompleteRecords {
  readonly #taker: RecordTaker;
  #last: HistoryRecord = { facts: "", author: () => "", message: "" };

  constructor(taker: RecordTaker) {
    this.#taker = taker;
  }

  /** @returns where the first incomplete record starts, and where its incomplete field does */
  take(data: Buffer): { start: number; field: number } {
    // latin1 is fast and keeps invalid UTF-8 intact. Each field is a string of its own, so that a kept commit does not
    // hold on to the whole chunk.
    const text = (from: number, to: number): string => data.toString("latin1", from, to);
    let start = 0;
    for (;;) {
      const first = data[start];
      const isChange = first === lineFeed || first === colon;
      const firstEnd = data.indexOf(0, start);
      const secondEnd = firstEnd === -1 ? -1 : data.indexOf(0, firstEnd + 1);
      const thirdEnd = isChange || secondEnd === -1 ? secondEnd : data.indexOf(0, secondEnd + 1);
      if (thirdEnd === -1) {
        this.#keepLast();
        return { start, field: Math.max(start, firstEnd + 1, secondEnd + 1) };
      }
      if (isChange) {
        // The first of a commit comes after a line feed.
        const entry = text(first === lineFeed ? start + 1 : start, firstEnd);
        this.#taker.takeChange(this.#last, { entry, path: text(firstEnd + 1, secondEnd) });
      } else {
        this.#last = {
          facts: text(start, firstEnd),
          author: () => text(firstEnd + 1, secondEnd),
          message: text(secondEnd + 1, thirdEnd),
        };
        this.#taker.take(this.#last);
      }
      start = thirdEnd + 1;
    }
  }

  /** The bytes are valid only now, but a change of the commit may follow. */
  #keepLast(): void {
    const author = this.#last.author();
    this.#last = { ...this.#last, author: () => author };
  }
}
