/** feed.xml: the latest proofs as an Atom feed (RFC 4287). It changes when a proof does, never with the date. */
import type { PublishedDecision, PublishedProof } from "../published.ts";
import { isDay } from "../../roadmap/day.ts";
import { type Portfolio, provenLately } from "../portfolio.ts";
import { proofLabel } from "../proof-label.ts";
import { itemPath } from "../site/addresses.ts";
import { ownerName } from "./owner.ts";
import { cleanText, plainText } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";
import { xmlDocument, type XmlElement } from "./xml.ts";

/** Entries in the feed at most; portfolio.json has all of them. */
const longest = 50;

/** The file's name in the site's folder. */
export const feedFile = "feed.xml";

/** RFC 4287 §4.1.1 requires "updated", also in an empty feed of a roadmap without a start. */
const never = "1970-01-01";

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
  const content = [
    { name: "author", content: [text("name", name), text("uri", base)] },
    { name: "generator", attributes: { version }, content: "Roadfolio" },
    // The site's address must never change (§4.2.6), and the ids below it do not.
    text("id", base),
    link(`${base}${feedFile}`, "self", { type: "application/atom+xml" }),
    link(base, "alternate", { type: "text/html" }),
    text("subtitle", "The latest proofs of completed roadmap items"),
    text("title", title === "" || title === name ? `${name}: latest proofs` : `${name}: ${title}`),
    text("updated", momentOf(proven[0]?.on ?? roadmap.start ?? never)),
    ...proven.map((decision) => entryOf(decision, base)),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom" };
  return xmlDocument({ name: "feed", attributes, content }, "utf-8");
}

function entryOf({ item, on, proofs: [proof] }: PublishedDecision, base: string): XmlElement {
  const page = `${base}${itemPath(item.id)}`;
  return {
    name: "entry",
    content: [
      text("id", page),
      link(page, "alternate", { type: "text/html" }),
      ...linkTo(proof),
      ...(proof === undefined ? [] : [text("summary", `Proven by ${cleanText(proofLabel(proof))}`)]),
      text("title", plainText(item.title) || item.id),
      text("updated", momentOf(on ?? never)),
    ],
  };
}

/** `related` with the commit's or issue's own words as its title (RFC 4287 §4.2.7); nothing for a proof without a page. */
function linkTo(proof: PublishedProof | undefined): XmlElement[] {
  const href = webAddress(proof?.url);
  if (href === undefined) return [];
  const words = cleanText(proof?.title?.untrusted ?? "");
  return [link(href, "related", words === "" ? {} : { title: words })];
}

function text(name: string, content: string): XmlElement {
  return { name, content };
}

function link(href: string, rel: string, more: Readonly<Record<string, string>>): XmlElement {
  return { name: "link", attributes: { href, rel, ...more } };
}

/** The start of an ISO day, as RFC 3339 writes it. */
function momentOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
