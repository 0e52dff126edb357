/** A stale copy lost ticks by accident; a person who takes a tick out has decided. */
import { describe, expect, test } from "vitest";
import { factsOf, staleTicks, ticksLost } from "../../src/roadmap/stale-copy.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";

const proof = (text: string) => ({ done: { on: "2025-09-01", proof: `commit ${text}` } });
const joins = { id: "joins" };
const crud = { id: "crud" };
const views = { id: "views" };
const earlier = [{ ...joins, ...proof("1111111") }, crud, views];
const before = [
  { ...joins, ...proof("1111111") },
  { ...crud, ...proof("2222222") },
  { ...views, ...proof("3333333") },
];

function stale(
  after: readonly BuiltItem[] | string,
  older: readonly BuiltItem[] = earlier,
  newer: readonly BuiltItem[] = before,
): string[] {
  return staleTicks({
    earlier: factsOf(roadmapText([...older])),
    before: factsOf(roadmapText([...newer])),
    after: factsOf(typeof after === "string" ? after : roadmapText([...after])),
  });
}

describe("a stale copy", () => {
  test.each<[string, readonly BuiltItem[] | string]>([
    ["the same file", earlier],
    ["other indentation", JSON.stringify(JSON.parse(roadmapText(earlier)))],
    ["other line endings", roadmapText(earlier).replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\uFEFF${roadmapText(earlier)}`],
    ["keys in another order", earlier.map(({ id, ...rest }) => ({ ...rest, id }))],
    ["items in another order", earlier.toReversed()],
    ["a new item", [...earlier, { id: "indexes" }]],
    ["a new item that is ticked by hand", [...earlier, { id: "indexes", done: true }]],
    ["a changed title", [{ ...earlier[0], id: "joins", title: "JOIN" }, crud, views]],
    ["an explicit false", [earlier[0] ?? joins, { ...crud, done: false }, { ...views, done: false }]],
    ["an item with another proof", [{ ...joins, done: true }, crud, views]],
  ])("with %s", (_name, after) => {
    expect(stale(after)).toEqual(["crud", "views"]);
  });

  test("without one of its own ticks: that one was taken out", () => {
    expect(stale([joins, crud, views])).toEqual(["crud", "views"]);
  });

  test("without one of the items that were ticked since", () => {
    const newer = [...before, { id: "indexes", done: true }];
    expect(stale(earlier, [...earlier, { id: "indexes" }], newer)).toEqual(["crud", "views"]);
  });

  test.each<[string, BuiltItem[], BuiltItem[]]>([
    ["a title", [joins, crud], [joins, { ...crud, title: "CRUD", done: true }]],
    [
      "a stronger proof",
      [{ ...joins, ...proof("1111111") }, crud],
      [
        { ...joins, ...proof("4444444") },
        { ...crud, done: true },
      ],
    ],
    ["a new item", [crud], [{ ...crud, done: true }, joins]],
    ["an alias", [crud], [{ ...crud, aliases: ["CRUD"], done: true }]],
  ])("of one tick, when %s went back too", (_name, older, newer) => {
    expect(stale(older, older, newer)).toEqual(["crud"]);
  });
});

describe("a decision", () => {
  const one = [joins, { ...crud, done: true }];
  test.each<[string, BuiltItem[], BuiltItem[], BuiltItem[]]>([
    ["one tick, the last one", [joins, crud], [joins, crud], one],
    ["one tick, with a new item", [joins, crud, views], [joins, crud], one],
    ["one tick of several", [before[0] ?? joins, before[1] ?? crud, views], earlier, before],
    [
      "several ticks in a file with newer text",
      [{ ...joins, title: "JOIN", ...proof("1111111") }, crud, views],
      earlier,
      [{ ...joins, title: "JOIN", ...proof("1111111") }, ...before.slice(1)],
    ],
    [
      "several ticks in a file with a newer item",
      [...earlier, { id: "indexes" }],
      earlier,
      [...before, { id: "indexes" }],
    ],
    ["ticks of which the earlier file had each", [joins, { ...crud, done: true }, views], before, before],
  ])("%s", (_name, after, older, newer) => {
    expect(stale(after, older, newer)).toEqual([]);
  });

  test.each([
    ["no JSON", "{"],
    ["a list", "[1]"],
    ["null", "null"],
  ])("a file that is %s is not a copy of anything", (_name, text) => {
    expect(stale(text)).toEqual([]);
  });
});

describe("ticksLost", () => {
  test("leaves out items that were removed", () => {
    const after = factsOf(roadmapText([joins, views]));
    expect(ticksLost(factsOf(roadmapText(before)), after)).toEqual(["joins", "views"]);
  });
});
