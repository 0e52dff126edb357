/** Finds which item of a roadmap each item of a note is. */
import { foldWording } from "../../roadmap/wording.ts";
import { type Frequencies, frequenciesOf, similarity, wordsOf } from "./similarity.ts";

export interface OldItem {
  id: string;
  /** Title first, then aliases. */
  wordings: readonly string[];
  /** The group, project or strategy that it is in; null if it is archived. */
  place: string | null;
}

export interface NewItem {
  id: string;
  wordings: readonly string[];
  place: string;
}

export interface Match {
  old: OldItem;
  /** Whether the note words it in another way than the roadmap knows. */
  renamed: boolean;
}

/** How alike two wordings must be: in the same place of the plan, and anywhere. */
const enough = { here: 0.6, anywhere: 0.8 } as const;

/** A word in more items than this does not lead from one item to another. */
const common = 25;

/**
 * @param olds every item of the roadmap, archived ones last
 * @param news the items of the note, in its order
 * @returns the match of each new item that has one, by its id
 */
export function matchItems(olds: readonly OldItem[], news: readonly NewItem[]): Map<string, Match> {
  const matches = new Map<string, Match>();
  const free = new Set(olds);
  const match = (item: NewItem, old: OldItem, renamed: boolean): void => {
    matches.set(item.id, { old, renamed });
    free.delete(old);
  };
  const known = grouped(
    olds.flatMap((old) =>
      [...new Set(old.wordings.map(foldWording))].map((wording) => [wording, old] as const),
    ),
  );
  const candidates = (item: NewItem): OldItem[] => {
    const found = item.wordings.flatMap((wording) => known.get(foldWording(wording)) ?? []);
    return [...new Set(found)].filter((old) => free.has(old));
  };
  // Wordings that are there once say which place is which, which decides about those that are there several times.
  const claims = grouped(news.flatMap((item) => candidates(item).map((old) => [old, item] as const)));
  for (const item of news) {
    const [only, ...others] = candidates(item);
    if (only !== undefined && others.length === 0 && claims.get(only)?.length === 1) match(item, only, false);
  }
  const places = placesOf(news, matches);
  for (const item of news) {
    if (matches.has(item.id)) continue;
    const found = candidates(item);
    const old = found.find(({ place }) => place === places.get(item.place)) ?? found[0];
    if (old !== undefined) match(item, old, false);
  }
  for (const { item, old } of likely(news, [...free], matches))
    if (!matches.has(item.id) && free.has(old)) match(item, old, true);
  return matches;
}

/** The values of each key. */
function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The place in the roadmap where most of a note's place is. */
export function placesOf(news: readonly NewItem[], matches: ReadonlyMap<string, Match>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { id, place } of news) {
    const old = matches.get(id)?.old.place ?? null;
    if (old === null) continue;
    const own = votes.get(place) ?? new Map<string, number>();
    votes.set(place, own.set(old, (own.get(old) ?? 0) + 1));
  }
  return new Map(
    [...votes].flatMap(([place, own]) => {
      const [first] = [...own].toSorted(([, a], [, b]) => b - a);
      return first === undefined ? [] : [[place, first[0]]];
    }),
  );
}

interface Likely {
  item: NewItem;
  old: OldItem;
  score: number;
}

/** Pairs of items without a match that are alike, the most alike first. */
function likely(
  news: readonly NewItem[],
  free: readonly OldItem[],
  matches: ReadonlyMap<string, Match>,
): Likely[] {
  const places = placesOf(news, matches);
  const claimed = new Set<string | null>(places.values());
  const open = news
    .filter(({ id }) => !matches.has(id))
    .map((item) => ({ item, words: wordsOf(item.wordings[0] ?? "") }));
  const olds = free
    .filter(({ place }) => place !== null)
    .map((old) => ({ old, words: old.wordings.map(wordsOf) }));
  const frequencies = frequenciesOf([
    ...open.map(({ words }) => words),
    ...olds.flatMap(({ words }) => words),
  ]);
  const byWord = new Map<string, Set<(typeof olds)[number]>>();
  for (const one of olds)
    for (const word of one.words.flatMap((words) => [...words]))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(one));
  return open
    .flatMap(({ item, words }) => {
      const near = new Set(
        [...words].flatMap((word) => {
          const some = byWord.get(word);
          return some === undefined || some.size > common ? [] : [...some];
        }),
      );
      return [...near].flatMap(({ old, words: wordings }): Likely[] => {
        const alike = Math.max(...wordings.map((one) => scoreOf(one, words, frequencies)));
        const score = old.wordings.some((one) => isAddedTo(one, item.wordings[0] ?? ""))
          ? Math.max(alike, enough.here)
          : alike;
        const home = places.get(item.place);
        // Two places whose items were not found elsewhere may be the same one, under another title.
        const isHere = home === undefined ? !claimed.has(old.place) : home === old.place;
        return score >= (isHere ? enough.here : enough.anywhere) ? [{ item, old, score }] : [];
      });
    })
    .toSorted((a, b) => b.score - a.score);
}

/** "REST" and "REST + GraphQL" are one item, "Docker" and "Docker Compose" may be two. */
function isAddedTo(before: string, after: string): boolean {
  const [short, long] = [foldWording(before), foldWording(after)];
  return (
    short !== "" &&
    long.startsWith(short) &&
    /^\s*(?:[+(:,&/–—]|-\s|(?:e|y|and)\s)/u.test(long.slice(short.length))
  );
}

/** A wording that only got longer, or shorter, is the same item even if most of its words are new. */
function scoreOf(one: ReadonlySet<string>, other: ReadonlySet<string>, frequencies: Frequencies): number {
  const score = similarity(one, other, frequencies);
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  const isPart = few.size > 1 && [...few].every((word) => many.has(word));
  return isPart && score > 0 ? Math.max(score, enough.here) : score;
}
