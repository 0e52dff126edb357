/** The burn-up chart in words: one sentence, and the table that replaces the chart. */
import { addDays, addMonths, daysBetween, forPeople, monthForPeople } from "../../roadmap/day.ts";
import type { Forecast } from "../../roadmap/forecast.ts";
import type { BurnUpStory } from "./burn-up-story.ts";
import { countAt } from "./running-total.ts";

export interface BurnUpRow {
  /** "September 2025". */
  month: string;
  /** Items due by the end of the month; null without a plan. */
  planned: number | null;
  /** Items done by the end of the month; null for future months. */
  done: number | null;
}

const maxRows = 120;

/** One row per month. If that gives more than 120 rows, each row covers several months. */
export function burnUpRows({ undated, done, plan, from, known, last }: BurnUpStory): BurnUpRow[] {
  const first = `${from.slice(0, 7)}-01`;
  const months = Math.floor(daysBetween(first, last) / 30.4) + 2;
  const step = Math.ceil(months / maxRows);
  return Array.from({ length: Math.ceil(months / step) }, (_, index) => addMonths(first, index * step))
    .filter((month) => daysBetween(month, last) >= 0)
    .map((month) => {
      const end = addDays(addMonths(month, step), -1);
      return {
        month: monthForPeople(end),
        planned: plan.length === 0 ? null : countAt(plan, end, 0),
        done: month > known ? null : countAt(done, end, undated),
      };
    });
}

/** Alternative text of the burn-up chart, one sentence. */
export function burnUpText({ total, undated, done, plan, known, coming }: BurnUpStory): string {
  const all = done.at(-1)?.count ?? undated;
  const planned = countAt(plan, known, 0);
  const due =
    plan.length === 0 ? "" : ` (${planned === 0 ? "none" : planned} ${planned === 1 ? "was" : "were"} due)`;
  return `${all} of ${total} items done by ${forPeople(known)}${due}${comingText(coming)}.`;
}

function comingText(coming: Forecast | null): string {
  if (coming === null) return "";
  const { early, likely, late } = coming;
  const rest = `; at the pace of the last ${coming.weeks.length} weeks, the rest`;
  if (early === null) return `${rest} will take more than five years`;
  if (likely === null) {
    return `${rest} takes more than five years in half of the simulations; one in ten finish by ${forPeople(early)}`;
  }
  const until = `${rest} will likely be done by ${forPeople(likely)}`;
  if (late === null) return `${until} (more than five years in one of ten simulations)`;
  return early === late
    ? until
    : `${until} (${forPeople(early)} to ${forPeople(late)} in eight of ten simulations)`;
}
