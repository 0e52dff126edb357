/** Chooses among the owner's places the one that an engineer would point to, and says since when it counts. */
import { readProof } from "../../roadmap/proof-reference.ts";
import { namesSamePlace, isWritten } from "../decide/written-done.ts";
import { codeProof } from "./code-proof.ts";
import type { FoundPart, OwnersPlace, Since } from "./finding.ts";
import { isFlawed } from "./worth.ts";

/** What roadmap.json records of an item's proof. */
export interface Recorded {
  proof: string;
  /** ISO day. */
  on: string;
}

/**
 * Puts the place to show first in each part: the recorded one while it is there and nothing is wrong with it, or else the best.
 * What is recorded is thus replaced once at most.
 * @param parts of one rule, their places with the earliest first
 */
export function withBestFirst(parts: readonly FoundPart[], recorded: Recorded | null): FoundPart[] {
  /** By file, how many of the parts are in it. */
  const inFile = new Map<string, number>();
  for (const { places } of parts)
    for (const file of new Set(places.map(fileOf))) inFile.set(file, (inFile.get(file) ?? 0) + 1);
  const group = bestGroup(parts);
  const isApart = ({ match, repository }: OwnersPlace): number =>
    group === null || keysOf({ match, repository }).includes(group) ? 0 : 1;
  const better = (a: OwnersPlace, b: OwnersPlace): number =>
    isApart(a) - isApart(b) ||
    a.worth - b.worth ||
    Number(a.match.inside ?? false) - Number(b.match.inside ?? false) ||
    (inFile.get(fileOf(b)) ?? 0) - (inFile.get(fileOf(a)) ?? 0) ||
    (a.whole && b.whole ? depthOf(a) - depthOf(b) : 0);
  return parts.map((part) => {
    // Equal places keep their order, the earliest first.
    const places = part.places.toSorted(better);
    const kept = recorded === null ? undefined : recordedPlace(part, places, recorded);
    const [best] = places;
    if (recorded === null || kept === undefined || best === undefined) return { ...part, places };
    const since = sinceRecorded(part.since, kept, recorded.on);
    if (isFlawed(kept.worth) && !isFlawed(best.worth)) return { ...part, places, since };
    return { ...part, places: [kept, ...places.filter((one) => one !== kept)], since };
  });
}

/** The best group of places that show all parts; null if places are not tied. */
function bestGroup(parts: readonly FoundPart[]): string | null {
  const worths = parts.map(({ places }) => {
    const best = new Map<string, number>();
    for (const place of places)
      for (const key of keysOf(place)) best.set(key, Math.min(best.get(key) ?? Infinity, place.worth));
    return best;
  });
  const [first = new Map<string, number>(), ...others] = worths;
  let found: { key: string; worth: number } | null = null;
  for (const key of first.keys()) {
    if (others.some((best) => !best.has(key))) continue;
    const worth = worths.reduce((sum, best) => sum + (best.get(key) ?? 0), 0);
    if (found === null || worth < found.worth) found = { key, worth };
  }
  return found?.key ?? null;
}

function keysOf({ match, repository: { listed } }: Pick<OwnersPlace, "match" | "repository">): string[] {
  return (match.groups ?? []).map((group) => `${listed}\0${group}`);
}

/** How deep a file is: among whole files, the one nearest the root represents the repository. */
function depthOf({ match: { path } }: OwnersPlace): number {
  return path.split("/").length;
}

function fileOf({ repository: { listed }, match: { path } }: OwnersPlace): string {
  return `${listed}\0${path}`;
}

/** The recorded place, or else the same line of the same day, which is in another commit when the history was rewritten. */
function recordedPlace(
  { since }: FoundPart,
  places: readonly OwnersPlace[],
  { proof, on }: Recorded,
): OwnersPlace | undefined {
  const exact = places.find((place) => isWritten(proof, codeProof(place)));
  if (exact !== undefined) return exact;
  const reference = readProof(proof);
  if (reference?.kind !== "code") return undefined;
  return places.find(
    (place) =>
      namesSamePlace(reference, codeProof(place)) && [place.introduced.commit.on, since?.on].includes(on),
  );
}

/**
 * Since when the recorded place shows it. The recorded day counts if it can be true: the owner may have shown it earlier in a
 * repository that was listed later.
 */
function sinceRecorded(
  earliest: Since | null,
  { repository, introduced: { commit } }: OwnersPlace,
  on: string,
): Since | null {
  if (commit.on === on) return { repository: repository.listed, at: commit.at, on };
  if (earliest === null) return null;
  return earliest.on <= on && on <= commit.on ? { ...earliest, on } : earliest;
}
