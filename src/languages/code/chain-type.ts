/** What is known of a chain of names, members and calls. */

/** A chain that was read. */
export interface Chain {
  /** What it refers to. */
  meaning: string;
  /** Index of the token after it. */
  end: number;
  /** Links in it. */
  length: number;
  /** True if its last link is a call. */
  isCall: boolean;
  /** Set for `name` and `this.name`: what may be assigned to. */
  target: { name: string; isField: boolean } | null;
}
