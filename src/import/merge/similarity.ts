/** How alike two wordings are: the Dice coefficient of their words, in which a word counts less the more items have it. */
import { foldWording } from "../../roadmap/wording.ts";

/** The words of a wording, each once. */
export function wordsOf(wording: string): ReadonlySet<string> {
  return new Set(foldWording(wording).match(/\.?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}+#.]*(?<!\.)/gu) ?? []);
}

/** In how many of the wordings each word is. */
export type Frequencies = ReadonlyMap<string, number>;

export function frequenciesOf(wordings: readonly ReadonlySet<string>[]): Frequencies {
  const found = new Map<string, number>();
  for (const words of wordings) for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** From 0 for nothing in common to 1 for the same words. Two wordings that differ in a number are not alike: 0. */
export function similarity(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  frequencies: Frequencies,
): number {
  if (numbersOf(one) !== numbersOf(other)) return 0;
  const weight = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + 1 / Math.sqrt(frequencies.get(word) ?? 1), 0);
  const common = weight([...one].filter((word) => other.has(word)));
  const all = weight(one) + weight(other);
  return all === 0 ? 0 : (2 * common) / all;
}

function numbersOf(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /^\d+$/.test(word))
    .toSorted()
    .join(" ");
}
