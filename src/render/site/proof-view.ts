/** A proof on any page. */
import { kinds } from "../../evidence/evidence.ts";
import { forPeople } from "../../roadmap/day.ts";
import { safeUrl } from "../markdown.ts";
import type { PublishedProof } from "../published.ts";
import { proofLabel } from "../proof-label.ts";

/** Labels for the kinds of proof. */
const strengths: Record<PublishedProof["kind"], string> = {
  code: "code",
  issue: "closed issue",
  checklist: "ticked box",
  commit: "commit",
  self: "self-declared",
};

export interface ProofView {
  /** Plain text, escaped by the template. */
  label: string;
  url: string | null;
  /** ISO day or month, and the same formatted. */
  on: string | null;
  day: string | null;
  /** Title of the commit or issue, in any language. */
  subject: string | null;
  /** Kind of proof. */
  kind: string;
  /** GitHub has verified the signature. */
  verified: boolean;
  /** Lines of code around the proof; null if none may be shown. */
  excerpt: { number: number; text: string; meant: boolean }[] | null;
  /** 5 for the strongest kind, 1 for the weakest. */
  strength: number;
}

export function proofView(proof: PublishedProof): ProofView {
  return {
    label: proofLabel(proof),
    url: proof.url === null ? null : safeUrl(proof.url),
    on: proof.on,
    day: dayOrNull(proof.on),
    subject: proof.title?.untrusted || null,
    kind: strengths[proof.kind],
    verified: proof.verified === true,
    excerpt: excerptOf(proof),
    strength: kinds.length - kinds.indexOf(proof.kind),
  };
}

function excerptOf({ excerpt, line, cell }: PublishedProof): ProofView["excerpt"] {
  if (excerpt === undefined) return null;
  return excerpt.lines.map((text, index) => ({
    number: excerpt.first + index,
    text: text?.untrusted ?? "(line hidden: it may contain a secret)",
    meant: excerpt.first + index === (cell?.line ?? line),
  }));
}

/** "3 Sep 2025", or "September 2025" for a month. */
export function dayOrNull(day: string | null): string | null {
  return day === null ? null : forPeople(day);
}
