/** Reads a published portfolio.json: from an address, a folder, or the file itself. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../problems/errors.ts";
import { fetchText, largest } from "./fetch-text.ts";
import { verifyErrors } from "./verify-errors.ts";
import { type Claims, readClaims } from "./claims.ts";

const fileName = "portfolio.json";

/** How many folders above a page are looked into: a page of an item is two below the home page. */
const mostAbove = 4;

export interface Page {
  /** Where the file was found. */
  at: string;
  text: string;
  claims: Claims;
  /** Whether it was found by its site: the address of a page or a folder, and not of the file itself. */
  withSite: boolean;
}

/**
 * @param from address of any page of a portfolio or of its portfolio.json, a folder with the site, or a file
 * @throws a UserError if there is no portfolio
 */
export async function readPage(from: string, fetcher: typeof fetch): Promise<Page> {
  const { at, text } = /^https?:\/\//i.test(from) ? await readAddress(from, fetcher) : readFile(from);
  const claims = readClaims(text);
  if (typeof claims === "string") throw verifyErrors.notPortfolio(at, claims);
  return { at, text, claims, withSite: at !== from };
}

function readFile(from: string): { at: string; text: string } {
  const places = [join(from, fileName), join(from, "site", fileName)];
  const isFolder = existsSync(from) && statSync(from).isDirectory();
  const at = isFolder ? places.find((place) => existsSync(place)) : from;
  if (at === undefined || !existsSync(at)) throw verifyErrors.noPortfolio(from);
  if (statSync(at).size > largest) throw verifyErrors.notPortfolio(at, "it is too large");
  return { at, text: readFileSync(at, "utf8") };
}

/** Looks beside the page, and then in the folders above it. */
async function readAddress(from: string, fetcher: typeof fetch): Promise<{ at: string; text: string }> {
  if (!URL.canParse(from)) throw verifyErrors.noPortfolio(from);
  let place = new URL(from.endsWith(`/${fileName}`) ? from : fileName, from);
  for (let above = 0; above <= mostAbove; above++) {
    const text = await textAt(place, fetcher);
    if (text !== null) return { at: place.href, text };
    const next = new URL(`../${fileName}`, place);
    if (next.href === place.href) break;
    place = next;
  }
  throw verifyErrors.noPortfolio(from);
}

/** @returns null if there is no such file */
async function textAt(place: URL, fetcher: typeof fetch): Promise<string | null> {
  try {
    return await fetchText(place, fetcher);
  } catch (cause) {
    throw verifyErrors.addressFailed(place.href, messageOf(cause));
  }
}
