/** The strongest proof of a decision as a link with its date. */
import type { PublishedDecision } from "./published.ts";
import { forPeople } from "../roadmap/day.ts";
import { escapeMarkdown, type Markdown, markdownLink, trustedMarkdown } from "./markdown.ts";
import { proofLabel } from "./proof-label.ts";

/** Markdown for READMEs and issues; null without a proof. */
export function datedProof({ proofs, on }: Pick<PublishedDecision, "proofs" | "on">): Markdown | null {
  const [best] = proofs;
  if (best === undefined) return null;
  const link = markdownLink(escapeMarkdown(proofLabel(best)), best.url);
  return trustedMarkdown(on === null ? link : `${link}, ${forPeople(on)}`);
}
