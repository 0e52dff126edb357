/** Places that were found but do not count, because of what else is in their project. Plain JSON. */

export interface RuledOut {
  /** Key of a leaf that has no places left. */
  leaf: string;
  /** What rules them out: "verbs in paths"; null if only the file says it. */
  by: string | null;
  /** The file that holds that. */
  path: string;
}
