/**
 * How long a run may read code: somebody else's file must not hold it up. Only the reading itself counts, not waiting for git.
 * Each reader ends by itself on hostile text; this is for many such files, and for a user's costly expression.
 */

import type { Tally } from "./progress.ts";

/** In milliseconds. Reading all code of a large repository takes a few seconds. */
const longest = { file: 10_000, run: 120_000 };

export interface ReadingTime {
  /** Runs something that reads one file, and counts its time. */
  spend<T>(read: () => T): T;
  /** True when the file that is being read has had its time, or the run has. */
  fileIsOver(): boolean;
  /** True when nothing more is to be read in this run. */
  isOver(): boolean;
}

/** @param elapsed milliseconds since an arbitrary moment; see `Clock` */
export function readingTime(elapsed: () => number, limits = longest): ReadingTime {
  let spent = 0;
  let begun: number | null = null;
  const now = (): number => (begun === null ? 0 : elapsed() - begun);
  return {
    spend(read) {
      // What reads a file may call something that reads it too.
      if (begun !== null) return read();
      begun = elapsed();
      try {
        return read();
      } finally {
        spent += now();
        begun = null;
      }
    },
    fileIsOver: () => now() > limits.file || spent + now() > limits.run,
    isOver: () => spent > limits.run,
  };
}

/** One repository's share of a run's reading. */
export interface TimedReading {
  time: ReadingTime;
  /** Takes the paths of files that were not read to the end, because the time was over. */
  notRead: Set<string>;
  /** Told how many files were read. */
  tally: Tally;
}

/** For callers without a clock. */
export const unlimitedTime: ReadingTime = readingTime(() => 0);
