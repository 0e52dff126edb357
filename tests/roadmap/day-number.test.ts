import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, dayNumber, weekday } from "../../src/roadmap/day.ts";

const days = fc.integer({ min: 0, max: 3_652_000 }).map((after) => addDays("0000-01-01", after));

test.each([
  ["2025-02-28", 1, "2025-03-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2025-08-18", 0, "2025-08-18"],
])("%s plus %d days is %s", (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
});

test.each([
  ["2026-11-23", 1],
  ["2026-11-24", 2],
  ["2026-11-29", 7],
])("%s is day %d of its week", (day, expected) => {
  expect(weekday(day)).toBe(expected);
});

test("agrees with Temporal on later days and days of the week", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, later) => {
      const there = Temporal.PlainDate.from(day);
      fc.pre(there.add({ days: later }).year >= 0);
      expect(addDays(day, later)).toBe(there.add({ days: later }).toString());
      expect(weekday(day)).toBe(there.dayOfWeek);
    }),
  );
});

test("agrees with Temporal on the distance between days", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(dayNumber(other) - dayNumber(one)).toBe(
        Temporal.PlainDate.from(one).until(other, { largestUnit: "days" }).days,
      );
    }),
  );
});
