/** feed.xml: the latest proofs as an Atom feed (RFC 4287). It changes when a proof does, never with the date. */
import { XMLBuilder } from "fast-xml-parser";
import type { PublishedDecision, PublishedProof } from "../published.ts";
import { isDay } from "../../roadmap/day.ts";
import { type Portfolio, provenLately } from "../portfolio.ts";
import { proofLabel } from "../proof-label.ts";
import { itemPath } from "../site/addresses.ts";
import { ownerName } from "./owner.ts";
import { cleanText, plainText } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

/** Entries in the feed at most; portfolio.json has all of them. */
const longest = 50;

/** The file's name in the site's folder. */
export const feedFile = "feed.xml";

/** RFC 4287 §4.1.1 requires "updated", also in an empty feed of a roadmap without a start. */
const never = "1970-01-01";

/** Makes elements of keys, attributes of keys that start with "@", and repeated elements of arrays. */
const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  // By default, title="true" loses its value.
  suppressBooleanAttributes: false,
});

/**
 * One entry for each of the newest proven items, the newest first.
 * @param base where the site is published, ending with "/"
 */
export function feedXml(portfolio: Portfolio, base: string): string {
  const { decisions, roadmap, version } = portfolio;
  const name = ownerName(portfolio);
  const title = plainText(roadmap.title);
  // An entry needs a moment, which is kept private with the proof.
  const dated = decisions.filter(({ on }) => on !== null && isDay(on));
  const proven = provenLately(dated, longest);
  const xml = builder.build({
    "?xml": { "@version": "1.0", "@encoding": "utf-8" },
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      author: { name, uri: base },
      generator: { "@version": version, "#text": "Roadfolio" },
      // The site's address must never change (§4.2.6), and the ids below it do not.
      id: base,
      link: [
        { "@href": `${base}${feedFile}`, "@rel": "self", "@type": "application/atom+xml" },
        { "@href": base, "@rel": "alternate", "@type": "text/html" },
      ],
      subtitle: "The latest proofs of completed roadmap items",
      title: title === "" || title === name ? `${name}: latest proofs` : `${name}: ${title}`,
      updated: momentOf(proven[0]?.on ?? roadmap.start ?? never),
      entry: proven.map((decision) => entryOf(decision, base)),
    },
  });
  return `${xml.trimEnd()}\n`;
}

function entryOf({ item, on, proofs: [proof] }: PublishedDecision, base: string) {
  const page = `${base}${itemPath(item.id)}`;
  return {
    id: page,
    link: [{ "@href": page, "@rel": "alternate", "@type": "text/html" }, ...linkTo(proof)],
    ...(proof === undefined ? {} : { summary: `Proven by ${cleanText(proofLabel(proof))}` }),
    title: plainText(item.title) || item.id,
    updated: momentOf(on ?? never),
  };
}

/** `related` with the commit's or issue's own words as its title (RFC 4287 §4.2.7); nothing for a proof without a page. */
function linkTo(proof: PublishedProof | undefined): Record<string, string>[] {
  const href = webAddress(proof?.url);
  if (href === undefined) return [];
  const words = cleanText(proof?.title?.untrusted ?? "");
  return [{ "@href": href, "@rel": "related", ...(words === "" ? {} : { "@title": words }) }];
}

/** The start of an ISO day, as RFC 3339 writes it. */
function momentOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
