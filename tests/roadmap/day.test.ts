import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addMonths,
  dayAt,
  daysBetween,
  forPeople,
  isDay,
  isPlausibleDay,
  secondsAt,
} from "../../src/roadmap/day.ts";

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

test.each([
  ["2025-08-18", 2, "2025-10-18"],
  ["2025-01-31", 1, "2025-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2025-11-30", 3, "2026-02-28"],
  ["2025-12-31", 12, "2026-12-31"],
  ["2025-08-18", 0.5, "2025-09-02"],
  ["2025-08-18", 1.5, "2025-10-03"],
  ["2025-08-18", 0, "2025-08-18"],
])("%s plus %d months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ["2025-03-01", "2025-03-01", 0],
  ["2025-02-28", "2025-03-01", 1],
  ["2024-02-28", "2024-03-01", 2],
  ["2025-03-30", "2025-03-31", 1],
  ["2025-12-31", "2025-01-01", -364],
])("%s to %s is %d days", (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});

test.each([
  ["2025-09-03", "3 Sep 2025"],
  ["2025-01-31", "31 Jan 2025"],
  ["2024-02-29", "29 Feb 2024"],
  ["2025-12-01", "1 Dec 2025"],
])("formats %s as %s", (day, expected) => {
  expect(forPeople(day)).toBe(expected);
});

test.each<[string, boolean]>([
  ["2025-09-03", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["2025-12-31", true],
  ["0001-01-01", true],
  ["9999-12-31", true],
  ["2025-02-29", false],
  ["1900-02-29", false],
  ["2025-04-31", false],
  ["2025-00-10", false],
  ["2025-13-10", false],
  ["2025-01-00", false],
  ["2025-01-32", false],
  ["2025-9-3", false],
  ["12025-09-03", false],
  ["-2025-09-03", false],
  ["2025-09-03T10:00:00Z", false],
  ["2025-09-03\n", false],
  [" 2025-09-03", false],
  ["２０２５-09-03", false],
  ["yesterday", false],
  ["", false],
])("%j is a day: %s", (day, expected) => {
  expect(isDay(day)).toBe(expected);
});

test.each<[number, string]>([
  [0, "1970-01-01"],
  [0.5, "1970-01-01"],
  [86_399, "1970-01-01"],
  [86_400, "1970-01-02"],
  [1_756_944_000, "2025-09-04"],
  [1_756_943_999, "2025-09-03"],
  [253_402_300_799, "9999-12-31"],
  [253_402_300_800, "1970-01-01"],
  [1e300, "1970-01-01"],
  [-1, "1970-01-01"],
  [Number.NaN, "1970-01-01"],
  [Number.POSITIVE_INFINITY, "1970-01-01"],
  [Number.NEGATIVE_INFINITY, "1970-01-01"],
])("%d seconds after the epoch is %s", (seconds, expected) => {
  expect(dayAt(seconds)).toBe(expected);
});

test("any second falls on a valid day, the same as in Temporal", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      expect(isDay(dayAt(seconds))).toBe(true);
      expect(dayAt(seconds)).toBe(
        Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
          .toString()
          .slice(0, 10),
      );
    }),
  );
});

test("counts days the same in both directions, and like Temporal", () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      expect(daysBetween(from, to)).toBe(
        Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days,
      );
    }),
  );
});

test("formats the same day for people", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(new Date(`${forPeople(day)} UTC`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});

test("more months never give an earlier day", () => {
  const months = fc.integer({ min: 0, max: 480 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(days, months, (day, some) => {
      expect(daysBetween(day, addMonths(day, some))).toBeGreaterThanOrEqual(Math.floor(some) * 28);
    }),
  );
});

test("agrees with Temporal on later months; fractions of a month count as thirty days", () => {
  const parts = fc.constantFrom(0, 0.25, 0.5, 0.75);
  fc.assert(
    fc.property(days, fc.integer({ min: -480, max: 480 }), parts, (day, whole, part) => {
      const sign = whole < 0 ? -1 : 1;
      const later = Temporal.PlainDate.from(day).add({ months: whole, days: Math.round(sign * part * 30) });
      fc.pre(later.year >= 0);
      expect(addMonths(day, whole + sign * part)).toBe(later.toString());
    }),
    // One in a hundred ends in a month that is too short.
    { numRuns: 2000 },
  );
});

test("accepts exactly the days that Temporal accepts", () => {
  const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
  const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, "0"));
  const takes = (day: string): boolean => {
    try {
      return Temporal.PlainDate.from(day, { overflow: "reject" }).toString() === day;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(year, two, two, (y, m, d) => {
      expect(isDay(`${y}-${m}-${d}`)).toBe(takes(`${y}-${m}-${d}`));
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, number]>([
  ["1970-01-01", 0],
  ["2025-09-03", 1_756_857_600],
  ["2025-09-03T10:00:00Z", 1_756_893_600],
  ["2025-09-03T10:00:00.500Z", 1_756_893_600.5],
])("%s is %d seconds after the epoch", (moment, expected) => {
  expect(secondsAt(moment)).toBe(expected);
});

test.each<[string, string | null, boolean]>([
  ["2005-04-06", null, false],
  ["2005-04-07", null, true],
  ["2099-12-31", null, true],
  ["2100-01-01", null, false],
  ["2025-10-02", "2025-10-01", true],
  ["2025-10-03", "2025-10-01", false],
])("work on %s, seen on %s: %s", (day, today, expected) => {
  expect(isPlausibleDay(day, today)).toBe(expected);
});
