/** What is the same in every search for the same leaves. */
import type { Leaf } from "./leaf.ts";
import type { FactTerm, Pattern } from "./pattern.ts";
import type { WordsOfFile } from "./words.ts";

export interface Part {
  leaf: Leaf;
  pattern: Pattern;
  /** The position of the pattern in its leaf. */
  index: number;
}

export interface SearchParts {
  /** Those that a path shows by itself. */
  byPath: readonly Part[];
  /** First words of the facts that are searched for. */
  types: ReadonlySet<string>;
  /** @returns the parts that a file can show by its text. @param says the fact types of its kind of file */
  ofKind(says: readonly string[]): KindParts;
}

/** The parts that files of one kind can show by their text. */
interface KindParts {
  all: readonly Part[];
  /** @returns those that a file with these words may show, in the same order; a few may turn out not to match */
  within(words: WordsOfFile): Part[];
}

/** Prepares leaves for any number of searches. */
export function searchParts(leaves: readonly Leaf[]): SearchParts {
  const byPath: Part[] = [];
  const byText: Part[] = [];
  for (const leaf of leaves)
    for (const [index, pattern] of leaf.patterns.entries())
      (pattern.needs.length === 0 && leaf.contains === null ? byPath : byText).push({ leaf, pattern, index });

  const byKind = new Map<readonly string[], KindParts>();
  return {
    byPath,
    types: new Set(
      byText.flatMap(({ pattern }) => [...pattern.needs, ...pattern.without].map(({ reader }) => reader)),
    ),
    ofKind(says) {
      const known = byKind.get(says);
      if (known !== undefined) return known;
      const own = kindParts(
        byText.filter(({ pattern }) => pattern.needs.every(({ reader }) => says.includes(reader))),
      );
      byKind.set(says, own);
      return own;
    },
  };
}

/** Most parts need a word that the file lacks, so parts are looked up by word: testing each would take longer than parsing the file. */
function kindParts(all: readonly Part[]): KindParts {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [index, { pattern }] of all.entries()) {
    const words = pattern.needs.flatMap((term) => wholeWords(term) ?? [])[0];
    if (words === undefined) always.push(index);
    for (const word of words ?? []) {
      const same = byWord.get(word);
      if (same === undefined) byWord.set(word, [index]);
      else same.push(index);
    }
  }
  return {
    all,
    within(words) {
      const found = new Set(always);
      for (const word of words.all) for (const index of byWord.get(word) ?? []) found.add(index);
      return [...found].toSorted((a, b) => a - b).flatMap((index) => all[index] ?? []);
    },
  };
}

/** Every file that shows the term has one of these words; null if that cannot be said. */
function wholeWords({ words }: FactTerm): string[][] | null {
  const ones = words?.map((some) => some.find(({ whole }) => whole)?.text);
  return ones === undefined || ones.includes(undefined) ? null : [ones.filter((one) => one !== undefined)];
}
