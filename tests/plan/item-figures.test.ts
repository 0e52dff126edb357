/** The lines that prove an item, as figures. */
import { describe, expect, test } from "vitest";
import { evidenceFromCode } from "../../src/evidence/code/from-code.ts";
import { itemFigures } from "../../src/plan/item-figures.ts";
import type { PublishedFigure, PublishedProof } from "../../src/render/published.ts";
import { shaOf } from "../support/activity.ts";
import { holding, leafOf, matchAt, ruleOf } from "../support/code-matches.ts";
import { drawn } from "../support/published-view.ts";

const item = { id: "joins", title: "`JOIN`s and more" };

/** A proof at a line, with the lines around it; those that are null may not be shown. */
function proofAt(
  line: number,
  first: number,
  lines: (string | null)[],
  other: Partial<PublishedProof> = {},
): PublishedProof {
  const ref = other.ref ?? shaOf("0002");
  return {
    publish: "all",
    count: 1,
    kind: "code",
    repository: "ana/learning",
    own: true,
    ref,
    path: "a.sql",
    line,
    url: `https://github.com/ana/learning/blob/${ref}/a.sql#L${line}`,
    on: "2025-09-02",
    by: null,
    title: null,
    excerpt: { first, total: 9, lines: lines.map((text) => (text === null ? null : { untrusted: text })) },
    ...other,
  };
}

const drawnAll = (figures: readonly PublishedFigure[]): string[][] => figures.map(drawn);

describe("a figure", () => {
  test("is one for each file, with every line once, as of the commit that introduced them", () => {
    const proofs = [
      proofAt(2, 1, ["one", "two", "three"]),
      proofAt(4, 3, ["three", "four"]),
      proofAt(8, 8, ["eight"]),
    ];
    const figures = itemFigures(item, proofs, []);
    expect(drawnAll(figures)).toEqual([
      [
        "a.sql",
        "1 one",
        "2 two ✓ JOINs and more",
        "3 three",
        "4 four ✓ JOINs and more",
        "8 eight ✓ JOINs and more",
      ],
    ]);
    expect(figures).toMatchObject([
      {
        repository: "ana/learning",
        commit: shaOf("0002"),
        on: "2025-09-02",
        url: `https://github.com/ana/learning/blob/${shaOf("0002")}/a.sql`,
        total: 9,
      },
    ]);
  });

  test("is of two files at most, in the order of the proofs", () => {
    const files = ["c.sql", "a.sql", "b.sql"].map((path) => proofAt(1, 1, ["x"], { path }));
    expect(itemFigures(item, files, []).map(({ path }) => path)).toEqual(["c.sql", "a.sql"]);
    const elsewhere = [proofAt(1, 1, ["x"]), proofAt(1, 1, ["y"], { repository: "ana/app" })];
    expect(itemFigures(item, elsewhere, []).map(({ repository }) => repository)).toEqual([
      "ana/learning",
      "ana/app",
    ]);
  });

  test("hides a line that is hidden around any of the proofs, and has its pin beside the lines", () => {
    const proofs = [proofAt(1, 1, ["one", "two"]), proofAt(2, 1, ["one", null])];
    expect(drawnAll(itemFigures(item, proofs, []))).toEqual([
      ["a.sql", "1 one ✓ JOINs and more", "2 (hidden)", "hidden: ✓ JOINs and more"],
    ]);
    expect(drawnAll(itemFigures(item, proofs.toReversed(), []))).toEqual([
      ["a.sql", "1 one ✓ JOINs and more", "2 (hidden)", "hidden: ✓ JOINs and more"],
    ]);
  });

  test("of several commits is as of the one with most lines, or the newest; other lines are found by their text", () => {
    const old = { ref: shaOf("0001"), on: "2025-09-01" };
    const proofs = [
      proofAt(1, 1, ["select", "from", "join"], old),
      proofAt(4, 2, ["select", "  from", "join b", "where"]),
    ];
    expect(drawnAll(itemFigures(item, proofs, []))).toEqual([
      ["a.sql", "2 select ✓ JOINs and more", "3   from", "4 join b ✓ JOINs and more", "5 where"],
    ]);
    const gone = [proofAt(3, 1, ["select", "from", "join"], old), ...proofs.slice(1)];
    expect(drawnAll(itemFigures(item, gone, []))).toEqual([
      ["a.sql", "2 select", "3   from", "4 join b ✓ JOINs and more", "5 where", "hidden: ✓ JOINs and more"],
    ]);
    const most = [...gone.slice(1), ...gone.slice(0, 1), ...proofs.slice(0, 1)];
    expect(itemFigures(item, most, [])[0]?.commit).toBe(old.ref);
  });

  test("of a notebook's cells is one for each cell, whose lines have their own numbers", () => {
    const cell = (number: number, line: number) =>
      proofAt(1, 1, ["a", "b"], { path: "a.ipynb", cell: { number, line } });
    expect(drawnAll(itemFigures(item, [cell(3, 2), cell(3, 1), cell(5, 1)], []))).toEqual([
      ["a.ipynb", "1 a ✓ JOINs and more", "2 b ✓ JOINs and more"],
      ["a.ipynb", "1 a ✓ JOINs and more", "2 b"],
    ]);
  });

  test.each<[string, Partial<PublishedProof>]>([
    ["of which only a summary is published", { publish: "summary", repository: null, ref: null, path: null }],
    ["whose lines may not be shown", {}],
  ])("is none for a proof %s", (_name, other) => {
    const { excerpt, ...bare } = proofAt(1, 1, ["x"], other);
    const proof = other.publish === undefined ? bare : { ...bare, ...(excerpt && { excerpt }) };
    expect(itemFigures(item, [proof], [])).toEqual([]);
  });
});

describe("a pin", () => {
  const joins = { join: [matchAt("a.sql", 3, 2)], "a group by": [matchAt("a.sql", 4, 2)] };
  const both = { all: [leafOf("join"), leafOf("a group by")] };
  const proofs = [3, 4].map((line) => proofAt(line, 3, ["join b", "group by c"]));
  const found = (rule: ReturnType<typeof ruleOf>, code: NonNullable<Parameters<typeof holding>[0]>) =>
    evidenceFromCode([holding(code)], [rule], []).get("joins") ?? [];

  test("says which part of the skill the line shows", () => {
    const figures = itemFigures(item, proofs, found(ruleOf(both), joins));
    expect(drawnAll(figures)).toEqual([["a.sql", "3 join b ✓ join", "4 group by c ✓ group by"]]);
    expect(figures[0]?.lines[1]?.pins).toMatchObject([
      { skill: "sql-joins", title: "Joins: a group by", proof: { line: 4 } },
    ]);
  });

  test("of a skill of one part is the skill, and of a rule of the owner's the item", () => {
    const one = found(ruleOf(leafOf("join")), joins);
    expect(drawnAll(itemFigures(item, proofs.slice(0, 1), one))[0]?.[1]).toBe("3 join b ✓ Joins");
    const own = found(ruleOf(leafOf("join"), { skill: null }), joins);
    expect(drawnAll(itemFigures(item, proofs.slice(0, 1), own))[0]?.[1]).toBe("3 join b ✓ JOINs and more");
  });

  test("of what a whole file shows is on the file", () => {
    const whole = ruleOf(leafOf("join"), { whole: true });
    expect(drawnAll(itemFigures(item, proofs.slice(0, 1), found(whole, joins)))).toEqual([
      ["a.sql ✓ Joins", "3 join b", "4 group by c"],
    ]);
  });

  test("is at most one of three on a line", () => {
    const parts = ["a", "b", "c", "d"];
    const code = Object.fromEntries(parts.map((part) => [part, [matchAt("a.sql", 3, 2)]]));
    const rule = ruleOf({ all: parts.map((part) => leafOf(part)) });
    expect(drawnAll(itemFigures(item, proofs.slice(0, 1), found(rule, code)))[0]?.[1]).toBe(
      "3 join b ✓ a ✓ b ✓ c",
    );
  });
});
