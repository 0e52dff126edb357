/** The badge on the page of a complete phase or project, with its credential to download. */
import { badgeSize } from "../credentials/badge.ts";
import { titleOf } from "../credentials/credential.ts";
import { type Earned, keyOf } from "../credentials/earned.ts";
import { linkedInUrl } from "../credentials/linked-in.ts";
import { publishedCredential } from "../credentials/published-credential.ts";
import { selfIssued } from "../credentials/self-issued.ts";
import { ownerName } from "../machine/owner.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision } from "../published.ts";

export interface CredentialView {
  /** Relative to the page. */
  badge: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Plain text. */
  alt: string;
  /** The credential's file, signed if the run signs. Relative to the page. */
  file: string;
  isSigned: boolean;
  /** Null if the site's address is unknown. */
  linkedIn: string | null;
}

/**
 * @param page path of the page
 * @param own the decisions on its items
 * @returns null if it is not complete
 */
export function credentialView(
  portfolio: Portfolio,
  { kind, id, title }: Pick<Earned, "kind" | "title"> & { id: string },
  own: readonly PublishedDecision[],
  { page, root }: { page: string; root: string },
): CredentialView | null {
  const credential = publishedCredential(portfolio, kind, id, own);
  if (credential === null) return null;
  const { base } = portfolio;
  const { path, signed, badge, on } = credential;
  const key = keyOf(kind, id);
  const name = titleOf({ title, key });
  return {
    badge: `${root}${badge}`,
    ...badgeSize,
    alt: `Badge: ${name}, complete`,
    file: `${root}${signed ?? path}`,
    isSigned: signed !== undefined,
    linkedIn:
      base === null
        ? null
        : linkedInUrl({
            name,
            organization: `${ownerName(portfolio)} ${selfIssued}`,
            on,
            page: `${base}${page}`,
            id: key,
          }),
  };
}
