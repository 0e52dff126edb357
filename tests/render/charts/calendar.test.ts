import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarView } from "../../../src/render/charts/calendar.ts";
import { addDays } from "../../../src/roadmap/day.ts";
import { drawn, numbers } from "./drawn.ts";

const until = "2026-11-24"; // a Tuesday

function path(days: readonly string[], level: number, end = until): string | undefined {
  return calendarView(days, end).levels.find((one) => one.level === level)?.path;
}

function times(day: string, count: number): string[] {
  return Array.from({ length: count }, () => day);
}

test.each([
  ["the last day", until, "M606 35h8v8h-8z"],
  ["its week's Monday", "2026-11-23", "M606 24h8v8h-8z"],
  ["the Sunday before", "2026-11-22", "M595 90h8v8h-8z"],
  ["the first day", "2025-11-24", "M34 24h8v8h-8z"],
])("draws %s in its place", (_case, day, cell) => {
  expect(path([day], 4)).toBe(cell);
});

test.each(["2025-11-23", "2026-11-25", "1999-01-01"])("leaves out %s", (day) => {
  const view = calendarView([day], until);
  expect(view.levels.map(({ level }) => level)).toEqual([0]);
  expect(view).toMatchObject({ rows: [], text: "No proofs in the 53 weeks to 24 Nov 2026." });
});

test("has a cell for each day up to the last", () => {
  expect(path([], 0)?.match(/M/g)).toHaveLength(52 * 7 + 2);
  expect(path([], 0, "2026-11-29")?.match(/M/g)).toHaveLength(53 * 7);
});

test("groups days by the quartile of their count among distinct counts", () => {
  const counts = [1, 1, 1, 1, 1, 2, 3, 4];
  const days = counts.flatMap((count, index) => times(addDays("2026-11-02", index), count));
  expect(
    calendarView(days, until).levels.map((level) => [level.level, level.path.match(/M/g)?.length]),
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
  expect(calendarView(days, until)).toMatchObject({
    text: "6 proofs on 3 days in the 53 weeks to 24 Nov 2026, most (3) in the week of 23 Feb 2026.",
    sum: "6 proofs in 53 weeks",
    rows: [
      { week: "week of 1 Dec 2025", count: 2 },
      { week: "week of 23 Feb 2026", count: 3 },
      { week: "week of 2 Mar 2026", count: 1 },
    ],
  });
  expect(calendarView([until], until).text).toBe("1 proof on 1 day in the 53 weeks to 24 Nov 2026.");
});

test.each([
  [until, "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov"],
  ["2026-03-02", "Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar"],
])("labels the months before %s without overlaps", (end, names) => {
  const { months } = calendarView([], end);
  expect(months.map(({ label }) => label).join(" ")).toBe(names);
  for (const [index, { x }] of months.entries())
    expect(x - (months[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(33);
});

test("stays small and within its borders for any dates", () => {
  const day = fc.integer({ min: 0, max: 800 }).map((before) => addDays("2027-01-01", -before));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 800 }), day, (days, end) => {
      const view = calendarView(days, end);
      const svg = drawn("calendar", view);
      expect(svg.length).toBeLessThan(8000);
      for (const number of numbers(svg)) expect(number >= -8 && number <= 640).toBe(true);
      const shown = view.rows.reduce((sum, { count }) => sum + count, 0);
      expect(view.sum).toMatch(new RegExp(`^${shown} proofs? `));
    }),
    { numRuns: 40 },
  );
});
