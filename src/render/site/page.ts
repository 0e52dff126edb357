/** A page of the site before it is made HTML. */
import type { TemplateName } from "../templates.ts";
import type { Card } from "./card.ts";
import type { PageHead } from "./frame.ts";

export interface Page {
  head: Omit<PageHead, "card">;
  template: TemplateName;
  /** What its template shows besides the frame. */
  view: object;
  /** Null for a page that nobody links to. */
  card: Card | null;
}
