/** A file of JavaScript or TypeScript while it is read. */
import type { Meanings } from "../syntax/meanings.ts";
import type { Source } from "../syntax/syntax.ts";

/** What the readers of single nodes work with. */
export interface JavascriptFile extends Source {
  names: Meanings;
  /** Modules as imports and calls of `require` name them. */
  modules: Set<string>;
}
