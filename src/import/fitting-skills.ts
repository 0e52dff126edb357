/** Which skills some words mean, and how much of them each covers. */
import { languages } from "../skills/words/glossary-subjects.ts";
import { fitOf, type Surroundings } from "./item-subject.ts";
import type { Word } from "./item-words.ts";
import type { Found, KnownSkill, Phrases } from "./skill-phrases.ts";

export interface Fitting {
  skill: KnownSkill;
  /** Indexes of the words that must be covered and are not. */
  uncovered: readonly number[];
  /** Indexes of the words of its phrases. */
  named: ReadonlySet<number>;
  /** Indexes of its phrases' words and of those that go with it. */
  covered: ReadonlySet<number>;
  /** Words in its longest phrase. */
  longest: number;
  /** How sure its phrases are: 3, 2 or 1, and 0 for those that are only likely. */
  rank: number;
}

/**
 * @param words of the item, head and aside
 * @param required indexes of those that say what it is about
 * @param alone indexes of those that are a thing of their own, as "Redis" in "Celery and Redis"
 * @returns the skills that the words mean, the best first
 */
export function fittingSkills(
  words: readonly Word[],
  required: readonly number[],
  alone: ReadonlySet<number>,
  around: Surroundings,
  phrases: Phrases,
): Fitting[] {
  const bySkill = new Map<KnownSkill, (Found & { rank: number })[]>();
  for (const found of phrases.in(words)) {
    const rank = rankOf(found, around);
    if (rank !== null) bySkill.set(found.skill, [...(bySkill.get(found.skill) ?? []), { ...found, rank }]);
  }
  return [...bySkill]
    .filter(([skill]) => isReadable(skill, around))
    .map(([skill, found]) => fittingOf(skill, found, words, required, alone, phrases))
    .toSorted(
      (a, b) =>
        a.uncovered.length - b.uncovered.length ||
        Number(b.rank > 0) - Number(a.rank > 0) ||
        b.named.size - a.named.size ||
        b.rank - a.rank ||
        b.longest - a.longest,
    );
}

/** Names count more than what a whole note is about, and less than what the nearest heading says. */
function rankOf({ kind, skill }: Found, around: Surroundings): number | null {
  if (kind === "names") return 2;
  if (kind === "maybe") return 0;
  return fitOf(skill, around);
}

const codeFields: ReadonlySet<string> = new Set(["Web backends", "API design", "Testing"]);
const unread: ReadonlySet<string> = new Set(["rust", "csharp", "php", "ruby", "kotlin", "swift", "dart", "cpp", "elixir"]);

/** False for a skill in one language where the item is about another, or about one whose code is not read. */
function isReadable({ language, field, id }: KnownSkill, { near }: Surroundings): boolean {
  const own = near[0]?.languages;
  if (language !== null && own !== undefined && own.size > 0 && !own.has(language)) return false;
  const nearest = near.find(({ languages: some }) => some.size > 0);
  if (nearest === undefined || ![...nearest.languages.keys()].every((one) => unread.has(one))) return true;
  return language === null && !codeFields.has(field) && id !== "error-handling" && id !== "project-structure";
}

function fittingOf(
  skill: KnownSkill,
  found: readonly (Found & { rank: number })[],
  words: readonly Word[],
  required: readonly number[],
  alone: ReadonlySet<number>,
  phrases: Phrases,
): Fitting {
  const named = new Set(found.flatMap(({ at }) => at));
  const covered = new Set(named);
  words.forEach((word, index) => {
    const isOther = alone.has(index) && phrases.isName(word.concept);
    if (word.kind === "word" && skill.also.has(word.concept) && !isOther) covered.add(index);
    if (isSubject(word, phrases) && (!alone.has(index) || fitsSubject(skill, word))) covered.add(index);
  });
  return {
    skill,
    named,
    covered,
    uncovered: required.filter((index) => !covered.has(index)),
    longest: Math.max(...found.map(({ concepts }) => concepts.length)),
    rank: Math.max(...found.map(({ rank }) => rank)),
  };
}

/** True for a word that says which language or topic is meant, but names no skill: "Python", "SQL". */
export function isSubject(word: Word, phrases: Phrases): boolean {
  return word.languages.length + word.topics.length > 0 && !phrases.isName(word.concept);
}

function fitsSubject({ language, inTopics }: KnownSkill, word: Word): boolean {
  return (language !== null && word.languages.includes(language)) || word.topics.some((topic) => inTopics.includes(topic));
}

/** True for a language of the glossary. */
export function isLanguage(concept: string): boolean {
  return Object.hasOwn(languages, concept);
}
