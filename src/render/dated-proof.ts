/** The strongest proof of a decision as a link with its date. */
import type { PublishedDecision } from "./published.ts";
import { forPeople } from "../roadmap/day.ts";
import { escapeMarkdown, type Markdown, markdownLink, trustedMarkdown } from "./markdown.ts";
import { proofLabel } from "./proof-label.ts";

/**
 * Markdown for READMEs and issues; null without a proof. It does not count the proofs in a private repository: READMEs
 * change with ticks, not with every commit.
 */
export function datedProof({ proofs, on }: Pick<PublishedDecision, "proofs" | "on">): Markdown | null {
  const [best] = proofs;
  if (best === undefined) return null;
  const link = markdownLink(escapeMarkdown(proofLabel({ ...best, count: 1 })), best.url);
  return trustedMarkdown(on === null ? link : `${link}, ${forPeople(on)}`);
}
