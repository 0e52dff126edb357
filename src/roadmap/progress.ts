/** How much of a list is done. */
export interface Progress {
  done: number;
  total: number;
  /** Rounded down, so that 100 means all. */
  percent: number;
}

/** Counts what is done; nothing of nothing is 0 percent. */
export function progressOf(items: readonly { done: boolean }[]): Progress {
  const done = items.filter((item) => item.done).length;
  const total = items.length;
  return { done, total, percent: total === 0 ? 0 : Math.floor((done / total) * 100) };
}
