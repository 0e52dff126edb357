/** A file of Go while it is read. */
import type { Meanings } from "../syntax/meanings.ts";
import type { Source } from "../syntax/syntax.ts";

export interface GoFile extends Source {
  names: Meanings;
}
