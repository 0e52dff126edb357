/** How much of a history is read when wrong clocks put a parent before its child. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { streamHistory } from "../../../src/gather/history/stream.ts";
import type { Git } from "../../../src/ports/git/port.ts";
import { fakeGit } from "../../support/fake-git.ts";
import { questions, record } from "../../support/records.ts";

const shaOf = (name: string): string => createHash("sha1").update(name).digest("hex");

/** A record for each commit and its parents, as git prints it. */
function printed(commits: readonly (readonly [string, ...string[]])[]): Buffer[] {
  return commits.map(([name, ...parents]) => {
    const { facts, author, message } = record({
      sha: shaOf(name),
      parents: parents.map(shaOf).join(" "),
      message: name,
    });
    return Buffer.from(`${[facts, author(), message].join("\0")}\0`, "latin1");
  });
}

/** git that prints one order by date and another in topological order; `taken` counts the records that were wanted. */
function printing(
  byDate: Buffer[],
  sorted: Buffer[],
): { git: Git; taken: [order: string, records: number][] } {
  const taken: [string, number][] = [];
  const git = fakeGit({
    begin: (args) => ({
      read(take) {
        const order = args.includes("--date-order") ? "sorted" : "by date";
        const records = order === "sorted" ? sorted : byDate;
        const last = records.findIndex((one) => !take(one));
        taken.push([order, last === -1 ? records.length : last + 1]);
        return Promise.resolve();
      },
    }),
  });
  return { git, taken };
}

const older = Array.from({ length: 2_500 }, (_, index): [string, string] => [`${index}`, `${index + 1}`]);

test("the walk by date stops where a child comes after its parent, and the sorted one is reported as progress", async () => {
  const sorted = printed([["merge", "left", "right"], ["left", "0"], ["right", "0"], ...older, ["2500"]]);
  const [merge, left, right, ...rest] = sorted;
  if (merge === undefined || left === undefined || right === undefined) throw new Error("no commits");
  const [first, ...others] = rest;
  if (first === undefined) throw new Error("no commits");
  const { git, taken } = printing([merge, left, first, right, ...others], sorted);
  const counted: number[] = [];
  const { sorting } = await streamHistory(git, "HEAD", {
    ...questions,
    tally: (_what, count) => void counted.push(count),
  });
  expect(taken).toEqual([
    ["by date", 4],
    ["sorted", sorted.length],
  ]);
  expect(sorting).toBe("--date-order");
  expect(counted).toEqual([1_000, 1_000]);
});

test("a history in order is read once, to its end", async () => {
  const commits = printed([["merge", "left", "right"], ["left", "0"], ["right", "0"], ["0"]]);
  const { git, taken } = printing(commits, commits);
  const { sorting } = await streamHistory(git, "HEAD", questions);
  expect(taken).toEqual([["by date", 4]]);
  expect(sorting).toBeNull();
});
