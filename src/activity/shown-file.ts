/** A file of a project as it is at HEAD, as far as its lines are shown. Plain JSON. */
import type { Excerpt } from "./excerpt.ts";

export interface ShownFile {
  path: string;
  /** In order, apart from each other; never empty. One that begins at line 1 and has all lines is the whole file. */
  parts: Excerpt[];
}
