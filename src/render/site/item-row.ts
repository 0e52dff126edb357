/** A row in a list of items: linked title, and the strongest proof or what is missing. */
import type { PublishedDecision } from "../published.ts";
import type { Html } from "../html.ts";
import type { Portfolio } from "../portfolio.ts";
import { itemPath } from "./addresses.ts";
import { ownerHtmlInLink } from "./owner-text.ts";
import { proofView, type ProofView } from "./proof-view.ts";

export interface ItemRow {
  id: string | null;
  title: Html;
  /** Null for a skill without a page of its own. */
  url: string | null;
  done: boolean;
  /** Null for an open item, or for one that is done without a proof. */
  proof: ProofView | null;
  /** What is said in place of a proof. Plain text. */
  open: string;
}

/**
 * @param root relative path from the page to the site's root
 * @param anchor whether other pages can link to the row
 */
export function itemRow(
  portfolio: Portfolio,
  { item, done, proofs: [strongest], code }: PublishedDecision,
  root: string,
  anchor = true,
): ItemRow {
  return {
    id: anchor ? item.id : null,
    title: ownerHtmlInLink(portfolio, item.title),
    url: `${root}${itemPath(item.id)}`,
    done,
    proof: strongest === undefined ? null : proofView(strongest),
    open: done ? "done" : openInWords(item.kind, code),
  };
}

/** What an open item lacks, in a few words. */
function openInWords(kind: PublishedDecision["item"]["kind"], code: PublishedDecision["code"]): string {
  if (kind === "habit") return "a habit, never done";
  const lacking = code.flatMap(({ met, says }) => {
    const part = met ? undefined : says.split("; ").findLast((one) => one.startsWith("no "));
    return part === undefined ? [] : [part];
  });
  return lacking[0] ?? (code.some(({ met }) => !met) ? "not in the code yet" : "not yet");
}
