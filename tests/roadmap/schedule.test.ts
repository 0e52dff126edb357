import fc from "fast-check";
import { expect, test } from "vitest";
import { progressOf } from "../../src/roadmap/progress.ts";
import { scheduleOf } from "../../src/roadmap/schedule.ts";

function progress(done: number, total: number) {
  return progressOf(Array.from({ length: total }, (_, index) => ({ done: index < done })));
}

const phase = { start: "2025-01-01", due: "2025-04-11" }; // a hundred days

test.each<[string, { start: string | null; due: string | null }, [number, number], string, string]>([
  ["all done", phase, [4, 4], "2025-02-01", "done"],
  ["all done after the due date", phase, [4, 4], "2026-01-01", "done"],
  ["all done without a date", { start: null, due: null }, [1, 1], "2025-01-01", "done"],
  ["no due date", { start: "2025-01-01", due: null }, [1, 4], "2025-06-01", "no date"],
  ["the day after the due date", phase, [3, 4], "2025-04-12", "late"],
  ["the due date, nearly done", phase, [9, 10], "2025-04-11", "on track"],
  ["half the time, nothing done", phase, [0, 4], "2025-02-20", "behind"],
  ["half the time, half done", phase, [2, 4], "2025-02-20", "on track"],
  ["half the time, three quarters done", phase, [3, 4], "2025-02-20", "ahead"],
  ["half the time, a little less than half done", phase, [4, 10], "2025-02-20", "on track"],
  ["before the start", phase, [0, 4], "2024-12-31", "not begun"],
  ["before the start, something done", phase, [1, 4], "2024-12-31", "ahead"],
  ["a due date only", { start: null, due: "2025-04-11" }, [0, 4], "2025-04-01", "on track"],
  [
    "a due date before the start",
    { start: "2025-04-12", due: "2025-04-11" },
    [0, 4],
    "2025-04-11",
    "not begun",
  ],
  ["no items", phase, [0, 0], "2025-01-01", "on track"],
])("%s", (_name, span, [done, total], today, standing) => {
  expect(scheduleOf(span, progress(done, total), today).standing).toBe(standing);
});

test("counts the days left and the time passed", () => {
  expect(scheduleOf(phase, progress(0, 4), "2025-01-26")).toMatchObject({ daysLeft: 75, elapsed: 0.25 });
  expect(scheduleOf(phase, progress(0, 4), "2025-04-21")).toMatchObject({ daysLeft: -10, elapsed: 1 });
  expect(scheduleOf(phase, progress(0, 4), "2024-12-01")).toMatchObject({ elapsed: 0 });
  expect(scheduleOf({ start: null, due: null }, progress(0, 4), "2024-12-01")).toMatchObject({
    daysLeft: null,
    elapsed: null,
  });
});

test("keeps the share of time between 0 and 1, and doing more never makes it worse", () => {
  const days = fc
    .integer({ min: 0, max: 1000 })
    .map((n) => new Date(1.7e12 + n * 864e5).toISOString().slice(0, 10));
  const rank = ["late", "behind", "not begun", "on track", "ahead", "done"];
  fc.assert(
    fc.property(
      days,
      days,
      days,
      fc.integer({ min: 1, max: 20 }),
      fc.nat(),
      (start, due, today, total, n) => {
        const done = n % total;
        const less = scheduleOf({ start, due }, progress(done, total), today);
        const more = scheduleOf({ start, due }, progress(done + 1, total), today);
        expect(less.elapsed ?? 0).toBeGreaterThanOrEqual(0);
        expect(less.elapsed ?? 1).toBeLessThanOrEqual(1);
        expect(rank.indexOf(more.standing)).toBeGreaterThanOrEqual(rank.indexOf(less.standing));
      },
    ),
  );
});

test.each([
  [0, 0, 0],
  [1, 3, 33],
  [2, 3, 66],
  [199, 200, 99],
  [200, 200, 100],
])("%d of %d is %d percent", (done, total, percent) => {
  expect(progress(done, total)).toEqual({ done, total, percent });
});
