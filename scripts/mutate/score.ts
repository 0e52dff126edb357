/** From the results of mutants to a score and the list of those that lived. */
import type { Mutant } from "./mutant.ts";
import type { Equivalent } from "./equivalent.ts";

export interface Score {
  killed: number;
  /** Mutants that a test could have killed. */
  total: number;
  lived: Mutant[];
  equivalent: number;
}

/** Counts a group's mutants. A mutant that does not compile or load, or is marked as equivalent, does not count. */
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

/** The share of mutants that were killed, from 0 to 1; 1 when there are none. */
export function shareOf({ killed, total }: Score): number {
  return total === 0 ? 1 : killed / total;
}

/** Line numbers change with every edit, so a mutant is known by its code. */
function isSame({ file, line, code, replacement }: Equivalent, mutant: Mutant): boolean {
  return (
    mutant.file === file &&
    mutant.text.includes(line) &&
    mutant.code === code &&
    mutant.replacement === replacement
  );
}
