/** The picture that other sites show beside a link to a page: what stands on it, to be drawn when it is written. */
export interface Card {
  /** Small, above: whose portfolio, or which part of it. Plain text. */
  kicker: string;
  /** Large: what the page is about. Plain text, cut after four lines. */
  title: string;
  /** Small, below: "12 of 24 done", "Proven by commit 1a2b3c4, 3 Sep 2025". Plain text, cut after two lines. */
  note: string;
  /** Share that is done, 0 to 1, for the bar at the bottom; null for none. */
  share: number | null;
  /** Whether a tick stands before the kicker. */
  done: boolean;
}
