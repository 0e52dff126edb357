/** Time as an argument: only the two doors hand over the machine's own. */
import { setTimeout as wait } from "node:timers/promises";

export interface Clock {
  now(): Date;
  /** Milliseconds since some moment of the past; unlike `now`, it never goes back. */
  elapsed(): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** A signal that aborts after so many milliseconds, with a TimeoutError. It keeps no program running. */
  limit(milliseconds: number): AbortSignal;
}

export const machineClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds) => void (await wait(milliseconds)),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
};
