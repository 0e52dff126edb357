/** The phrases that mean a skill, ready to be looked up. */
import type { Word } from "./item-words.ts";
import type { DictionaryEntry, DictionaryPhrase } from "./skill-dictionary.ts";

/** An entry of the dictionary, ready to be looked up. */
export interface KnownSkill extends Omit<DictionaryEntry, "languages" | "also" | "phrases"> {
  /** The languages whose code shows it; null if other files show it as well. */
  languages: ReadonlySet<string> | null;
  /** Concepts that go with it. */
  also: ReadonlySet<string>;
}

interface Phrase extends DictionaryPhrase {
  skill: KnownSkill;
}

export interface Found extends Phrase {
  /** Indexes of the words that it consists of. */
  at: readonly number[];
}

export interface Phrases {
  /** A skill by its id. */
  skillOf: (id: string) => KnownSkill | undefined;
  /** All phrases among the words. Their order does not matter, but they must be near one another. */
  in: (words: readonly Word[]) => Found[];
  /** True if the concept alone is the name of a skill. */
  isName: (concept: string) => boolean;
  /** True if the concept alone is the name of a skill, surely or perhaps. */
  mayBeName: (concept: string) => boolean;
  /** True if the concept alone names a skill, if only in one place: "test". */
  isPart: (concept: string) => boolean;
  /** The same for skills of languages: "string". */
  isPartOfLanguage: (concept: string) => boolean;
}

export function skillPhrases(dictionary: readonly DictionaryEntry[]): Phrases {
  const byConcept = new Map<string, Phrase[]>();
  const byId = new Map<string, KnownSkill>();
  const single = new Set<string>();
  const singles = new Set<string>();
  const parts = new Set<string>();
  const partsOfLanguages = new Set<string>();
  for (const { phrases, ...entry } of dictionary) {
    const { languages } = entry;
    const skill = { ...entry, languages: languages && new Set(languages), also: new Set(entry.also) };
    byId.set(skill.id, skill);
    for (const { concepts, kind } of phrases) {
      const [first] = concepts;
      if (first === undefined) continue;
      const phrase = { skill, concepts, kind };
      const known = byConcept.get(first);
      if (known === undefined) byConcept.set(first, [phrase]);
      else known.push(phrase);
      if (concepts.length > 1) continue;
      parts.add(first);
      if (entry.inLanguages.length > 0 && entry.inTopics.length === 0) partsOfLanguages.add(first);
      if (kind === "here") continue;
      singles.add(first);
      if (kind === "names") single.add(first);
    }
  }
  return {
    skillOf: (id) => byId.get(id),
    in: (words) => find(words, byConcept),
    isName: (concept) => single.has(concept),
    mayBeName: (concept) => singles.has(concept),
    isPart: (concept) => parts.has(concept),
    isPartOfLanguage: (concept) => partsOfLanguages.has(concept),
  };
}

/** How many other words may be among those of a phrase. */
const looseness = 3;

function find(words: readonly Word[], byConcept: ReadonlyMap<string, readonly Phrase[]>): Found[] {
  const places = new Map<string, number[]>();
  words.forEach(({ concept, kind }, index) => {
    if (kind === "word") places.set(concept, [...(places.get(concept) ?? []), index]);
  });
  /** The number of words before each index, without filler. */
  const order = words.map(() => 0);
  let count = 0;
  words.forEach(({ kind }, index) => (order[index] = kind === "word" ? count++ : count));
  const found: Found[] = [];
  for (const concept of places.keys())
    for (const phrase of byConcept.get(concept) ?? []) {
      const at = nearest(phrase.concepts, places, order);
      if (at !== null) found.push({ ...phrase, at });
    }
  return found;
}

/** The places of the concepts that are nearest to one of the first; null if one is missing or too far. */
function nearest(
  concepts: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  order: readonly number[],
): number[] | null {
  const [first = "", ...others] = concepts;
  for (const start of places.get(first) ?? []) {
    const at = [start];
    for (const other of others) {
      const [closest] = (places.get(other) ?? []).toSorted(
        (a, b) => Math.abs(a - start) - Math.abs(b - start),
      );
      if (closest === undefined) return null;
      at.push(closest);
    }
    const ranks = at.map((index) => order[index] ?? 0);
    if (Math.max(...ranks) - Math.min(...ranks) < concepts.length + looseness) return at;
  }
  return null;
}
