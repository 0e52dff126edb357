/** Finding a block of lines in an older text that has it in another formatting. */
import { expect, test } from "vitest";
import { blocksAround } from "../../../src/gather/code/line-form.ts";
import { OldText, SoughtLine } from "../../../src/gather/code/old-text.ts";

/** The line of the old text that holds the second line of `now`; 0 for none. */
function findSecondLine(now: readonly string[], old: readonly string[]): number {
  const blocks = blocksAround({ lines: now, at: 1 }, 20, (line) => line.trim().length);
  return new OldText(old.join("\n")).findBlock(blocks);
}

const now = ["connect(database,", "timeout)", "connection.commit()"];

test.each([
  ["the same lines", now, 2],
  ["on one line", ["first", "connect(database, timeout); connection.commit()"], 2],
  ["with empty lines between", ["connect(database,", "", "timeout)", "", "connection.commit()", ""], 3],
  ["in capitals, with a comment", ["", "CONNECT(database, # slow", "Timeout)", "Connection.commit()"], 3],
  [
    "behind letters that are longer when small",
    ["İİİ", "connect(database,", "timeout)", "connection.commit()"],
    3,
  ],
  ["behind a part of it", ["timeout)", "connection.close()", ...now], 4],
  ["as a part of longer words", ["disconnect(database,", "timeouts)", "connections.commit()"], 0],
  ["cut off at the beginning", ["timeout)"], 0],
  ["cut off at the end", ["timeout)", "connection"], 0],
  [
    "with another line between",
    ["connect(database,", "retries,", "timeout)", "retry()", "connection.commit()"],
    0,
  ],
])("a block %s", (_name, old, line) => {
  expect(findSecondLine(now, old)).toBe(line);
});

test("an empty line is nowhere, although it is at every place", () => {
  const empty = new SoughtLine({ lines: ["", "connect()"], at: 0 });
  expect(new OldText("first\n\nsecond\n").findAsItIs(empty)).toBe(0);
});
