/** The strip of weeks up to the newest proof, for a picture that only a tick or the roadmap may change. */
import { addDays, lastDayOf, monthOf, weekday } from "../../roadmap/day.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { dotsOf, type WeekStrip, weekStrip } from "./weeks.ts";

/** Later than any proof that is believed. */
const end = "2099-12-31";

/**
 * Commits of the newest proof's week are those that prove something: each further commit would change the picture, and with
 * it the repository. For the same reason those of private repositories count up to the month before.
 */
export function provenWeeks(portfolio: Portfolio): WeekStrip {
  const newest = dotsOf(portfolio.decisions, end)
    .map(({ dot }) => lastDayOf(dot.on))
    .toSorted()
    .at(-1);
  if (newest === undefined) return { unit: "week", columns: [] };
  const monday = addDays(newest, 1 - weekday(newest));
  const month = monthOf(newest);
  const weeks = new Map<string, number>();
  for (const [week, commits] of portfolio.weeks) {
    const known = monthOf(addDays(week, 3)) < month ? commits : (portfolio.commits.weeks.get(week) ?? 0);
    if (week < monday && known > 0) weeks.set(week, known);
  }
  const proving = provingCommits(portfolio, monday, newest);
  if (proving > 0) weeks.set(monday, proving);
  return weekStrip({ ...portfolio, weeks }, newest);
}

/** How many commits from one ISO day to another prove something. */
function provingCommits({ decisions }: Portfolio, from: string, until: string): number {
  const proofs = decisions
    .filter(isProven)
    .flatMap((decision) => decision.proofs)
    .filter(({ kind, on }) => on !== null && on >= from && on <= until && /^(?:code|commit)$/.test(kind));
  return new Set(proofs.flatMap(({ ref, introduced }) => introduced?.ref ?? ref ?? [])).size;
}
