/** A proof on any page. */
import { kinds } from "../../evidence/evidence.ts";
import { forPeople } from "../../roadmap/day.ts";
import { safeUrl } from "../markdown.ts";
import { placeLabel, proofLabel } from "../proof-label.ts";
import type { PublishedProof } from "../published.ts";

export interface ProofView {
  /** Short: "routes.py:12", "commit 1a2b3c4". Plain text, escaped by the template, like everything below. */
  label: string;
  /** In full: "app/routes.py line 12, 3 Sep 2025", "Join the tables, 3 Sep 2025". */
  where: string;
  url: string | null;
  /** ISO day or month, and the same formatted. */
  on: string | null;
  day: string | null;
  /** Title of the commit or issue, in any language. */
  subject: string | null;
  /** GitHub has verified the signature. */
  verified: boolean;
  /** Nothing but the owner's word. */
  self: boolean;
  /** 5 for the strongest kind, 1 for the weakest. */
  strength: number;
}

export function proofView(proof: PublishedProof): ProofView {
  const { kind, on, own, publish, repository, url, title, verified } = proof;
  const day = dayOrNull(on);
  const subject = title?.untrusted || null;
  const isNamed = kind !== "code" && publish === "all" && subject !== null;
  const elsewhere = own || !isNamed ? null : repository;
  return {
    label: placeLabel(proof),
    where: [isNamed ? subject : proofLabel(proof), elsewhere, day].filter((part) => part !== null).join(", "),
    url: url === null ? null : safeUrl(url),
    on,
    day,
    subject,
    verified: verified === true,
    self: kind === "self",
    strength: kinds.length - kinds.indexOf(kind),
  };
}

/** "3 Sep 2025", or "September 2025" for a month. */
function dayOrNull(day: string | null): string | null {
  return day === null ? null : forPeople(day);
}
