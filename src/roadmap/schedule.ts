/** Compares a phase's progress with its due date. Depends on today's date, so it appears on the site but is never committed. */
import { daysBetween } from "./day.ts";
import type { Progress } from "./progress.ts";

type Standing = "done" | "late" | "behind" | "on track" | "ahead" | "not begun" | "no date";

export interface Schedule {
  standing: Standing;
  /** Whole days from today to the due date; negative if it has passed; null without a due date. */
  daysLeft: number | null;
  /** Share of the phase's time used so far, 0 to 1; null if the start or due date is missing. */
  elapsed: number | null;
}

/** How far the share of items done can differ from the share of time used before the phase is behind or ahead. */
const tolerance = 0.15;

/** "1 day", "12 days". */
export function days(count: number): string {
  return Math.abs(count) === 1 ? "1 day" : `${Math.abs(count)} days`;
}

/**
 * @param phase ISO days; null if unknown
 * @param today ISO day
 */
export function scheduleOf(
  phase: { start: string | null; due: string | null },
  progress: Progress,
  today: string,
): Schedule {
  const { start, due } = phase;
  const daysLeft = due === null ? null : daysBetween(today, due);
  const length = start !== null && due !== null ? daysBetween(start, due) : 0;
  const elapsed =
    start !== null && length > 0 ? Math.min(1, Math.max(0, daysBetween(start, today) / length)) : null;
  return {
    standing: standingOf(progress, daysLeft, elapsed, start !== null && today < start),
    daysLeft,
    elapsed,
  };
}

function standingOf(
  { done, total }: Progress,
  daysLeft: number | null,
  elapsed: number | null,
  early: boolean,
): Standing {
  if (total > 0 && done === total) return "done";
  if (daysLeft === null) return "no date";
  if (daysLeft < 0) return "late";
  const share = total === 0 ? 0 : done / total;
  if (early) return done === 0 ? "not begun" : "ahead";
  if (elapsed === null) return "on track";
  if (share < elapsed - tolerance) return "behind";
  return share > elapsed + tolerance ? "ahead" : "on track";
}
