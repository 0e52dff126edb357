/** feed.xml: what was proven lately, as an Atom feed (RFC 4287). It changes when a proof does, never with the day. */
import { generateAtomFeed } from "feedsmith";
import type { Decision } from "../../evidence/decision.ts";
import type { Proof } from "../../evidence/evidence.ts";
import { type Portfolio, provenLately } from "../portfolio.ts";
import { proofLabel } from "../proof-label.ts";
import { itemPath } from "../site/addresses.ts";
import { ownerName } from "./owner.ts";
import { cleanText, plainText } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

/** Entries that are kept; the rest is in portfolio.json. */
const longest = 50;

/** The file's name in the site's folder. */
export const feedFile = "feed.xml";

/** "updated" is a must (RFC 4287 §4.1.1); an empty feed of a plan without a start was never updated. */
const never = "1970-01-01";

/**
 * One entry for each of the newest proven items, the newest first.
 * @param base where the site is published, ending with "/"
 */
export function feedXml(portfolio: Portfolio, base: string): string {
  const { decisions, roadmap, version } = portfolio;
  const name = ownerName(portfolio);
  const title = plainText(roadmap.title);
  const proven = provenLately(decisions, longest);
  const feed = generateAtomFeed({
    // The page itself is what must never change (§4.2.6), and it does not while the ids of the roadmap do not.
    id: base,
    title: { value: title === "" || title === name ? `${name}: proven lately` : `${name}: ${title}` },
    subtitle: { value: "What was learned and proven lately, each with its proof" },
    updated: momentOf(proven[0]?.on ?? roadmap.start ?? never),
    authors: [{ name, uri: base }],
    links: [
      { href: `${base}${feedFile}`, rel: "self", type: "application/atom+xml" },
      { href: base, rel: "alternate", type: "text/html" },
    ],
    generator: { text: "Roadfolio", version },
    entries: proven.map((decision) => entryOf(decision, base)),
  });
  return `${withoutIndents(feed).trimEnd()}\n`;
}

function entryOf({ item, on, proofs: [proof] }: Decision, base: string) {
  const page = `${base}${itemPath(item.id)}`;
  return {
    id: page,
    title: { value: plainText(item.title) || item.id },
    updated: momentOf(on ?? never),
    links: [{ href: page, rel: "alternate", type: "text/html" }, ...linkTo(proof)],
    ...(proof === undefined ? {} : { summary: { value: `Proven by ${cleanText(proofLabel(proof))}` } }),
  };
}

/** `related` with the commit's or issue's own words as its title (RFC 4287 §4.2.7); none for a proof without a page. */
function linkTo(proof: Proof | undefined): { href: string; rel: string; title?: string }[] {
  const href = webAddress(proof?.url);
  if (href === undefined) return [];
  const words = cleanText(proof?.title?.untrusted ?? "");
  return [{ href, rel: "related", ...(words === "" ? {} : { title: words }) }];
}

/**
 * feedsmith writes a text with "<", ">" or "&" as a CDATA section and indents it, and what is around it counts as text too.
 * None of our texts has a line end in it, so that these are never the text's own.
 */
function withoutIndents(xml: string): string {
  return xml.replace(/\n *(?=<!\[CDATA\[)/g, "").replace(/(?<=\]\]>)\n *(?=<\/)/g, "");
}

/** The beginning of an ISO day, as RFC 3339 writes it. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
