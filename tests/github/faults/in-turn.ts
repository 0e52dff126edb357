/** Runs many tasks with limited concurrency. */
import { runsBundles } from "../../support/runner.ts";

/** Spawned processes often wait. In this process a second run would only take the emulator back and forth between states. */
const atOnce = runsBundles ? 7 : 1;

/** @returns the results, in order */
export async function inTurn<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of left) results.set(index, await act(one));
  };
  // A failure must not end the test while other tasks still use its folders.
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const ended of workers) if (ended.status === "rejected") throw ended.reason;
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}
