/** Cuts an item at its colons and dashes. */
import type { Word } from "./item-words.ts";

export interface Part {
  words: Word[];
  /** What precedes it: ":", "-", or nothing. */
  after: string;
}

/** Parts without any word are left out. */
export function partsOf(words: readonly Word[]): Part[] {
  const parts: Part[] = [{ words: [], after: "" }];
  for (const word of words) {
    if (word.kind === "break") parts.push({ words: [], after: word.concept });
    else parts.at(-1)?.words.push(word);
  }
  return parts.filter((part) => part.words.some(({ kind }) => kind === "word"));
}
