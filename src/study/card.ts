/** A flashcard, before it is written in any format. No text in it is escaped: each renderer does that for its own sink. */

/** A line of words: plain text, and inline Markdown by the owner. */
export type Words = readonly ({ plain: string } | { inline: string })[];

export interface CodeLine {
  /** 1-based; null for an example, which has no place. */
  number: number | null;
  text: string;
  /** True for the line that the card asks for. */
  marked: boolean;
}

export type Block =
  | { kind: "words"; words: Words }
  | { kind: "code"; lines: readonly CodeLine[] }
  | {
      kind: "link";
      text: string;
      /** Null if there is no page to open. */
      url: string | null;
    };

export interface Card {
  /** Stays the same when a title or a proof changes, so that a second import updates the card. Safe characters only. */
  id: string;
  front: Words;
  back: readonly Block[];
  /** Words of letters, digits, "-" and "::". */
  tags: readonly string[];
}
