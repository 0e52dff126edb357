/** Running totals by day. */

/** The total from this day until the next step. */
export interface Step {
  /** ISO day. */
  day: string;
  count: number;
}

/**
 * One step per day on which the total changes, in order.
 * @param coming ISO days with the number of items added then, in any order
 * @param before total before the first day
 */
export function runningTotal(coming: readonly { day: string; items: number }[], before: number): Step[] {
  const byDay = new Map<string, number>();
  for (const { day, items } of coming) byDay.set(day, (byDay.get(day) ?? 0) + items);
  let count = before;
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, items]) => ({ day, count: (count += items) }));
}

/** The total at the end of an ISO day. */
export function countAt(steps: readonly Step[], day: string, before: number): number {
  return steps.findLast((step) => step.day <= day)?.count ?? before;
}
