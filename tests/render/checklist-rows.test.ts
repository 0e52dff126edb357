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

/** Rows by id with the place recorded in their comment. Anything with a space is someone else's line. */
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

describe("row order", () => {
  const all = wanted("a", "b", "c", "d");
  test.each<[string, WantedRow[], ChecklistLine[], string[]]>([
    ["a new list follows the roadmap", all, [], ["a", "b", "c", "d"]],
    ["an unchanged list follows the roadmap", all, current("a", "b", "c", "d"), ["a", "b", "c", "d"]],
    ["two swapped rows stay swapped", all, current("a", ["c", 2], ["b", 1], ["d", 3]), ["a", "c", "b", "d"]],
    ["a reordered roadmap reorders the list", wanted("b", "a"), current("a", "b"), ["b", "a"]],
    ["a new row goes where the roadmap has it", all, current("a", "b", "d"), ["a", "b", "c", "d"]],
    [
      "a new row goes after its predecessor in a reordered list",
      all,
      current(["d", 3], ["b", 1], ["a", 0]),
      ["d", "b", "c", "a"],
    ],
    [
      "a new first row goes first in a reordered list",
      all,
      current(["d", 3], ["c", 2], ["b", 1]),
      ["a", "d", "c", "b"],
    ],
    ["a row removed from the roadmap is removed", wanted("a", "c"), current("a", "b", "c"), ["a", "c"]],
    ["an unknown place is ignored", all, current(["a", 5], ["b", null], ["c", 6]), ["a", "b", "c", "d"]],
    [
      "places of removed rows are ignored",
      wanted("a", "b"),
      current(["c", 9], ["a", 0], ["b", 1]),
      ["a", "b"],
    ],
    ["a duplicate row is removed", all, current("a", "b", "c", "d", ["a", 0]), ["a", "b", "c", "d"]],
  ])("%s", (_name, want, lines, ids) => {
    expect(merged(want, lines)).toEqual(ids);
  });
});

describe("other people's lines", () => {
  const two = wanted("a", "b");
  test.each<[string, ChecklistLine[], string[]]>([
    ["after a row", current("a", "- [ ] mine", "b"), ["a", "- [ ] mine", "b"]],
    [
      "several, nested",
      current("a", "  - [ ] mine", "    - so", "b"),
      ["a", "  - [ ] mine", "    - so", "b"],
    ],
    ["before the first row", current("- [x] mine", "a", "b"), ["- [x] mine", "a", "b"]],
    ["after the last row", current("a", "b", "my words"), ["a", "b", "my words"]],
    [
      "after a row removed from the roadmap: moved to the end",
      current("a", "c", "my words", "b"),
      ["a", "b", "my words"],
    ],
    [
      "after a duplicate row",
      current("a", "b", "my words", ["a", 0], "more words"),
      ["a", "more words", "b", "my words"],
    ],
    ["a retyped row is replaced by ours", current("- [ ] Title a", "b"), ["a", "b"]],
    ["a retyped row next to the old one is removed", current("a", "- [x] title A", "b"), ["a", "b"]],
  ])("%s", (_name, lines, expected) => {
    expect(merged(two, lines)).toEqual(expected);
  });
});

describe("row text", () => {
  const [row] = wanted("a");
  const textOf = (one: Partial<WantedRow>, lines: ChecklistLine[] = []): string =>
    row === undefined ? "" : (mergeRows([{ ...row, ...one }], lines, items)[0]?.text ?? "");
  test("consists of box, title, proof and comment", () => {
    expect(textOf({})).toMatch(/^- \[ \] Title a <!-- roadfolio:item a - 0 [0-9a-f]{8} -->$/);
    const hand = "2025-09-03T10:00:00Z";
    expect(textOf({ ticked: true, proof: trustedMarkdown("[proof](<x>)"), hand })).toMatch(
      /^- \[x\] Title a → \[proof\]\(<x>\) <!-- roadfolio:item a x 0 [0-9a-f]{8} 2025-09-03T10:00:00Z -->$/,
    );
  });

  test("keeps wording from the issue, and still hashes our own", () => {
    const renamed = (title: string): ChecklistLine[] => [
      {
        row: { kind: "item", id: "a", ticked: false, was: false, place: 0, title, renamed: true, hand: null },
      },
    ];
    expect(textOf({}, renamed("My words"))).toContain("- [ ] My words <!--");
    expect(textOf({}, renamed(""))).toContain("- [ ] Title a <!--");
    expect(textOf({}, renamed("My words")).slice(-12)).toBe(textOf({}).slice(-12));
  });

  test("takes the wording of the first of two duplicates", () => {
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
    ["an empty list is one empty part", [[], [10]], [""]],
    ["what fits stays in one part", [four, [20]], ["abcd"]],
    ["one line too many goes to the next part", [four, [19]], ["abc", "d"]],
    ["each part has its own room", [four, [5, 10, 5]], ["a", "bc", "d"]],
    ["the last room applies to all further parts", [four, [15, 5]], ["abc", "d"]],
    ["a first part without room stays empty", [four, [0, 20]], ["", "abcd"]],
    ["every other part takes at least one line", [four, [0, 0]], ["", "a", "b", "c", "d"]],
    [
      "a heading moves with the row after it",
      [[line("aaaa"), line("Hhh", true), line("bbbb")], [11]],
      ["a", "Hb"],
    ],
    ["a heading stays if both fit", [[line("aaaa"), line("Hhh", true), line("bbbb")], [15]], ["aHb"]],
  ])("%s", (_name, asked, expected) => {
    expect(letters(splitLines(...asked))).toEqual(expected);
  });

  test("no line is lost or duplicated, and no part exceeds its room", () => {
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

  test("stays below GitHub's limit of 65,536 characters", () => {
    expect(longestBody).toBeLessThan(65_536);
  });
});
