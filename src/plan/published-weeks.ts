/** The owner's commits by week, in every repository that may be published at least in part. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Portfolio } from "../render/portfolio.ts";
import { addDays, monthOf, weekday } from "../roadmap/day.ts";
import type { PublishingOf } from "./publishing.ts";

type Weeks = Map<string, number>;

/** How many commits the owner made. */
export type PublishedCommits = Pick<Portfolio, "weeks" | "commits">;

/**
 * If only a summary of a repository is published, only months may be known. So its commits of a month are spread over the weeks
 * of that month.
 */
export function publishedWeeks(
  repositories: readonly RepositoryActivity[],
  publishingOf: PublishingOf,
): PublishedCommits {
  const weeks: Weeks = new Map();
  const months: Weeks = new Map();
  const counted = new Set<string>();
  for (const { listed, web, weeks: own } of repositories) {
    // A repository may be listed twice, as a folder and by its address.
    const page = web?.toLowerCase() ?? listed;
    const { publish } = publishingOf(listed);
    if (counted.has(page) || publish === "nothing") continue;
    counted.add(page);
    for (const [monday, commits] of Object.entries(own))
      if (publish === "all") add(weeks, monday, commits);
      else add(months, monthIn(monday), commits);
  }
  const all = new Map(weeks);
  const newest = [...weeks.keys()].toSorted().at(-1) ?? "";
  for (const [month, commits] of months) spread(all, commits, weeksOf(month, newest));
  return { weeks: oldestFirst(all), commits: { weeks: oldestFirst(weeks), months: oldestFirst(months) } };
}

function oldestFirst(weeks: Weeks): Weeks {
  return new Map([...weeks].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function add(weeks: Weeks, key: string, commits: number): void {
  weeks.set(key, (weeks.get(key) ?? 0) + commits);
}

function spread(weeks: Weeks, commits: number, mondays: readonly string[]): void {
  for (const [index, monday] of mondays.entries()) {
    const share = Math.floor((commits + index) / mondays.length);
    if (share > 0) add(weeks, monday, share);
  }
}

/** The month that has most days of a week. */
function monthIn(monday: string): string {
  return monthOf(addDays(monday, 3));
}

/** The Mondays of a month's weeks, up to the newest week that everybody may know of; the first of them at least. */
function weeksOf(month: string, newest: string): string[] {
  const mondays: string[] = [];
  let monday = mondayOnOrAfter(addDays(`${month}-01`, -3));
  while (monthIn(monday) === month && (mondays.length === 0 || monday <= newest)) {
    mondays.push(monday);
    monday = addDays(monday, 7);
  }
  return mondays;
}

function mondayOnOrAfter(day: string): string {
  return addDays(day, (8 - weekday(day)) % 7);
}
