import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/roadmap/day.ts";
import { forecast } from "../../src/roadmap/forecast.ts";

const today = "2026-11-24";

/** Days for the given number of items in each week: the one that ends today, the one before it, and so on. */
function weekly(...counts: number[]): string[] {
  return counts.flatMap((count, week) => Array.from({ length: count }, () => addDays(today, -7 * week)));
}

const steady = weekly(...Array.from({ length: 12 }, () => 2));

test("twenty items at a steady two a week take ten weeks", () => {
  expect(forecast(steady, 44, today)).toMatchObject({
    weeks: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    early: "2027-02-02",
    likely: "2027-02-02",
    late: "2027-02-02",
  });
  expect(forecast(steady, 44, today)?.band).toHaveLength(10);
  expect(forecast(steady, 44, today)?.band[2]).toEqual({ day: "2026-12-15", low: 30, mid: 30, high: 30 });
});

test.each<[string, string[], number]>([
  ["nothing is done", [], 10],
  ["all is done", steady, 24],
  ["more is done than there are items", steady, 3],
  ["the first item is three weeks old", weekly(2, 2, 2), 10],
  ["the first item is a day short of four weeks old", [addDays(today, -26), today], 10],
  ["nothing was done for twelve weeks", [addDays(today, -84)], 10],
  ["all of it is in the future", [addDays(today, 3)], 10],
])("gives no forecast if %s", (_case, days, total) => {
  expect(forecast(days, total, today)).toBeNull();
});

test.each<[string, string[], number[]]>([
  [
    "the last twelve weeks",
    weekly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ],
  ["no weeks before the first item", [addDays(today, -27), today], [1, 0, 0, 1]],
  [
    "whole weeks, from first to last day",
    [...weekly(0, 0, 0, 0, 1), addDays(today, -6), addDays(today, -7)],
    [1, 1, 0, 0],
  ],
])("samples %s", (_case, days, weeks) => {
  expect(forecast(days, 1000, today)?.weeks).toEqual(weeks);
});

test("gives no date more than five years away", () => {
  const slow = forecast(weekly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 500, today);
  expect(slow).toMatchObject({ early: null, likely: null, late: null });
  expect(slow?.band.length).toBeLessThanOrEqual(60);
  expect(slow?.band.at(-1)?.day).toBe(addDays(today, 5 * 52 * 7));
});

const pasts = fc.record({
  days: fc.array(
    fc.integer({ min: -3, max: 200 }).map((before) => addDays(today, -before)),
    { maxLength: 200 },
  ),
  left: fc.integer({ min: 0, max: 400 }),
});

test("is in order, never falls, stays between done and total, and ends at the total", () => {
  fc.assert(
    fc.property(pasts, ({ days, left }) => {
      const total = days.length + left;
      const coming = forecast(days, total, today);
      if (coming === null) return;
      const { early, likely, late, band } = coming;
      const far = "9999-12-31";
      expect((early ?? far) <= (likely ?? far) && (likely ?? far) <= (late ?? far)).toBe(true);
      expect(band.length).toBeGreaterThan(0);
      expect(band.length).toBeLessThanOrEqual(60);
      let before = { day: today, low: days.length, mid: days.length, high: days.length };
      for (const point of band) {
        expect(point.day > before.day).toBe(true);
        expect(point.low <= point.mid && point.mid <= point.high && point.high <= total).toBe(true);
        expect(point.low >= before.low && point.mid >= before.mid && point.high >= before.high).toBe(true);
        before = point;
      }
      expect(before.low === total ? before.day : null).toBe(late);
    }),
  );
});

test("does not depend on the order of the days", () => {
  fc.assert(
    fc.property(pasts, ({ days, left }) => {
      const total = days.length + left;
      expect(forecast(days.toReversed(), total, today)).toEqual(forecast(days, total, today));
    }),
    { numRuns: 30 },
  );
});
