/** What a file must contain for a fact to be found in it, so that most files need not be parsed. */

import type { CodeWords } from "./code/words.ts";

/** May let through too many files, and never too few. */
export interface FactHints {
  /** Words by the whole fact: a file needs one of them. They come before those by beginning. */
  readonly byFact?: Readonly<Record<string, readonly string[]>>;
  /** Words by how facts begin, the first that fits: a file needs one of them. */
  readonly byBeginning?: readonly (readonly [beginning: string, words: readonly string[]])[];
  /** Words that are written in the file if a fact starts with one of them: `csharp async method`. */
  readonly written?: CodeWords;
  /** For facts of this language in files of other kinds: such a file needs all words of one of these lists. */
  readonly elsewhere?: { readonly id: string; readonly words: readonly (readonly string[])[] };
  /** Patterns that the text must match, by the whole fact. */
  readonly shapes?: Readonly<Record<string, RegExp>>;
}
