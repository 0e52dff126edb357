/** Counts that only grow: how many items up to each day. */

/** So many items from the day on, until the next step. */
export interface Step {
  /** ISO day. */
  day: string;
  count: number;
}

/**
 * The count after each day on which something came, by day.
 * @param coming ISO days with the items that came then, in any order
 * @param before items that were there before
 */
export function runningTotal(coming: readonly { day: string; items: number }[], before: number): Step[] {
  const byDay = new Map<string, number>();
  for (const { day, items } of coming) byDay.set(day, (byDay.get(day) ?? 0) + items);
  let count = before;
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, items]) => ({ day, count: (count += items) }));
}

/** The count at the end of an ISO day. */
export function countAt(steps: readonly Step[], day: string, before: number): number {
  return steps.findLast((step) => step.day <= day)?.count ?? before;
}
