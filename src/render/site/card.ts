/** The preview card that other sites show for a link to a page. It is drawn when it is written. */
import type { CodePiece } from "./code/tokens.ts";

/** A line of code on a card, or what is pinned to the line above it. */
export type CardLine =
  | {
      kind: "code";
      number: number;
      /** It proves something. */
      pinned: boolean;
      /** In order, without the indentation that all lines share. Text of strangers. */
      pieces: CodePiece[];
    }
  /** Short names of skills. */
  | { kind: "pins"; names: string[] };

export interface Card {
  /** Small, at the top: whose portfolio or which part of it. Plain text. */
  kicker: string;
  /** Large: what the page is about. Plain text, cut after four lines, or after two above code. */
  title: string;
  /** Below the title: "Backend and data engineering". Plain text, cut after two lines, and left out above code. */
  note: string;
  /** At most four lines. */
  code: CardLine[];
  /** Small, below: "Proven by code · 3 Sep 2025", "12 of 24 done". Plain text, cut after one line. */
  foot: string;
  /** The foot says what is proven: it is green, after a tick. */
  proven: boolean;
  /** One for each part, true if it is done; at most 60. None for no segments. */
  segments: boolean[];
}

/** A card without code, as most pages have. */
export function plainCard(card: Pick<Card, "kicker" | "title"> & Partial<Card>): Card {
  return { note: "", code: [], foot: "", proven: false, segments: [], ...card };
}
