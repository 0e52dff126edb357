/** The owner as linked data, for the home page. */
import type { Portfolio } from "../portfolio.ts";
import { context } from "./json-ld.ts";
import { ownerName, profilesOf } from "./owner.ts";
import { plainTextIfAny } from "./plain-text.ts";
import { provenFields } from "./proven-fields.ts";

/** Skills that are named; a page is no place for thousands. */
const mostKnown = 100;

/** A person by name and page, as the author of something. */
export function authorLd(portfolio: Portfolio, base: string | null): object {
  return { "@type": "Person", name: ownerName(portfolio), url: base ?? undefined };
}

/**
 * A ProfilePage whose main entity is the owner (schema.org/ProfilePage). `knowsAbout` holds what is proven only.
 * @param base where the site is published, ending with "/"; null when that is not known
 */
export function personLd(portfolio: Portfolio, base: string | null): object {
  const { headline } = portfolio.roadmap.owner;
  const known = new Set(provenFields(portfolio).flatMap(({ keywords }) => keywords));
  const pages = profilesOf(portfolio).map(({ url }) => url);
  return {
    "@context": context,
    "@type": "ProfilePage",
    url: base ?? undefined,
    mainEntity: {
      ...authorLd(portfolio, base),
      jobTitle: plainTextIfAny(headline),
      sameAs: pages.length === 0 ? undefined : pages,
      knowsAbout: known.size === 0 ? undefined : [...known].slice(0, mostKnown),
    },
  };
}
