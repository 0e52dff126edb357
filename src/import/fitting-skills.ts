/** Which skills some words mean, and how much of them each covers. */
import { instruments as instrumentWords, usage } from "../skills/words/glossary-filler.ts";
import { languageNames } from "../skills/words/glossary-subjects.ts";
import { fitOf, isElsewhere, spokenLanguages, type Surroundings } from "./item-subject.ts";
import type { Word } from "./item-words.ts";
import type { Found, KnownSkill, Phrases } from "./skill-phrases.ts";

export interface Fitting {
  skill: KnownSkill;
  /** Indexes of the words that must be covered and are not. */
  uncovered: readonly number[];
  /** Indexes of the words of its phrases. */
  named: ReadonlySet<number>;
  /** Indexes of the words of those phrases that are only of words that must be covered. */
  whole: ReadonlySet<number>;
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
    const rank = rankOf(found, words, around);
    if (rank !== null) bySkill.set(found.skill, [...(bySkill.get(found.skill) ?? []), { ...found, rank }]);
  }
  const fitting = [...bySkill].filter(
    ([skill, found]) => isReadable(skill, around) || isTool(skill, found, around),
  );
  // "case" means something only where a phrase with it fits: in Bash, and not in C.
  const needed = new Set(fitting.flatMap(([, found]) => found.flatMap(({ at }) => at)));
  const said = required.filter((index) => words[index]?.weak !== true || needed.has(index));
  return fitting
    .map(([skill, found]) => fittingOf(skill, found, words, said, alone, phrases))
    .toSorted(
      (a, b) =>
        a.uncovered.length - b.uncovered.length ||
        Number(b.rank > 0) - Number(a.rank > 0) ||
        inFirst(b, required) - inFirst(a, required) ||
        b.named.size - a.named.size ||
        b.rank - a.rank ||
        b.longest - a.longest,
    );
}

/** How much of what the item says is in phrases with no word in parentheses. */
function inFirst({ whole }: Fitting, required: readonly number[]): number {
  return required.filter((index) => whole.has(index)).length;
}

/** Names count more than what a whole note is about, and less than what the nearest heading says. */
function rankOf(found: Found, words: readonly Word[], around: Surroundings): number | null {
  const { kind, skill } = found;
  if (kind === "maybe") return 0;
  // "Custom directives" below "Vue" are not those of Angular.
  const isMisplaced = !isProper(found, words) && isElsewhere(skill, around);
  if (kind === "names" && !isMisplaced) return 2;
  return isMisplaced ? null : fitOf(skill, around);
}

/** True for a phrase that says itself where it belongs: the name of a tool, or one with the name of its framework. */
function isProper({ at, kind, skill }: Found, words: readonly Word[]): boolean {
  const [only, other] = at.map((index) => words[index]);
  return (
    (kind === "names" && other === undefined && only?.known === false) ||
    at.some((index) => {
      const { topics = [], languages = [] } = words[index] ?? {};
      return (
        topics.some((topic) => skill.inTopics.includes(topic)) ||
        languages.some((language) => skill.inLanguages.includes(language))
      );
    })
  );
}

/** Languages of programs that have no web pages. */
const pageless: ReadonlySet<string> = new Set(["swift", "dart", "kotlin", "cpp", "shell"]);

/**
 * False where the item, its headings or the whole note are about languages whose code does not show the skill, or whose
 * programs have no web pages: dark mode in Swift has no style sheet.
 */
export function isReadable({ languages, field }: KnownSkill, around: Surroundings): boolean {
  const isPage = field === "HTML and CSS";
  if (languages === null && !isPage) return true;
  const spoken = spokenLanguages(around);
  if (isPage && spoken.length > 0 && spoken.every((language) => pageless.has(language))) return false;
  if (languages === null) return true;
  return spoken.length === 0 || spoken.some((language) => languages.has(language));
}

/** True for a tool that programs of several languages use, and whose own name is said: "Kafka" in a note about C#. */
function isTool(skill: KnownSkill, found: readonly Found[], around: Surroundings): boolean {
  const { languages, inLanguages, inTopics } = skill;
  return (
    (languages?.size ?? 0) > 1 &&
    inLanguages.length === 0 &&
    !inTopics.includes("rest") &&
    (inTopics.length === 0 || fitOf(skill, around) !== null) &&
    found.some(({ kind, concepts }) => kind === "names" && concepts.length === 1)
  );
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
  const namesLanguage = [...named].some((index) => isLanguageName(words[index]));
  const inside = new Set(required);
  const thing = thingsIn(words);
  const own = new Set([...named].map((index) => thing[index]));
  const names = found.filter(({ kind }) => kind === "names");
  const isShort = names.some(({ concepts }) => concepts.length === 1);
  const isTogether = names.some(({ at }) => areTogether(at, words));
  // "Unit and integration tests" are two things, however long their names are.
  const isUsage = (concept: string): boolean =>
    usages.has(concept) && (isShort || (isTogether && concept !== "integration"));
  // "Managing services" is about those of a shop, not those of a framework.
  const isHeading = found.some(
    ({ concepts: [only, other], rank }) => rank >= nearHeading && other === undefined && only !== "service",
  );
  const goesWith = (word: Word, index: number): boolean => {
    // In "Docker and Kubernetes" neither covers the other, although they go together. What is in parentheses describes.
    const isOther = inside.has(index) && phrases.isName(word.concept) && !own.has(thing[index]);
    if (skill.also.has(word.concept) || isUsage(word.concept) || (isHeading && treatments.has(word.concept)))
      return !isOther;
    if (!isSubject(word, phrases)) return !isOther && isTopicOf(skill, word);
    if (alone.has(index) && namesLanguage && isLanguageName(word)) return false;
    // A language says where, and any skill may be shown there. A topic says what.
    const says = alone.has(index) || word.languages.length === 0;
    return !says || fitsSubject(skill, word);
  };
  for (const [index, word] of words.entries())
    if (word.kind === "word" && goesWith(word, index)) covered.add(index);
  return {
    skill,
    named,
    whole: new Set(found.filter(({ at }) => at.every((index) => inside.has(index))).flatMap(({ at }) => at)),
    covered,
    uncovered: required.filter((index) => !covered.has(index)),
    longest: Math.max(...found.map(({ concepts }) => concepts.length)),
    rank: Math.max(...found.map(({ rank }) => rank)),
  };
}

/** True if only filler is between the words: "variables of the environment", but not "CSS with JavaScript". */
function areTogether(at: readonly number[], words: readonly Word[]): boolean {
  const first = Math.min(...at);
  return words
    .slice(first, Math.max(...at))
    .every(({ kind, concept }, index) =>
      kind === "word" ? at.includes(first + index) : kind === "filler" && !instruments.has(concept),
    );
}

/** The least that the item itself or a heading above it says. */
export const nearHeading = 2.5;

/** For each word, which of the listed things it belongs to. What something is done with is another thing. */
function thingsIn(words: readonly Word[]): number[] {
  let thing = 0;
  return words.map(({ kind, concept }) =>
    kind === "word" || (kind === "filler" && !instruments.has(concept)) ? thing : ++thing,
  );
}

/** True for a word that says which language or topic is meant, but names no skill: "Python", "SQL". */
export function isSubject(word: Word, phrases: Phrases): boolean {
  return word.languages.length + word.topics.length > 0 && !phrases.isName(word.concept);
}

function fitsSubject({ languages, inTopics }: KnownSkill, word: Word): boolean {
  return (
    word.languages.some((language) => languages?.has(language) === true) ||
    word.topics.some((topic) => inTopics.includes(topic))
  );
}

const instruments = new Set(instrumentWords.split(" "));
const usages = new Set(usage.match(/\S+/g));
/** Words that say as little as usages, but only beside what a heading makes clear: "handling lists" below "Python". */
const treatments = new Set(["handle", "custom"]);

const languageNamed = new Set(languageNames.split(" "));

function isLanguageName(word: Word | undefined): boolean {
  return word !== undefined && languageNamed.has(word.concept);
}

/** "PostgreSQL" in "Triggers in PostgreSQL". */
function isTopicOf({ inTopics }: KnownSkill, { topics }: Word): boolean {
  return topics.some((topic) => inTopics.includes(topic));
}
