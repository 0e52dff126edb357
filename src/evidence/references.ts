/** Finds the item that a mark means: the whole wording must be an id, a title or an alias. */
import type { Item } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";
import type { Mark } from "../activity/message.ts";

export interface References {
  /** The items that a mark means, and the wordings in it that match no item or several. */
  resolve(mark: Mark): { ids: string[]; unknown: string[] };
}

/** Indexes ids, titles and aliases. A wording that two items share matches neither; an id always wins. */
export function indexReferences(items: readonly Item[]): References {
  const byWording = new Map<string, string | null>();
  for (const item of items)
    for (const wording of new Set(wordingsOf(item).map(foldWording)))
      byWording.set(wording, byWording.has(wording) && byWording.get(wording) !== item.id ? null : item.id);
  for (const { id, unmeant } of items) byWording.set(id, unmeant?.id === true ? null : id);

  const commas = items
    .flatMap(wordingsOf)
    .map((wording) => wording.match(comma)?.length ?? 0)
    .reduce((most, one) => Math.min(maxCommas, Math.max(most, one)), 0);

  // Punctuation alone folds to the empty string.
  byWording.delete("");
  const find = (wording: string): string | null => byWording.get(foldWording(wording)) ?? null;

  return {
    resolve({ form, wording }) {
      const whole = find(wording);
      if (whole !== null) return { ids: [whole], unknown: [] };
      if (form === "task") return { ids: [], unknown: [wording] };
      return resolveList(wording, find, commas);
    },
  };
}

/** What means an item besides its id. */
function wordingsOf({ title, aliases, unmeant }: Item): string[] {
  const meant = unmeant?.title === undefined ? title : unmeant.title;
  return meant === null ? aliases : [meant, ...aliases];
}

/** How many commas a title in a list may contain. */
const maxCommas = 12;

/** How many wordings of a list that match no item are reported. */
const mostUnknown = 100;

const comma = /[,;]/g;

/**
 * Matches the longest runs of list parts first, because a title may itself contain commas.
 * @param commas the most in any wording of the roadmap
 */
function resolveList(
  list: string,
  find: (wording: string) => string | null,
  commas: number,
): { ids: string[]; unknown: string[] } {
  const ends = [...[...list.matchAll(comma)].map(({ index }) => index), list.length];
  const begins = [0, ...ends.map((end) => end + 1)];
  const slice = (from: number, to: number): string => list.slice(begins[from], ends[to]).trim();
  const ids: string[] = [];
  const unknown: string[] = [];
  for (let from = 0; from < ends.length; from++) {
    let to = Math.min(ends.length - 1, from + commas);
    let id: string | null = null;
    while (to >= from && (id = find(slice(from, to))) === null) to--;
    if (id !== null) {
      ids.push(id);
      from = to;
    } else if (slice(from, from) !== "") unknown.push(slice(from, from));
  }
  return { ids, unknown: unknown.slice(0, mostUnknown) };
}
