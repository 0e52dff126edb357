/** The owner's commits by week, in every repository of which something may be published. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { PublishingOf } from "./publishing.ts";

/** @returns how many, by the ISO day of the week's Monday, oldest first */
export function publishedWeeks(
  repositories: readonly RepositoryActivity[],
  publishingOf: PublishingOf,
): Map<string, number> {
  const weeks = new Map<string, number>();
  const counted = new Set<string>();
  for (const { listed, web, weeks: own } of repositories) {
    // A repository may be listed twice, as a folder and by its address.
    const page = web?.toLowerCase() ?? listed;
    if (counted.has(page) || publishingOf(listed).publish === "nothing") continue;
    counted.add(page);
    for (const [monday, commits] of Object.entries(own))
      weeks.set(monday, (weeks.get(monday) ?? 0) + commits);
  }
  return new Map([...weeks].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
