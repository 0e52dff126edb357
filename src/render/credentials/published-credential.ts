/** What pages and portfolio.json say of a credential. */
import { keyOf, type Earned } from "./earned.ts";
import { completedOn } from "./completed.ts";
import { credentialsFolder } from "./credential.ts";
import { criteriaOf } from "./criteria.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision } from "../published.ts";

/** Paths are relative to the site's folder. */
export interface PublishedCredential {
  /** The credential, without a signature. */
  path: string;
  /** The signed one; missing if the run signs nothing. */
  signed?: string;
  badge: string;
  /** ISO day on which everything was done, or the month if only that is published. */
  on: string;
  /** Markdown. */
  criteria: string;
}

/**
 * @param own the decisions on the items of a phase or project
 * @returns null if it is not complete
 */
export function publishedCredential(
  { signs = false }: Pick<Portfolio, "signs">,
  kind: Earned["kind"],
  id: string,
  own: readonly PublishedDecision[],
): PublishedCredential | null {
  const on = completedOn(own.map(({ done, on: day, proofs }) => ({ done, on: day, kind: proofs[0]?.kind })));
  if (on === null) return null;
  const file = `${credentialsFolder}${keyOf(kind, id)}`;
  return {
    path: `${file}.json`,
    ...(signs ? { signed: `${file}.jwt` } : {}),
    badge: `${file}.svg`,
    on,
    criteria: criteriaOf(own),
  };
}
