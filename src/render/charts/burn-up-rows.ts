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

/** What the chart shows, in one or two sentences. */
export function burnUpText({ total, undated, done, plan, known, coming }: BurnUpStory): string {
  const all = done.at(-1)?.count ?? undated;
  const counted = `${all} of ${total} done by ${forPeople(known)}`;
  return [`${counted}${plannedText(plan.length === 0 ? null : countAt(plan, known, 0))}.`, comingText(coming)]
    .join(" ")
    .trim();
}

/** @param planned items planned by today; null without a plan */
function plannedText(planned: number | null): string {
  if (planned === null) return "";
  return planned === 0
    ? "; none was planned by then"
    : `; ${planned} ${planned === 1 ? "was" : "were"} planned`;
}

/** When the rest will be done, to the month: a day would promise what no simulation knows. */
function comingText(coming: Forecast | null): string {
  if (coming === null) return "";
  const { early, likely, late } = coming;
  const pace = `At the pace of the last ${coming.weeks.length} weeks the rest takes`;
  if (early === null) return `${pace} more than five years.`;
  if (likely === null)
    return `${pace} more than five years in half of the simulations; one in ten ends by ${monthForPeople(early)}.`;
  const until = `${pace} until about ${monthForPeople(likely)}`;
  if (late === null) return `${until}, and more than five years in one of ten simulations.`;
  const range = rangeInWords(early, late);
  return range === null ? `${until}.` : `${until} (${range}).`;
}

/** "June to October 2026"; null within one month. ISO days. */
function rangeInWords(early: string, late: string): string | null {
  const [from, to] = [monthForPeople(early), monthForPeople(late)];
  if (from === to) return null;
  const isSameYear = early.slice(0, 4) === late.slice(0, 4);
  return `${isSameYear ? from.slice(0, -" 2026".length) : from} to ${to}`;
}
