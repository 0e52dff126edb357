/** Which repositories and sites the links of a portfolio lead to. */
import type { SiteFile } from "../../render/site/site.ts";
import { readMarkup } from "./read-markup.ts";

/** A link that only pages of a complete phase or project have. */
const always = ["https://www.linkedin.com/profile/add"];

/**
 * @param portfolio text of portfolio.json
 * @param home address of the site, ending with "/"
 * @returns tells whether the computed pages or portfolio.json link to the same repository or site as an address
 */
export function knownPlaces(
  computed: readonly SiteFile[],
  portfolio: string,
  home: string,
): (address: string) => boolean {
  const pages = computed.flatMap(({ path, content }) =>
    path.endsWith(".html") && typeof content === "string" ? readMarkup(content, path, home).addresses : [],
  );
  const named = portfolio.match(/https?:\/\/[^"\s\\]+/g) ?? [];
  const known = new Set(
    [...always, ...pages.map(({ address }) => address), ...named].map((address) => placeOf(address)),
  );
  return (address) => {
    const place = placeOf(address);
    return place === null || known.has(place);
  };
}

/** Its host with the first two folders, which are a repository on GitHub; null for an address in the site. */
function placeOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, protocol } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return address;
  return [origin, ...pathname.split("/").slice(1, 3)].join("/").toLowerCase();
}
