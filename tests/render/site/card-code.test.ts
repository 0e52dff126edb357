/** The lines of code on preview cards. */
import { describe, expect, test } from "vitest";
import { itemCode, projectCode } from "../../../src/render/site/card-code.ts";
import type { CardLine } from "../../../src/render/site/card.ts";
import { figureOf, type WrittenFigure } from "../../support/code-portfolio.ts";

const figure = (...lines: WrittenFigure["lines"][number][]): WrittenFigure => ({
  path: "a.py",
  first: 7,
  lines,
  whole: [],
  hidden: [],
});

/** As "7  text", with "*" for a pinned line and "✓ names" for pins. */
const drawn = (lines: readonly CardLine[]): string[] =>
  lines.map((line) =>
    line.kind === "pins"
      ? `✓ ${line.names.join(", ")}`
      : `${line.number}${line.pinned ? "*" : " "} ${line.pieces.map(({ text }) => text).join("")}`,
  );

describe("of an item", () => {
  test.each<[string, WrittenFigure, string[]]>([
    ["in the middle of three", figure(["a"], ["b"], ["c", "Pin"], ["d"], ["e"]), ["8  b", "9* c", "10  d"]],
    ["at the top", figure(["a", "Pin"], ["b"], ["c"], ["d"]), ["7* a", "8  b", "9  c"]],
    ["at the end", figure(["a"], ["b"], ["c"], ["d", "Pin"]), ["8  b", "9  c", "10* d"]],
    ["alone between blank lines", figure(["a"], [""], ["c", "Pin"], [""], ["e"]), ["9* c"]],
    ["without the indentation of all", figure(["    a"], ["        b", "Pin"]), ["7  a", "8*     b"]],
    ["beside a line that may hold a secret", figure(["a"], [null], ["c", "Pin"], ["d"]), ["9* c", "10  d"]],
    ["after a pinned line that may hold one", figure([null, "Pin"], ["b"], ["c", "Pin"]), ["8  b", "9* c"]],
    ["nowhere, if it may hold one", figure([null, "Pin"], ["b"]), []],
    ["nowhere, if none is pinned", figure(["a"], ["b"]), []],
  ])("its line %s", (_case, written, lines) => {
    expect(drawn(itemCode([figureOf(written)]))).toEqual(lines);
  });

  test("is that of the first file that can be shown", () => {
    const figures = [figure([null, "Pin"]), figure(["x = 1", "Pin"])].map(figureOf);
    expect(drawn(itemCode(figures))).toEqual(["7* x = 1"]);
    expect(itemCode([])).toEqual([]);
  });

  test("has its words and strings", () => {
    const [line] = itemCode([figureOf(figure(['return "x"  # why', "Pin"]))]);
    expect(line?.kind === "code" ? line.pieces.map(({ kind }) => kind) : []).toEqual([
      "word",
      "plain",
      "string",
      "plain",
      "comment",
    ]);
  });
});

describe("of a project", () => {
  test("the two lines with most skills, in order, each above their names", () => {
    const written = figure(
      ["a", "One"],
      ["b"],
      ["c", "Two", "Three"],
      ["d", "Four", "Five", "Six"],
      [null, "Seven"],
    );
    expect(drawn(projectCode([figureOf(written)], 16))).toEqual([
      "9* c",
      "✓ Two, Three",
      "10* d",
      "✓ Four, Five, Six",
    ]);
  });

  test("nothing without a pinned line that may be shown", () => {
    expect(projectCode([], 16)).toEqual([]);
    expect(projectCode([figureOf(figure([null, "One"]))], 16)).toEqual([]);
    expect(projectCode([figureOf({ ...figure(["a"]), whole: ["Layout"] })], 16)).toEqual([]);
  });
});
