/** How many items of a list are done. */
export interface Progress {
  done: number;
  total: number;
  /** Rounded down, so 100 means everything is done. */
  percent: number;
}

/** Counts the done items. An empty list is at 0 percent. */
export function progressOf(items: readonly { done: boolean }[]): Progress {
  const done = items.filter((item) => item.done).length;
  const total = items.length;
  return { done, total, percent: total === 0 ? 0 : Math.floor((done / total) * 100) };
}
