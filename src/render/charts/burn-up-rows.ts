/** The burn-up in words: a sentence, and the table behind the picture. */
import { addDays, addMonths, daysBetween, forPeople, monthForPeople } from "../../roadmap/day.ts";
import type { Forecast } from "../../roadmap/forecast.ts";
import type { BurnUpStory } from "./burn-up-story.ts";
import { countAt } from "./running-total.ts";

export interface BurnUpRow {
  /** "September 2025". */
  month: string;
  /** Items that are due by the end of the month; null without a plan. */
  planned: number | null;
  /** Items that are done by then; null for months to come. */
  done: number | null;
}

const mostRows = 120;

/** One row for each month, or for every so many months when there are more than 120. */
export function burnUpRows({ undated, done, plan, from, known, last }: BurnUpStory): BurnUpRow[] {
  const first = `${from.slice(0, 7)}-01`;
  const months = Math.floor(daysBetween(first, last) / 30.4) + 2;
  const step = Math.ceil(months / mostRows);
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

/** The text alternative of the burn-up, one sentence. */
export function burnUpText({ total, undated, done, plan, known, coming }: BurnUpStory): string {
  const all = done.at(-1)?.count ?? undated;
  const planned = countAt(plan, known, 0);
  const due =
    plan.length === 0
      ? ""
      : `, when ${planned === 0 ? "none was" : `${planned} ${planned === 1 ? "was" : "were"}`} due`;
  return `${all} of ${total} items done by ${forPeople(known)}${due}${comingText(coming)}.`;
}

function comingText(coming: Forecast | null): string {
  if (coming === null) return "";
  const { early, likely, late } = coming;
  const rest = `; at the pace of the last ${coming.weeks.length} weeks the rest`;
  if (early === null) return `${rest} takes more than five years`;
  if (likely === null) {
    return `${rest} is done by ${forPeople(early)} in one of ten simulated runs and takes more than five years in half of them`;
  }
  const until = `${rest} is likely done by ${forPeople(likely)}`;
  if (late === null) return `${until}, though in one of ten simulated runs it takes more than five years`;
  return early === late
    ? until
    : `${until}, in eight of ten simulated runs between ${forPeople(early)} and ${forPeople(late)}`;
}
