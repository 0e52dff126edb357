/** Does many things, some at a time. */
import { runsBundles } from "../../support/runner.ts";

/** What is spawned waits a good deal, so that more of it than there are cores keeps those at work. */
const atOnce = runsBundles ? 7 : 2;

/** @returns what each came to, in their order */
export async function inTurn<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of left) results.set(index, await act(one));
  };
  // One that fails must not end the test while others are at work in its folders.
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const ended of workers) if (ended.status === "rejected") throw ended.reason;
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}
