/** The strip of weeks. */
import { describe, expect, test } from "vitest";
import type { PublishedDecision } from "../../../src/render/published.ts";
import { activeTime, type WeekColumn, weekStrip } from "../../../src/render/site/weeks.ts";
import { addDays } from "../../../src/roadmap/day.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { portfolioOf } from "../portfolio.ts";

interface Proven {
  on: string | null;
  kind?: "code" | "commit" | "self";
  item?: "item" | "habit";
}

function strip(
  proven: Proven[],
  commits: Record<string, number>,
  { until = "2025-10-01", start }: { until?: string; start?: string } = {},
) {
  const ids = proven.map((_, index) => ({ id: `item-${index}` }));
  const portfolio = portfolioOf(roadmapText(ids.length === 0 ? [{ id: "none" }] : ids, { start }));
  const decisions = portfolio.decisions.map((decision, index): PublishedDecision => {
    const { on = null, kind = "code", item = "item" } = proven[index] ?? { on: null };
    if (on === null) return decision;
    const where = { ref: null, path: null, line: null, url: null, by: null, title: null };
    const proof = { publish: "all" as const, count: 1, kind, repository: null, own: true, on, ...where };
    return { ...decision, item: { ...decision.item, kind: item }, done: true, on, proofs: [proof] };
  });
  return weekStrip({ ...portfolio, decisions, weeks: new Map(Object.entries(commits)) }, until);
}

/** As `from label: dots | commits`; an open dot is in brackets. */
const drawn = (columns: readonly WeekColumn[]): string[] =>
  columns.map(({ from, label, dots, commits, level, crowded }) => {
    const names = dots.map(({ id, full }) => (full ? id.slice(5) : `(${id.slice(5)})`)).join(" ");
    return `${from} ${label ?? "-"}: ${names}${crowded ? "!" : ""} | ${commits} c${level}`;
  });

test("is a column for each week from the first to the last with something, with what was proven and committed in it", () => {
  const proven: Proven[] = [
    { on: "2025-09-14" },
    { on: "2025-09-08", kind: "commit" },
    { on: "2025-09-30" },
    { on: null },
  ];
  const { unit, columns } = strip(proven, { "2025-09-08": 3, "2025-09-22": 7, "2025-08-25": 1 });
  expect(unit).toBe("week");
  expect(drawn(columns)).toEqual([
    "2025-08-25 -:  | 1 c1",
    "2025-09-01 Sep:  | 0 c0",
    "2025-09-08 -: (1) 0 | 3 c3",
    "2025-09-15 -:  | 0 c0",
    "2025-09-22 -:  | 7 c5",
    "2025-09-29 Oct: 2 | 0 c0",
  ]);
});

test("names the year where January begins", () => {
  const { columns } = strip([], { "2025-12-22": 1, "2026-02-02": 1 }, { until: "2026-02-03" });
  expect(columns.map(({ from, label }) => `${from} ${label}`)).toEqual([
    "2025-12-22 null",
    "2025-12-29 2026",
    "2026-01-05 null",
    "2026-01-12 null",
    "2026-01-19 null",
    "2026-01-26 Feb",
    "2026-02-02 null",
  ]);
});

describe("the time of work", () => {
  test.each<[string, Proven[], Record<string, number>, string, string]>([
    [
      "is two weeks, however long ago",
      [],
      { "2026-01-05": 3, "2026-01-26": 1 },
      "2 weeks of work",
      "Jan 2026",
    ],
    [
      "has a week with a proof only",
      [{ on: "2026-02-03" }],
      { "2026-01-05": 3 },
      "2 weeks of work",
      "Jan – Feb 2026",
    ],
    [
      "is months after more than 60 weeks",
      [{ on: "2026-11-01" }],
      { "2022-04-04": 1 },
      "2 months of work",
      "Apr 2022 – Nov 2026",
    ],
    [
      "is never in a month to come",
      [],
      { "2024-04-29": 1, "2026-11-30": 1 },
      "2 months of work",
      "May 2024 – Nov 2026",
    ],
  ])("%s", (_name, proven, commits, time, months) => {
    expect(activeTime(strip(proven, commits, { until: "2026-11-30" }))).toEqual({ time, months });
  });
});

describe("begins", () => {
  test("where the roadmap does, whatever was committed before", () => {
    const { columns } = strip([], { "2019-01-07": 40, "2025-09-15": 2 }, { start: "2025-09-10" });
    expect(columns.map(({ from, commits }) => [from, commits])).toEqual([
      ["2025-09-08", 0],
      ["2025-09-15", 2],
    ]);
  });

  test("before it, with what was proven before", () => {
    const { columns } = strip([{ on: "2025-08-27" }], { "2025-09-15": 2 }, { start: "2025-09-10" });
    expect(columns[0]).toMatchObject({ from: "2025-08-25", dots: [{ id: "item-0" }] });
  });
});

describe("does not show", () => {
  test.each<[string, Proven[], Record<string, number>, object]>([
    ["anything, if there is nothing", [], {}, {}],
    ["a roadmap that has only begun", [], {}, { start: "2025-09-01" }],
    ["what a wrong clock dates", [{ on: "2031-01-01" }, { on: "1970-01-01" }], {}, {}],
    ["what is only claimed", [{ on: "2025-09-01", kind: "self" }], {}, {}],
    ["a habit", [{ on: "2025-09-01", item: "habit" }], {}, {}],
    ["a week to come", [], { "2025-10-06": 1 }, {}],
  ])("%s", (_name, proven, commits, dates) => {
    expect(strip(proven, commits, dates).columns).toEqual([]);
  });
});

test("places what has only a month in its last week, or now", () => {
  const { columns } = strip([{ on: "2025-08" }, { on: "2025-09" }], {}, { until: "2025-09-12" });
  expect(columns.filter(({ dots }) => dots.length > 0).map(({ from, dots }) => [from, dots[0]?.on])).toEqual([
    ["2025-08-25", "2025-08"],
    ["2025-09-08", "2025-09"],
  ]);
});

test("more than eight dots are too many to draw", () => {
  const on = (count: number): Proven[] => Array.from({ length: count }, () => ({ on: "2025-09-30" }));
  expect(strip(on(8), {}).columns.map(({ crowded }) => crowded)).toEqual([false]);
  const [column] = strip(on(9), {}).columns;
  expect(column).toMatchObject({ crowded: true, dots: { length: 9 } });
});

describe("of more than sixty weeks", () => {
  const monday = "2025-09-29";
  test("has months, each with the weeks that lie mostly in it", () => {
    const first = addDays(monday, -60 * 7);
    expect(strip([], { [addDays(first, 7)]: 1, [monday]: 1 }).columns).toHaveLength(60);
    const { unit, columns } = strip([{ on: "2025-01-31" }, { on: "2025-02-01" }], {
      [first]: 1,
      "2024-12-30": 9,
      "2025-01-27": 30,
      "2025-02-24": 4,
      [monday]: 1,
    });
    expect(unit).toBe("month");
    expect(columns).toHaveLength(15);
    expect(drawn(columns).filter((line) => !line.endsWith("| 0 c0"))).toEqual([
      "2024-08-01 -:  | 1 c1",
      "2025-01-01 2025: 0 | 39 c5",
      "2025-02-01 -: 1 | 4 c1",
      "2025-10-01 -:  | 1 c1",
    ]);
  });
});
