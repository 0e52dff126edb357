/** An item as a row of a list: its box, its title with the way to its page, and its strongest proofs. */
import type { Decision } from "../../evidence/decision.ts";
import type { Html } from "../html.ts";
import { inlineHtmlInLink } from "../inline.ts";
import { itemPath } from "./addresses.ts";
import { proofView, type ProofView } from "./proof-view.ts";

/** How many proofs a row shows; the item's page has all. */
const proofsShown = 2;

export interface ItemRow {
  id: string;
  title: Html;
  url: string;
  done: boolean;
  /** "habit" or "gate"; null for any other item. */
  note: string | null;
  proofs: ProofView[];
  /** How many there are besides. */
  more: number;
}

const notes = { item: null, habit: "habit", gate: "gate" } as const;

/** @param root the way from the page to the site's root */
export function itemRow({ item, done, proofs }: Decision, root: string): ItemRow {
  return {
    id: item.id,
    title: inlineHtmlInLink(item.title),
    url: `${root}${itemPath(item.id)}`,
    done,
    note: notes[item.kind],
    proofs: proofs.slice(0, proofsShown).map(proofView),
    more: Math.max(0, proofs.length - proofsShown),
  };
}
