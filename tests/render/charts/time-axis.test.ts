import fc from "fast-check";
import { expect, test } from "vitest";
import { timeAxis } from "../../../src/render/charts/time-axis.ts";
import { addDays } from "../../../src/roadmap/day.ts";

test.each<[string, string, string]>([
  ["2026-11-24", "2026-11-24", "30 Nov 2026, 7 Dec, 14 Dec, 21 Dec, 28 Dec, 4 Jan 2027"],
  ["2026-11-24", "2027-01-20", "30 Nov 2026, 14 Dec, 28 Dec, 11 Jan 2027"],
  ["2026-08-18", "2027-01-20", "Sep 2026, Oct, Nov, Dec, Jan 2027"],
  ["2026-08-01", "2027-08-18", "Sep 2026, Nov, Jan 2027, Mar, May, Jul"],
  ["2025-08-18", "2027-08-18", "Oct 2025, Jan 2026, Apr, Jul, Oct, Jan 2027, Apr, Jul"],
  ["2025-08-18", "2029-08-18", "Jan 2026, Jul, Jan 2027, Jul, Jan 2028, Jul, Jan 2029, Jul"],
  ["2025-08-18", "2032-08-18", "2026, 2027, 2028, 2029, 2030, 2031, 2032"],
  ["2025-01-01", "2099-08-18", "2030, 2040, 2050, 2060, 2070, 2080, 2090"],
])("labels %s to %s with %s", (from, to, names) => {
  const ticks = timeAxis(from, to, [0, 560], 70).ticks;
  expect(ticks.map(({ label, year }) => (year === null ? label : `${label} ${year}`)).join(", ")).toBe(names);
});

test("places days in proportion to time", () => {
  const { x } = timeAxis("2026-01-01", "2026-04-11", [40, 540], 70);
  expect(["2026-01-01", "2026-02-20", "2026-04-11"].map(x)).toEqual([40, 290, 540]);
  expect(["2025-01-01", "2030-01-01"].map(x)).toEqual([40, 540]);
});

test("keeps labels on the axis, in order and far enough apart", () => {
  const day = fc.integer({ min: 0, max: 365_000 }).map((after) => addDays("1500-01-01", after));
  fc.assert(
    fc.property(day, fc.oneof(fc.nat(1000), fc.nat(365_000)), (from, days) => {
      const { ticks } = timeAxis(from, addDays(from, days), [0, 560], 70);
      expect(ticks.length).toBeLessThanOrEqual(9);
      const places = ticks.map(({ x }) => x);
      expect(places.every((x) => x >= 0 && x <= 560)).toBe(true);
      // Month lengths differ by up to three days, so distances between ticks vary a little.
      expect(places.every((x, index) => index === 0 || x - (places[index - 1] ?? 0) > 60)).toBe(true);
    }),
  );
});
