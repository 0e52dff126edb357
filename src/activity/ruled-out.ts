/** Places that were found and do not count, because of what else is in their project. Plain JSON. */

export interface RuledOut {
  /** Key of the leaf of a rule, no place of which is left. */
  leaf: string;
  /** What rules them out: "verbs in paths"; null if only the file says it. */
  by: string | null;
  /** The file that holds that. */
  path: string;
}
