import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { weeksPicture } from "../../../src/render/charts/weeks-picture.ts";
import type { WeekColumn } from "../../../src/render/site/weeks.ts";
import { addDays } from "../../../src/roadmap/day.ts";
import { shipped } from "../portfolio.ts";
import { numbers } from "./drawn.ts";

const colours = {
  ink: "#111",
  soft: "#555",
  line: "#ddd",
  proof: "#063",
  late: "#930",
  track: "#eee",
  bar: "#999",
  paper: "#fff",
};

/** @param dots f for a skill that code proves, o for any other */
function column(dots: string, level = 0, label: string | null = null): WeekColumn {
  return {
    from: "2025-09-01",
    label,
    dots: Array.from(dots, (kind) => ({ id: "x", title: "X", on: "2025-09-01", full: kind === "f" })),
    crowded: dots.length > 8,
    commits: level,
    level,
  };
}

const picture = (...columns: WeekColumn[]) => weeksPicture({ unit: "week", columns });

test("is not drawn if nothing is proven", () => {
  expect(picture()).toBeNull();
  expect(picture(column("", 3))).toBeNull();
});

test("has a dot for each skill above the line, a ring if no code proves it, and a bar below", () => {
  const view = picture(column("fo", 5), column("f", 0, "Oct"));
  expect(view).toMatchObject({
    title: "2 weeks of work, Sep 2025",
    skills: "3 skills",
    baseline: 66,
    full: "M12 57a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM48 57a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
    rings: "M13 43a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
    commits: "M12 67h12v30h-12z",
    labels: [{ x: 54, y: 114, label: "Oct" }],
  });
  expect(view?.text).toBe(
    "3 skills proven in 2 weeks of work, Sep 2025, 2 by code and 1 by a commit, an issue or a checklist. The bars below are the owner’s commits.",
  );
});

test("has a bar in place of more than eight dots", () => {
  const view = picture(column("fffffffff"));
  expect(view?.full).toBe("M12 37h12v110h-12z");
  expect(view?.text).toBe("9 skills proven in 1 week of work, Sep 2025, all by code.");
});

test.each([
  ["ff", 1, ["skill proven by code", "own commits that week"]],
  ["o", 0, ["skill proven by a commit, an issue or a checklist"]],
  ["fo", 2, ["skill proven by code", "by a commit, an issue or a checklist", "own commits that week"]],
])("explains the signs that it has: %s", (dots, level, words) => {
  const view = picture(column(dots, level));
  expect(view?.key.map(({ text }) => text)).toEqual(words);
});

describe("any strip", () => {
  const columns = fc.array(
    fc.record({
      from: fc.nat(3000).map((after) => addDays("2020-01-01", after)),
      label: fc.option(fc.constantFrom("Jan", "Feb", "2026")),
      dots: fc.array(
        fc.record({
          id: fc.constant("x"),
          title: fc.string(),
          on: fc.constant("2025-01-01"),
          full: fc.boolean(),
        }),
        { maxLength: 30 },
      ),
      crowded: fc.boolean(),
      commits: fc.nat(9),
      level: fc.nat(5),
    }),
    { minLength: 1, maxLength: 200 },
  );

  test("stays within its borders, small, and says nothing but numbers", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom("week" as const, "month" as const), (some, unit) => {
        const view = weeksPicture({ unit, columns: some });
        if (view === null) return;
        const svg = shipped.render("chart/weeks.svg", { ...view, standalone: colours });
        expect(() => XmlDocument.fromString(svg).dispose()).not.toThrow();
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(svg.length).toBeLessThan(40_000);
        for (const number of numbers(svg)) expect(number >= -660 && number <= 680).toBe(true);
        for (const [, x = ""] of `${view.full}${view.rings}${view.commits}`.matchAll(/M(-?[\d.]+) /g))
          expect(Number(x) >= 0 && Number(x) <= 640).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
