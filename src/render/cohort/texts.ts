/** Texts of learners' files as plain text: they may hold anything, and have any length. */
import { cleanLine } from "../../text/untrusted.ts";
import { inlineText } from "../inline.ts";
import { webAddress } from "../machine/web-address.ts";

/** Characters of a text that are looked at: no title in a roadmap.json may have more. */
const most = 300;
/** The address of a line on GitHub has 100 to 250 characters. */
const longestAddress = 700;

/** One line of plain text. Templates and the CSV escape it. @param limit in characters */
export function plainLine(text: string, limit: number): string {
  return cleanLine(text.slice(0, most), limit);
}

/** Learners of a cohort have the same titles, so each is parsed once. The bound is for those who all have their own. */
const parsed = new Map<string, string>();
const mostParsed = 2000;

/** A title, which may be inline Markdown, as one line of plain text. @param limit in characters */
export function plainTitle(markdown: string, limit = 80): string {
  const text = markdown.slice(0, most);
  const key = `${limit} ${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  if (parsed.size === mostParsed) parsed.clear();
  const title = plainLine(inlineText(text), limit) || "Untitled";
  parsed.set(key, title);
  return title;
}

/** An http or https address without credentials; null for any other, and for one that is too long to be of use. */
export function shownAddress(address: string | null): string | null {
  const safe = address === null || address.length > longestAddress ? undefined : webAddress(address);
  return safe === undefined || safe.length > longestAddress ? null : safe;
}

/** Equal for titles that differ only in case and spaces. */
export function titleKey(title: string): string {
  return title.slice(0, most).trim().replace(/\s+/g, " ").toLowerCase();
}
