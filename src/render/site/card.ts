/** The preview card that other sites show for a link to a page. It is drawn when it is written. */
export interface Card {
  /** Small, at the top: whose portfolio or which part of it. Plain text. */
  kicker: string;
  /** Large: what the page is about. Plain text, cut after four lines. */
  title: string;
  /** Small, below: "12 of 24 done", "Proven by commit 1a2b3c4, 3 Sep 2025". Plain text, cut after two lines. */
  note: string;
  /** Share done from 0 to 1, for the bar at the bottom; null for no bar. */
  share: number | null;
  /** Whether to draw a tick before the kicker. */
  done: boolean;
}
