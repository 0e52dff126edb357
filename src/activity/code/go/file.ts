/** A file of Go while it is read. */
import type { Meanings } from "../language/meanings.ts";
import type { Source } from "../language/syntax.ts";

export interface GoFile extends Source {
  names: Meanings;
}
