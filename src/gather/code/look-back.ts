/** Finds the earliest version of a file that has a line. */
import type { PlaceInFile, Source } from "../../languages/file-kind.ts";
import { loadSources } from "../../languages/source.ts";
import type { Git } from "../../ports/git/port.ts";
import { decodeText } from "../../text/decode.ts";
import { readEach } from "./blobs-by-size.ts";
import type { Search, SearchIn } from "./line-search.ts";
import { OldText, type SoughtLine } from "./old-text.ts";
import type { Version } from "./raw-log.ts";
import { SeenLines } from "./seen-lines.ts";
import { isPlainPath } from "./tree.ts";

/** How many versions of each file to read first; each further step reads twice as many. */
const firstLook = 16;

/**
 * Notes in each search the earliest version that has the line.
 * @param inMerges look only at the versions that merges made; otherwise only at the others
 * @throws GitError
 */
export async function lookBack(git: Git, searches: readonly SearchIn[], inMerges: boolean): Promise<void> {
  const wanted = searches.map(({ search, versions }) => ({
    search,
    versions: versions.filter((version) => version.inMerge === inMerges),
  }));
  for (const [search, { version, place, same }] of await earliestWithLine(git, wanted)) {
    search.abandoned = place === "unread";
    if (place === "unread") continue;
    search.found = { version, path: search.path, place, same };
    if (isPlainPath(search.path)) search.shown = search.found;
  }
}

/** A version that has the line, or that cannot be read. */
interface Seen {
  version: Version;
  place: PlaceInFile | "unread";
  /** It reads as at HEAD. */
  same: boolean;
}

/**
 * Reads the oldest versions first.
 * @returns for each search the earliest version that has the line or cannot be read; searches without one are left out
 * @throws GitError
 */
export async function earliestWithLine(git: Git, searches: readonly SearchIn[]): Promise<Map<Search, Seen>> {
  const earliest = new Map<Search, Seen>();
  let open = searches;
  for (let size = firstLook; open.length > 0; size *= 2) {
    const first = open.map(({ search, versions }) => ({ search, versions: versions.slice(0, size) }));
    for (const [search, seen] of await earliestOf(git, first)) earliest.set(search, seen);
    open = open
      .filter(({ search, versions }) => !earliest.has(search) && versions.length > size)
      .map(({ search, versions }) => ({ search, versions: versions.slice(size) }));
  }
  return earliest;
}

interface Look {
  search: Search;
  version: Version;
  /** The version's position among those of the search. */
  at: number;
}

/** As {@link earliestWithLine}, reading every version. */
async function earliestOf(git: Git, searches: readonly SearchIn[]): Promise<Map<Search, Seen>> {
  const earliest = new Map<Search, Look & Seen>();
  const isEarlier = ({ search, at }: Look): boolean => at < (earliest.get(search)?.at ?? Infinity);
  const byBlob = new Map<string, Look[]>();
  for (const { search, versions } of searches) {
    const [first] = versions;
    if (search.line.sought === null && first !== undefined)
      earliest.set(search, { search, version: first, at: 0, place: { line: 1 }, same: true });
    for (const [at, version] of search.line.sought === null ? [] : versions.entries()) {
      const looks = byBlob.get(version.blob);
      if (looks === undefined) byBlob.set(version.blob, [{ search, version, at }]);
      else looks.push({ search, version, at });
    }
  }
  const pathOf = (blob: string): string => byBlob.get(blob)?.[0]?.search.path ?? "";
  const readSource = await loadSources(new Set(searches.map(({ search }) => search.path)));
  const known = new SeenLines();
  await readEach(git, [...byBlob.keys()], pathOf, (blob, bytes) => {
    // Versions of a file come oldest first, so most later ones need no look.
    const looks = (byBlob.get(blob) ?? []).filter(isEarlier);
    if (looks.length === 0) return;
    const find = finderIn(bytes, (text) => readSource(pathOf(blob), text), known);
    for (const look of looks) {
      const seen = find(look.search.line.sought);
      if (seen !== null && isEarlier(look)) earliest.set(look.search, { ...look, ...seen });
    }
  });
  return earliest;
}

/** @returns finds a line in a version; null if it is not there */
function finderIn(
  bytes: Uint8Array | null,
  readSource: (text: string) => Source | null,
  known: SeenLines,
): (sought: SoughtLine | null) => Pick<Seen, "place" | "same"> | null {
  const text = bytes === null ? null : decodeText(bytes);
  const source = text === null ? null : readSource(text);
  if (bytes === null || (text !== null && source === null)) return () => ({ place: "unread", same: false });
  // Binary.
  if (source === null) return () => null;
  const old = new OldText(source.text, known);
  return (sought) => {
    if (sought === null) return null;
    const asItIs = old.findAsItIs(sought);
    const line = asItIs || old.findOtherwise(sought);
    return line === 0 ? null : { place: source.placeOf(line), same: asItIs > 0 };
  };
}
