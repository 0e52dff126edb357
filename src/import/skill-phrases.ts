/** The phrases that mean a skill, ready to be looked up. */
import type { Skill } from "../skills/skill.ts";
import type { SkillWords, WordTable } from "../skills/words/word-table.ts";
import { languages, topics } from "../skills/words/glossary-subjects.ts";
import type { ItemReader, Word } from "./item-words.ts";

export interface KnownSkill {
  id: string;
  field: Skill["field"];
  /** The languages whose code shows it; null if other files show it as well. */
  languages: ReadonlySet<string> | null;
  /** Languages and topics of `here`. */
  inLanguages: readonly string[];
  inTopics: readonly string[];
  /** Concepts that go with it. */
  also: ReadonlySet<string>;
}

interface Phrase {
  skill: KnownSkill;
  concepts: readonly string[];
  kind: "names" | "here" | "maybe";
}

export interface Found extends Phrase {
  /** Indexes of the words that it consists of. */
  at: readonly number[];
}

export interface Phrases {
  /** All phrases among the words. Their order does not matter, but they must be near one another. */
  in: (words: readonly Word[]) => Found[];
  /** True if the concept alone is the name of a skill. */
  isName: (concept: string) => boolean;
  /** True if the concept alone is the name of a skill, surely or perhaps. */
  mayBeName: (concept: string) => boolean;
}

export function skillPhrases(skills: readonly Skill[], table: WordTable, reader: ItemReader): Phrases {
  const byConcept = new Map<string, Phrase[]>();
  const single = new Set<string>();
  const singles = new Set<string>();
  for (const skill of skills) {
    const words = table[skill.id] ?? {};
    const known = knownSkill(skill, words, reader);
    for (const phrase of phrasesOf(skill, words, known, reader)) {
      const [first] = phrase.concepts;
      if (first === undefined) continue;
      byConcept.set(first, [...(byConcept.get(first) ?? []), phrase]);
      if (phrase.concepts.length > 1 || phrase.kind === "here") continue;
      singles.add(first);
      if (phrase.kind === "names") single.add(first);
    }
  }
  return {
    in: (words) => find(words, byConcept),
    isName: (concept) => single.has(concept),
    mayBeName: (concept) => singles.has(concept),
  };
}

function knownSkill({ id, field, parts }: Skill, words: SkillWords, reader: ItemReader): KnownSkill {
  const subjects = (words.in ?? "").split(" ");
  const inLanguages = subjects.filter((one) => Object.hasOwn(languages, one) && !Object.hasOwn(topics, one));
  return {
    id,
    field,
    languages: languagesOf(parts),
    inLanguages,
    inTopics: subjects.filter((one) => Object.hasOwn(topics, one)),
    also: new Set(reader.conceptsOf((words.also ?? "").replaceAll(";", " ; "))),
  };
}

/** Facts begin with the language that they are about: "python call fastapi.FastAPI". */
const factLanguages: Readonly<Record<string, string>> = {
  python: "python",
  js: "javascript",
  ts: "javascript",
  java: "java",
  go: "go",
};

function languagesOf(parts: Skill["parts"]): ReadonlySet<string> | null {
  let shared: ReadonlySet<string> | null = null;
  for (const { any } of parts) {
    const own = new Set<string>();
    for (const pattern of any) {
      const language = factLanguages[pattern.split(" ")[0] ?? ""];
      if (language === undefined) return null;
      own.add(language);
    }
    const before: ReadonlySet<string> = shared ?? own;
    shared = new Set([...own].filter((language) => before.has(language)));
  }
  return shared;
}

function phrasesOf(skill: Skill, words: SkillWords, known: KnownSkill, reader: ItemReader): Phrase[] {
  const kinds = [
    ["names", `${skill.title}; ${words.names ?? ""}`],
    ["here", words.here ?? ""],
    ["maybe", words.maybe ?? ""],
  ] as const;
  const seen = new Set<string>();
  return kinds.flatMap(([kind, listed]) =>
    listed.split(";").flatMap((phrase) => {
      const concepts = [...new Set(reader.conceptsOf(phrase))];
      const key = concepts.toSorted().join(" ");
      // What may be meant anywhere is surely meant at its own place, so a phrase may be in both lists.
      if (concepts.length === 0 || seen.has(key) || seen.has(`${kind} ${key}`)) return [];
      seen.add(kind === "names" ? key : `${kind} ${key}`);
      return [{ skill: known, concepts, kind }];
    }),
  );
}

/** How many other words may stand among those of a phrase. */
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
