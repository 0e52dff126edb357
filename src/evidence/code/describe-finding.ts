/** Describes what a rule found: "join and order by in app/routers/friends.py; no group by". */
import { isOwn } from "../../activity/repository.ts";
import { inWords } from "../../text/lists.ts";
import { publicPath } from "../../text/untrusted.ts";
import type { FoundPart, OwnersPlace } from "./finding.ts";
import type { LeafTie } from "./search/leaf.ts";

/** The `shortfall` of a part that a rule forbids. */
export const unwanted = "must not be there";

/** What parts that were found apart would have to be, by what ties them. */
export const apartWords: Readonly<Record<LeafTie["by"], string>> = {
  file: "not all of it in one file",
  imports: "no module holds or imports all of it",
  project: "not all of it in one project",
};

/**
 * @param nameOf names a place
 * @returns a phrase without a full stop; "nothing found" if no part was found
 */
export function describeFinding(
  met: boolean,
  parts: readonly FoundPart[],
  nameOf: (place: OwnersPlace) => string = placeName,
): string {
  const apart = parts.find((part) => part.apart !== undefined)?.apart;
  const shown = parts.filter((part) => part.places.length > 0);
  const missing = parts.filter((part) => !part.met);
  if (shown.length === 0 && missing.every(({ shortfall }) => shortfall === null)) return "nothing found";
  const lacking = apart === undefined ? byReason(missing).map(missed) : [apartWords[apart]];
  const phrases = [...byFile(shown, nameOf), ...(met ? [] : lacking)];
  return phrases.join("; ");
}

/** "app/main.py", or "app/main.py of ana/api" in another repository. */
export function placeName({ match, repository }: OwnersPlace): string {
  return `${publicPath(match.path)}${isOwn(repository.listed) ? "" : ` of ${repository.name}`}`;
}

function byFile(parts: readonly FoundPart[], nameOf: (place: OwnersPlace) => string): string[] {
  const files = new Map<string, string[]>();
  for (const { name, places, shortfall } of parts) {
    const [first] = places;
    if (first === undefined) continue;
    const where = nameOf(first);
    const what = shortfall === null ? name : `${name} (${shortfall})`;
    files.set(where, [...(files.get(where) ?? []), what]);
  }
  return [...files].map(([where, names]) => `${inWords(names)} in ${where}`);
}

/** Parts that fail for the same reason are named together. */
function byReason(missing: readonly FoundPart[]): FoundPart[][] {
  const groups = new Map<FoundPart | string, FoundPart[]>();
  for (const part of missing) {
    const { places, shortfall } = part;
    const reason = places.length > 0 || shortfall === null || shortfall === unwanted ? part : shortfall;
    groups.set(reason, [...(groups.get(reason) ?? []), part]);
  }
  return [...groups.values()];
}

function missed(parts: readonly FoundPart[]): string {
  const name = inWords(parts.map((part) => part.name));
  const { places = [], shortfall = null } = parts[0] ?? {};
  if (shortfall === unwanted) return `${name} ${unwanted}`;
  if (shortfall === null) return `no ${name.replace(/^an? /, "")}`;
  // Names can be singular or plural, so no verb follows them.
  return places.length > 0 ? `${name} in too few places` : `${name} not counted: ${shortfall}`;
}
