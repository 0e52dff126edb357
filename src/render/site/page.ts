/** A page of the site before rendering. */
import type { TemplateName } from "../templates.ts";
import type { Card } from "./card.ts";
import type { PageHead } from "./frame.ts";

export interface Page {
  head: Omit<PageHead, "card">;
  template: TemplateName;
  /** Values for its template, without the frame. */
  view: object;
  /** Null for a page that is never shared. */
  card: Card | null;
  /** The same with shorter lists, for one that is too large; missing when it cannot be any shorter. */
  smaller?: () => Page;
}
