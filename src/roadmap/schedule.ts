/** Where a phase stands against its due date. Needs today, so it is for the site only, never for what is committed. */
import { daysBetween } from "./day.ts";
import type { Progress } from "./progress.ts";

type Standing = "done" | "late" | "behind" | "on track" | "ahead" | "not begun" | "no date";

export interface Schedule {
  standing: Standing;
  /** Whole days from today to the due date; negative when it is past; null without a due date. */
  daysLeft: number | null;
  /** Share of the phase's time that has gone, 0 to 1; null when start or due date is missing. */
  elapsed: number | null;
}

/** How far the share of items may lag or lead the share of time before it is called behind or ahead. */
const tolerance = 0.15;

/** Why a phase is called what it is: "4 of 10 done, with 70 % of its time gone". @returns null when there is nothing to add */
export function reasonOf(
  { standing, daysLeft, elapsed }: Schedule,
  { done, total }: Progress,
): string | null {
  const share = `${done} of ${total} done`;
  if (standing === "late" && daysLeft !== null) return `${share}, ${days(-daysLeft)} after its due date`;
  if (standing === "not begun" || standing === "done" || standing === "no date") return null;
  if (elapsed === null) return `${share}, ${days(daysLeft ?? 0)} left`;
  return `${share}, with ${Math.round(elapsed * 100)} % of its time gone`;
}

/** "1 day", "12 days". */
export function days(count: number): string {
  return Math.abs(count) === 1 ? "1 day" : `${Math.abs(count)} days`;
}

/**
 * @param phase ISO days; null when unknown
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
