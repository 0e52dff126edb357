import { expect, test } from "vitest";
import { earlyOrLate, monthsInWords, phaseInWords } from "../../../src/render/site/phase-words.ts";

const spring = { start: "2026-01-20", due: "2026-04-20" };
const progress = (done: number, total: number) => ({
  done,
  total,
  percent: Math.floor((done / total) * 100),
});

test.each<[string, Parameters<typeof phaseInWords>]>([
  [
    "14 of 14. Finished 13 Oct 2025, a week before it was due.",
    [{ start: "2025-08-18", due: "2025-10-20" }, progress(14, 14), "2025-10-13", "2026-03-16"],
  ],
  [
    "11 of 11. Finished 8 Jan 2026, 12 days before it was due.",
    [{ start: null, due: "2026-01-20" }, progress(11, 11), "2026-01-08", "2026-03-16"],
  ],
  [
    "1 of 1. Finished 21 Jan 2026, a day after it was due.",
    [{ start: null, due: "2026-01-20" }, progress(1, 1), "2026-01-21", "2026-03-16"],
  ],
  [
    "1 of 1. Finished 20 Jan 2026, on the day it was due.",
    [{ start: null, due: "2026-01-20" }, progress(1, 1), "2026-01-20", "2026-03-16"],
  ],
  [
    "1 of 1. Finished in January 2026.",
    [{ start: null, due: "2026-01-20" }, progress(1, 1), "2026-01", "2026-03-16"],
  ],
  ["1 of 1. Finished.", [spring, progress(1, 1), null, "2026-03-16"]],
  ["5 of 8. On track for 20 Apr 2026.", [spring, progress(5, 8), null, "2026-03-16"]],
  ["7 of 8. Ahead of its date, 20 Apr 2026.", [spring, progress(7, 8), null, "2026-02-01"]],
  ["0 of 8. Behind schedule, due 20 Apr 2026.", [spring, progress(0, 8), null, "2026-03-16"]],
  ["5 of 8. Was due 20 Apr 2026.", [spring, progress(5, 8), null, "2026-05-01"]],
  [
    "6 of 13. Starts 20 Apr 2026, due 20 Aug.",
    [{ start: "2026-04-20", due: "2026-08-20" }, progress(6, 13), null, "2026-03-16"],
  ],
  [
    "0 of 3. Starts 1 Nov 2026, due 2 Jan 2027.",
    [{ start: "2026-11-01", due: "2027-01-02" }, progress(0, 3), null, "2026-03-16"],
  ],
  ["2 of 3.", [{ start: null, due: null }, progress(2, 3), null, "2026-03-16"]],
  ["Nothing in it yet.", [{ start: null, due: null }, { done: 0, total: 0, percent: 0 }, null, "2026-03-16"]],
])("%s", (said, given) => {
  expect(phaseInWords(...given)).toBe(said);
});

test("months of work", () => {
  expect(monthsInWords("2025-10", "2026-01")).toBe("Oct 2025 – Jan 2026");
  expect(monthsInWords("2026-01", "2026-03")).toBe("Jan – Mar 2026");
  expect(monthsInWords("2025-10", "2025-10")).toBe("Oct 2025");
});

test("early and late", () => {
  expect(earlyOrLate("2025-09-02", "2025-10-20")).toBe("48 days early");
  expect(earlyOrLate("2025-10-21", "2025-10-20")).toBe("1 day late");
  expect(earlyOrLate("2025-10-20", "2025-10-20")).toBe("on the day");
});
