/** What the comparison of pages has to know about HTML elements and attributes. */

type Attributes = Readonly<Record<string, string>>;

/** Elements within a line: white space around them is seen, and around others it is not. */
export const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Elements that need no end tag. Where one ends follows from what comes next. */
export const endsByItself: ReadonlySet<string> = new Set(
  "html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp area base br col embed hr img input link meta source track wbr".split(
    " ",
  ),
);

/** Elements that a browser adds if they are left out. */
export const addedByBrowser: ReadonlySet<string> = new Set("html head body tbody colgroup".split(" "));

const addresses: ReadonlySet<string> = new Set(
  "href src srcset xlink:href poster data action formaction ping background cite".split(" "),
);

/** True for an attribute with an address. */
export const isAddress = (name: string): boolean => addresses.has(name);

/** A picture of a `srcset`, split as browsers do it: an address may have commas, but does not end with one. */
const pictures = /([^\s,]\S*?)(?:,+(?=\s|$)|\s+[^,]*(?:,|$)|$)/g;

/** The addresses in such an attribute. Most have one. */
export function addressesIn(name: string, value: string): string[] {
  if (name === "srcset") return [...value.matchAll(pictures)].map(([, address = ""]) => address);
  return name === "ping" ? value.trim().split(/\s+/) : [value];
}

const words: ReadonlySet<string> = new Set(["alt", "title", "aria-label", "placeholder", "label"]);

/** True for an attribute whose words a visitor reads, in the page or in previews of links to it. */
export function hasWords(tag: string, name: string, attributes: Attributes): boolean {
  return words.has(name) || (tag === "meta" && name === "content" && attributes["http-equiv"] === undefined);
}

/** True for an attribute that changes nothing that a visitor sees, and that hosts add: how and when a file is loaded. */
export function isHarmless(name: string): boolean {
  return name.startsWith("data-") || ["loading", "decoding", "fetchpriority", "nonce"].includes(name);
}

/** True for an element or attribute that can show, hide or move anything, whatever the page says. */
export function changesWhatIsSeen(tag: string, attributes: Attributes): boolean {
  const { rel = "", "http-equiv": order } = attributes;
  return (
    ["base", "style", "iframe", "object", "embed", "frameset", "noscript", "template"].includes(tag) ||
    (tag === "link" && /\bstylesheet\b/i.test(rel)) ||
    (tag === "meta" && order !== undefined) ||
    Object.keys(attributes).some((name) => name === "style" || name === "hidden" || name.startsWith("on"))
  );
}

/** True for a `meta` element with which a search engine or another service verifies who owns the site. */
export function isSiteMark(tag: string, { name = "", content, ...others }: Attributes): boolean {
  const isMark = /^(?:[\w:.-]+[-_]verif(?:ication|y)|msvalidate\.01|generator)$/i.test(name);
  return tag === "meta" && isMark && content !== undefined && Object.keys(others).length === 0;
}

/** True for data, which no browser runs. */
export function isData({ type = "" }: Attributes): boolean {
  return type.trim().toLowerCase() === "application/ld+json";
}

const counters: readonly RegExp[] = [
  /^https:\/\/static\.cloudflareinsights\.com\/beacon\.min\.js(?:\/\w+)?$/,
  /^(?:https:)?\/\/gc\.zgo\.at\/count(?:\.v\d+)?\.js$/,
  /^https:\/\/plausible\.io\/js\/(?:script|plausible)[\w.]*\.js$/,
];

const ofLoading: ReadonlySet<string> = new Set(["async", "defer", "type", "crossorigin", "integrity"]);

/**
 * True for the script of a service that counts visitors: it is the same on every site, so no owner can make it rewrite pages.
 */
export function isCounter({ src = "", ...others }: Attributes): boolean {
  return (
    counters.some((one) => one.test(src.trim())) &&
    Object.keys(others).every((name) => isHarmless(name) || ofLoading.has(name))
  );
}
