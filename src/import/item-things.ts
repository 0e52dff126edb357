/** The things that an item lists. */
import type { Word } from "./item-words.ts";

/** Stands between two things. */
export const comma: Word = {
  concept: ",",
  kind: "and",
  known: false,
  weak: false,
  complement: false,
  qualifies: false,
  languages: [],
  topics: [],
};

/** The listed things, and what is between them. */
export function segmentsOf(words: readonly Word[]): { segments: Word[][]; separators: Word["kind"][] } {
  const segments: Word[][] = [[]];
  const separators: Word["kind"][] = [];
  for (const word of words) {
    if (word.kind === "word" || word.kind === "filler") segments.at(-1)?.push(word);
    else if (segments.at(-1)?.some(({ kind }) => kind === "word") === true) {
      segments.push([]);
      separators.push(word.kind);
    }
  }
  const full = segments.filter((segment) => segment.some(({ kind }) => kind === "word"));
  return { segments: full, separators: separators.slice(0, Math.max(0, full.length - 1)) };
}

/** Indexes of words that are a thing of their own. */
export function aloneIn(words: readonly Word[]): Set<number> {
  const alone = new Set<number>();
  let run: number[] = [];
  let cuts = 0;
  for (const [index, word] of [...words, comma].entries()) {
    if (word.kind === "word") run.push(index);
    else if (word.kind !== "filler") {
      const [only] = run;
      if (run.length === 1 && only !== undefined) alone.add(only);
      run = [];
      if (index < words.length) cuts++;
    }
  }
  return cuts === 0 ? new Set() : alone;
}
