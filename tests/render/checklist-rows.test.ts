import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChecklistLine } from "../../src/activity/checklist.ts";
import { mergeRows, type WantedRow } from "../../src/render/checklist/rows.ts";
import { joinLines, longestBody, splitLines } from "../../src/render/checklist/split.ts";
import { trustedMarkdown } from "../../src/render/markdown.ts";
import { itemOf } from "../support/activity.ts";

const items = ["a", "b", "c", "d"].map((id) => itemOf({ id, title: `Title ${id}` }));
const wanted = (...ids: string[]): WantedRow[] =>
  ids.map((id) => ({
    kind: id === id.toUpperCase() ? "group" : "item",
    id,
    ticked: false,
    title: trustedMarkdown(`Title ${id}`),
    proof: null,
    hand: null,
  }));

/** Rows by id, with the place that was written behind them; anything with a space is a line of somebody else. */
function current(...lines: (string | [string, number | null])[]): ChecklistLine[] {
  return lines.map((line, index) => {
    if (typeof line === "string" && line.includes(" ")) return { own: line };
    const [id, place] = typeof line === "string" ? [line, index] : line;
    const words = { title: `Title ${id}`, renamed: false, hand: null };
    return { row: { kind: "item", id, ticked: false, was: false, place, ...words } };
  });
}

function merged(want: WantedRow[], lines: ChecklistLine[]): string[] {
  return mergeRows(want, lines, items).map(({ text }) => /roadfolio:\w+ (\w+)/.exec(text)?.[1] ?? text);
}

describe("rows keep the order that people gave them", () => {
  const all = wanted("a", "b", "c", "d");
  test.each<[string, WantedRow[], ChecklistLine[], string[]]>([
    ["a new list is the roadmap's", all, [], ["a", "b", "c", "d"]],
    ["the roadmap's order", all, current("a", "b", "c", "d"), ["a", "b", "c", "d"]],
    ["two rows that changed places", all, current("a", ["c", 2], ["b", 1], ["d", 3]), ["a", "c", "b", "d"]],
    ["the roadmap was put in another order", wanted("b", "a"), current("a", "b"), ["b", "a"]],
    ["a new row in the roadmap's order", all, current("a", "b", "d"), ["a", "b", "c", "d"]],
    ["a new row behind the one before it", all, current(["d", 3], ["b", 1], ["a", 0]), ["d", "b", "c", "a"]],
    ["a new first row", all, current(["d", 3], ["c", 2], ["b", 1]), ["a", "d", "c", "b"]],
    ["a row that is gone from the roadmap", wanted("a", "c"), current("a", "b", "c"), ["a", "c"]],
    [
      "a place that is not known says nothing",
      all,
      current(["a", 5], ["b", null], ["c", 6]),
      ["a", "b", "c", "d"],
    ],
    [
      "places of rows that are gone say nothing",
      wanted("a", "b"),
      current(["c", 9], ["a", 0], ["b", 1]),
      ["a", "b"],
    ],
    ["a row that stands twice stands once", all, current("a", "b", "c", "d", ["a", 0]), ["a", "b", "c", "d"]],
  ])("%s", (_name, want, lines, ids) => {
    expect(merged(want, lines)).toEqual(ids);
  });
});

describe("lines of others stay where they are", () => {
  const two = wanted("a", "b");
  test.each<[string, ChecklistLine[], string[]]>([
    ["behind a row", current("a", "- [ ] mine", "b"), ["a", "- [ ] mine", "b"]],
    [
      "several, nested",
      current("a", "  - [ ] mine", "    - so", "b"),
      ["a", "  - [ ] mine", "    - so", "b"],
    ],
    ["before the first", current("- [x] mine", "a", "b"), ["- [x] mine", "a", "b"]],
    ["behind the last", current("a", "b", "my words"), ["a", "b", "my words"]],
    [
      "behind a row that is gone from the roadmap, at the end",
      current("a", "c", "my words", "b"),
      ["a", "b", "my words"],
    ],
    [
      "behind a row that stands twice",
      current("a", "b", "my words", ["a", 0], "more words"),
      ["a", "more words", "b", "my words"],
    ],
    ["a row that was typed anew is ours again", current("- [ ] Title a", "b"), ["a", "b"]],
    ["a row that was typed anew beside the old one", current("a", "- [x] title A", "b"), ["a", "b"]],
  ])("%s", (_name, lines, expected) => {
    expect(merged(two, lines)).toEqual(expected);
  });
});

describe("what a row says", () => {
  const [row] = wanted("a");
  const textOf = (one: Partial<WantedRow>, lines: ChecklistLine[] = []): string =>
    row === undefined ? "" : (mergeRows([{ ...row, ...one }], lines, items)[0]?.text ?? "");
  test("box, words, proof, and what was written", () => {
    expect(textOf({})).toMatch(/^- \[ \] Title a <!-- roadfolio:item a - 0 [0-9a-f]{8} -->$/);
    const hand = "2025-09-03T10:00:00Z";
    expect(textOf({ ticked: true, proof: trustedMarkdown("[proof](<x>)"), hand })).toMatch(
      /^- \[x\] Title a → \[proof\]\(<x>\) <!-- roadfolio:item a x 0 [0-9a-f]{8} 2025-09-03T10:00:00Z -->$/,
    );
  });

  test("words that a person gave it stay, and the stamp is still that of our own", () => {
    const renamed = (title: string): ChecklistLine[] => [
      {
        row: { kind: "item", id: "a", ticked: false, was: false, place: 0, title, renamed: true, hand: null },
      },
    ];
    expect(textOf({}, renamed("My words"))).toContain("- [ ] My words <!--");
    expect(textOf({}, renamed(""))).toContain("- [ ] Title a <!--");
    expect(textOf({}, renamed("My words")).slice(-12)).toBe(textOf({}).slice(-12));
  });

  test("of a row that stands twice the first gives the words", () => {
    const copy = { kind: "item", id: "a", ticked: false, was: false, place: 0, hand: null } as const;
    const twice: ChecklistLine[] = ["My words", "Other words"].map((title) => ({
      row: { ...copy, title, renamed: true },
    }));
    expect(textOf({}, twice)).toContain("- [ ] My words <!--");
  });
});

describe("splitting", () => {
  const line = (text: string, heading = false) => ({ text, heading });
  const letters = (parts: ReturnType<typeof splitLines>): string[] =>
    parts.map((part) => part.map(({ text }) => text[0]).join(""));
  const four = ["aaaa", "bbbb", "cccc", "dddd"].map((text) => line(text));

  test.each<[string, Parameters<typeof splitLines>, string[]]>([
    ["nothing is one empty part", [[], [10]], [""]],
    ["what fits is one part", [four, [20]], ["abcd"]],
    ["one too many goes on in the next", [four, [19]], ["abc", "d"]],
    ["each part has its own room", [four, [5, 10, 5]], ["a", "bc", "d"]],
    ["the last room stands for all that follow", [four, [15, 5]], ["abc", "d"]],
    ["a first part without room is left empty", [four, [0, 20]], ["", "abcd"]],
    ["any other takes one line at least", [four, [0, 0]], ["", "a", "b", "c", "d"]],
    [
      "a heading goes with the row behind it",
      [[line("aaaa"), line("Hhh", true), line("bbbb")], [11]],
      ["a", "Hb"],
    ],
    ["and stays where both fit", [[line("aaaa"), line("Hhh", true), line("bbbb")], [15]], ["aHb"]],
  ])("%s", (_name, asked, expected) => {
    expect(letters(splitLines(...asked))).toEqual(expected);
  });

  test("no line is lost or doubled, and no part is longer than its room", () => {
    const some = fc.array(
      fc.record({ text: fc.string({ minLength: 1, maxLength: 40 }), heading: fc.boolean() }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(
        some,
        fc.array(fc.integer({ min: 90, max: 200 }), { minLength: 1, maxLength: 4 }),
        (lines, room) => {
          const parts = splitLines(lines, room);
          expect(parts.flat()).toEqual(lines);
          for (const [index, part] of parts.entries())
            expect(joinLines(part).length).toBeLessThanOrEqual(room[index] ?? room.at(-1) ?? 0);
          for (const part of parts.slice(0, -1))
            expect(part.at(-1)?.heading && parts.length > 1 && part.length > 1).not.toBe(true);
        },
      ),
    );
  });

  test("GitHub takes 65,536 characters", () => {
    expect(longestBody).toBeLessThan(65_536);
  });
});
