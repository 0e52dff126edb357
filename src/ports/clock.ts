/** The clock is passed in, so that tests control it. Only the Action and the CLI use the real one. */
import { setTimeout as wait } from "node:timers/promises";

export interface Clock {
  now(): Date;
  /** Milliseconds since an arbitrary moment; unlike `now`, it never goes back. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Returns a signal that aborts with a TimeoutError after this time. It does not keep the process alive. */
  limit(milliseconds: number): AbortSignal;
}

export const machineClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds) => void (await wait(milliseconds)),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
};
