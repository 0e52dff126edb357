/** Compares a published file of the site with the computed one. */
import type { SiteFile } from "../../render/site/site.ts";
import { isPicture } from "../../render/site-files.ts";
import { drawCard } from "../../sync/cards/draw-card.ts";
import { type Difference, markupDifference, quoted } from "./difference.ts";
import { jsonDifference } from "./json-difference.ts";
import { isSamePicture } from "./picture.ts";
import { readMarkup, spaced } from "./read-markup.ts";
import type { Reading, Script } from "./reading.ts";

export interface FileDifference extends Difference {
  /** True if the only difference is scripts from other hosts, whose effect nobody can compute. */
  isUnknown?: boolean;
}

/**
 * @param home address of the site, which ends with "/"
 * @returns null if a visitor sees the same
 */
export function fileDifference(
  { path, content }: SiteFile,
  published: Uint8Array,
  home: string,
): FileDifference | null {
  if (typeof content !== "string") {
    const drawn = "base64" in content ? Buffer.from(content.base64, "base64") : drawCard(content);
    return isSamePicture(published, drawn) ? null : certain("The picture differs.");
  }
  const text = new TextDecoder().decode(published);
  if (text === content) return null;
  const kind = path.slice(path.lastIndexOf(".") + 1);
  if (["html", "svg", "xml"].includes(kind))
    return markup(readMarkup(text, path, home), readMarkup(content, path, home), home);
  if (kind === "json") {
    const reason = jsonDifference(text, content);
    return reason === null ? null : { reasons: [reason], isCertain: false };
  }
  if (spaced(text) === spaced(content)) return null;
  return kind === "css"
    ? certain("The style differs from Roadfolio’s, and a style can hide or add text.")
    : { reasons: ["The text differs."], isCertain: false };
}

/** True for a file that visitors read or see. Keys cannot be computed, and portfolio.json is compared claim by claim. */
export function isCompared(path: string): boolean {
  return isPicture(path) || (/\.(?:html|svg|css|json|ics)$|^feed\.xml$/.test(path) && !others.test(path));
}

const others = /^(?:portfolio|\.well-known\/did|did|credentials\/key)\.json$/;

function certain(reason: string): FileDifference {
  return { reasons: [reason], isCertain: true };
}

function markup(published: Reading, computed: Reading, home: string): FileDifference | null {
  const own = new Set(computed.scripts.map((one) => JSON.stringify(one)));
  const added = published.scripts.filter((one) => !own.has(JSON.stringify(one)));
  const difference = markupDifference(published, computed);
  const [script] = added;
  if (script === undefined) return difference;
  const reasons = [...(difference?.reasons ?? []), scriptReason(script)];
  if (!added.every((one) => isFromElsewhere(one, home))) return { reasons, isCertain: true };
  return { isCertain: true, ...difference, reasons, isUnknown: difference === null };
}

/** True for a script on another host that has no code inline. */
function isFromElsewhere({ address, text }: Script, home: string): boolean {
  if (text !== "" || address === null || !URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === "https:" && host !== new URL(home).host;
}

function scriptReason({ address, text }: Script): string {
  const which = address === null ? quoted(text) : address;
  return `It has a script that Roadfolio does not write, and a script can change what is shown: ${which}.`;
}
