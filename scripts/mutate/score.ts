/** Computes a group's score and lists the surviving mutants. */
import type { Mutant } from "./mutant.ts";
import type { Equivalent } from "./equivalent.ts";

export interface Score {
  killed: number;
  /** Valid mutants without equivalent ones. */
  total: number;
  lived: Mutant[];
  equivalent: number;
}

/** Counts a group's mutants, except those that cannot be run or are marked as equivalent. */
export function scoreOf(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): Score {
  const judged = mutants.filter(({ fate }) => fate !== "invalid");
  const lived = judged.filter(({ fate }) => fate === "lived");
  const counted = lived.filter((mutant) => !equivalents.some((one) => isSame(one, mutant)));
  const equivalent = lived.length - counted.length;
  return {
    killed: judged.length - lived.length,
    total: judged.length - equivalent,
    lived: counted,
    equivalent,
  };
}

/** The share of killed mutants, from 0 to 1; 1 without mutants. */
export function shareOf({ killed, total }: Score): number {
  return total === 0 ? 1 : killed / total;
}

/** Compares code instead of line numbers, which change with every edit. */
function isSame({ file, line, code, replacement }: Equivalent, mutant: Mutant): boolean {
  return (
    mutant.file === file &&
    mutant.text.includes(line) &&
    mutant.code === code &&
    mutant.replacement === replacement
  );
}
