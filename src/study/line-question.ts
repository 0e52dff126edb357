/** The question about the learner's own line, which a card and the review issue ask in the same words. */
import type { PublishedDecision, PublishedProof } from "../render/published.ts";
import type { Words } from "./card.ts";

/** The strongest proof that is a line of code and may be shown; null if there is none. */
export function lineProof({ proofs }: Pick<PublishedDecision, "proofs">): PublishedProof | null {
  const isLine = ({ publish, kind, path, line }: PublishedProof): boolean =>
    publish === "all" && kind === "code" && path !== null && line !== null;
  return proofs.find(isLine) ?? null;
}

/** @param hasReason whether the answer says why */
export function lineQuestion(title: string, hasReason: boolean): Words {
  return [
    { plain: "Which line of yours shows " },
    { inline: title },
    { plain: hasReason ? ", and why?" : "?" },
  ];
}
