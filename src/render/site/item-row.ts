/** A row in a list of items: box, linked title and strongest proofs. */
import type { PublishedDecision } from "../published.ts";
import type { Html } from "../html.ts";
import type { Portfolio } from "../portfolio.ts";
import { itemPath } from "./addresses.ts";
import { ownerHtmlInLink } from "./owner-text.ts";
import { proofView, type ProofView } from "./proof-view.ts";

/** Number of proofs in a row; the item's page has them all. */
const proofsShown = 2;

export interface ItemRow {
  id: string;
  title: Html;
  url: string;
  done: boolean;
  /** "habit" or "gate"; null for other items. */
  note: string | null;
  proofs: ProofView[];
  /** Number of proofs not shown. */
  more: number;
}

const notes = { item: null, habit: "habit", gate: "gate" } as const;

/** @param root relative path from the page to the site's root */
export function itemRow(
  portfolio: Portfolio,
  { item, done, proofs }: PublishedDecision,
  root: string,
): ItemRow {
  return {
    id: item.id,
    title: ownerHtmlInLink(portfolio, item.title),
    url: `${root}${itemPath(item.id)}`,
    done,
    note: notes[item.kind],
    proofs: proofs.slice(0, proofsShown).map(proofView),
    more: Math.max(0, proofs.length - proofsShown),
  };
}
