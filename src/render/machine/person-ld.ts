/** The owner as linked data, for the home page. */
import type { Portfolio } from "../portfolio.ts";
import { context } from "./json-ld.ts";
import { ownerName, profilesOf } from "./owner.ts";
import { plainTextIfAny } from "./plain-text.ts";
import { provenFields } from "./proven-fields.ts";

/** Characters of all skills together, which limits the size of the page. */
const longest = 1500;

/** A person with name and page, used as an author. */
export function authorLd(portfolio: Portfolio, base: string | null): object {
  return { "@type": "Person", name: ownerName(portfolio), url: base ?? undefined };
}

/**
 * A ProfilePage about the owner (schema.org/ProfilePage). `knowsAbout` contains only what is proven.
 * @param base address of the site, ending with "/"; null if unknown
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
      knowsAbout: known.size === 0 ? undefined : upTo(longest, [...known]),
    },
  };
}

/** The first texts, at least one, that have so many characters at most. */
function upTo(most: number, texts: readonly string[]): string[] {
  let sum = 0;
  return texts.filter((text, index) => (sum += text.length) <= most || index === 0);
}
