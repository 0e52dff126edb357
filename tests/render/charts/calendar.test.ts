import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarView } from "../../../src/render/charts/calendar.ts";
import { addDays } from "../../../src/roadmap/day.ts";
import { drawn, numbers } from "./drawn.ts";

const until = "2026-11-24"; // a Tuesday
const early = "2020-01-01";

function path(days: readonly string[], level: number, end = until): string | undefined {
  return calendarView(days, early, end).levels.find((one) => one.level === level)?.path;
}

function times(day: string, count: number): string[] {
  return Array.from({ length: count }, () => day);
}

test.each([
  ["the last day", until, "M606 31h8v8h-8z"],
  ["its week's Monday", "2026-11-23", "M606 20h8v8h-8z"],
  ["the Sunday before", "2026-11-22", "M595 86h8v8h-8z"],
  ["the first day", "2025-11-24", "M34 20h8v8h-8z"],
])("draws %s in its place", (_case, day, cell) => {
  expect(path([day], 4)).toBe(cell);
});

test.each(["2025-11-23", "2026-11-25", "1999-01-01"])("leaves out %s", (day) => {
  const view = calendarView([day], early, until);
  expect(view.levels.map(({ level }) => level)).toEqual([0]);
  expect(view).toMatchObject({ rows: [], text: "No proofs in the 53 weeks to 24 Nov 2026." });
});

test("has a cell for each day up to the last", () => {
  expect(path([], 0)?.match(/M/g)).toHaveLength(52 * 7 + 2);
  expect(path([], 0, "2026-11-29")?.match(/M/g)).toHaveLength(53 * 7);
});

test("begins with the first day, so that nothing is empty before it", () => {
  const view = calendarView(["2026-11-19"], "2026-11-12", until);
  // A Thursday to a Tuesday, in three weeks with larger cells.
  expect(view.levels.map(({ level, path: cells }) => [level, cells.match(/M/g)?.length])).toEqual([
    [0, 12],
    [4, 1],
  ]);
  expect(view.levels[0]?.path).toMatch(/^M34 68h13v13h-13z/);
  expect(view.sum).toBe("1 proof in 3 weeks");
});

test.each([
  ["the day itself", until, "No proofs in the week to 24 Nov 2026."],
  ["a day to come", "2027-02-01", "No proofs in the week to 24 Nov 2026."],
])("takes a start on %s", (_case, from, text) => {
  expect(calendarView([], from, until).text).toBe(text);
});

test("has two rows of weeks where one would be too wide", () => {
  const view = calendarView([until], early, until, 328);
  expect(view.weekdays.map(({ label, y }) => `${label} ${y}`)).toEqual(
    [0, 100].flatMap((down) => [`Mon ${28 + down}`, `Wed ${48 + down}`, `Fri ${68 + down}`]),
  );
  // Of 53 weeks 27 are above.
  expect(view.levels.find(({ level }) => level === 4)?.path).toBe("M284 130h7v7h-7z");
});

test("groups days by the quartile of their count among distinct counts", () => {
  const counts = [1, 1, 1, 1, 1, 2, 3, 4];
  const days = counts.flatMap((count, index) => times(addDays("2026-11-02", index), count));
  expect(
    calendarView(days, early, until).levels.map((level) => [level.level, level.path.match(/M/g)?.length]),
  ).toEqual([
    [0, 366 - 8],
    [1, 5],
    [2, 1],
    [3, 1],
    [4, 1],
  ]);
});

test("gives the same facts as text and as a table", () => {
  const days = [...times("2025-12-03", 2), ...times("2026-03-01", 3), "2026-03-02"];
  expect(calendarView(days, early, until)).toMatchObject({
    text: "6 proofs on 3 days in the 53 weeks to 24 Nov 2026, most (3) in the week of 23 Feb 2026.",
    sum: "6 proofs in 53 weeks",
    rows: [
      { week: "week of 1 Dec 2025", count: 2 },
      { week: "week of 23 Feb 2026", count: 3 },
      { week: "week of 2 Mar 2026", count: 1 },
    ],
  });
  expect(calendarView([until], early, until).text).toBe("1 proof on 1 day in the 53 weeks to 24 Nov 2026.");
});

test.each([
  [until, "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov"],
  ["2026-03-02", "Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar"],
])("labels the months before %s without overlaps", (end, names) => {
  const { months } = calendarView([], early, end);
  expect(months.map(({ label }) => label).join(" ")).toBe(names);
});

describe.each([640, 328])("%d wide", (width) => {
  test("stays small and within its borders for any dates, and no month touches another one", () => {
    const day = fc.integer({ min: 0, max: 800 }).map((before) => addDays("2027-01-01", -before));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 800 }), day, day, (days, from, end) => {
        const view = calendarView(days, from, end, width);
        const svg = drawn("calendar", view);
        expect(svg.length).toBeLessThan(8000);
        for (const number of numbers(svg)) expect(number >= -13 && number <= width).toBe(true);
        const { months } = view;
        expect(months.filter(({ x }) => x > width - 20)).toEqual([]);
        const near = months.filter(({ x, y }, index) => {
          const before = months[index - 1];
          return before?.y === y && x - before.x < 32;
        });
        expect(near).toEqual([]);
        const shown = view.rows.reduce((sum, { count }) => sum + count, 0);
        expect(view.sum).toMatch(new RegExp(`^${shown} proofs? `));
      }),
      { numRuns: 40 },
    );
  });
});
