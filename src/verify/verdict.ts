/** What came of checking a claim. Plain JSON. */

/**
 * holds: recomputed, it is the same; fails: it is not; unseen: it cannot be recomputed from here; self: the page itself says
 * that nothing proves it.
 */
export type Outcome = "holds" | "fails" | "unseen" | "self";

export interface Verdict {
  /** Id of the item; null for a claim about the whole portfolio. */
  item: string | null;
  /** What is claimed, for people: an item's title, "Owner", "27 skills in Failures API". */
  claim: string;
  outcome: Outcome;
  /** Why it fails or cannot be seen, in sentences; empty if it holds. */
  reasons: string[];
  /** Path in the site of the file that it is about; missing if that is portfolio.json. */
  file?: string;
  /** The page's proofs, each as a label. */
  proofs: string[];
}
