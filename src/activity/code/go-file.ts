/** A file of Go while it is read. */
import type { Meanings } from "./meanings.ts";
import type { Source } from "./syntax.ts";

export interface GoFile extends Source {
  names: Meanings;
}
