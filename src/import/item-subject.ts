/** What an item is about besides its own words: its headings, its neighbours and the whole note. */
import {
  frameless,
  frameworks,
  kinds,
  languages as namesOf,
  rivals,
} from "../skills/words/glossary-subjects.ts";
import type { ItemText, Word } from "./item-words.ts";
import type { KnownSkill } from "./skill-phrases.ts";

/** How often languages and topics occur in some texts. */
export interface Subjects {
  /** How many texts. */
  texts: number;
  languages: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
}

export interface Surroundings {
  /** Nearest first: the item's own words, then its headings from the inside out. */
  near: readonly Subjects[];
  siblings: Subjects;
  note: Subjects;
  /** What precedes the item's colon is a label, as before other items beside it. */
  isLabelled?: boolean;
}

/** Counts in how many of the texts each language and topic is named. @param texts each as its words */
export function subjectsOf(texts: readonly (readonly Word[])[]): Subjects {
  return {
    texts: texts.length,
    languages: countIn(texts, (word) => word.languages),
    topics: countIn(texts, (word) => word.topics),
  };
}

function countIn(
  texts: readonly (readonly Word[])[],
  namesIn: (word: Word) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) {
    const named = new Set<string>();
    for (const word of words) for (const name of namesIn(word)) named.add(name);
    for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** All words of a text. */
export function allWords({ head, aside }: ItemText): Word[] {
  return [...head, ...aside];
}

/**
 * How well a skill's subject fits: 3 if the item or its nearest heading with a subject names it, 2.5 if a heading does and the item
 * names another, 1.5 if its neighbours do, 1 if the whole note does, null otherwise.
 */
export function fitOf(skill: KnownSkill, around: Surroundings): number | null {
  const fits = [
    ...skill.inLanguages.map((language) => languageFit(language, around)),
    ...skill.inTopics.map((topic) => topicFit(topic, around)),
  ].filter((fit) => fit !== null);
  return fits.length === 0 ? null : Math.max(...fits);
}

/** The share of mentions at which a language is that of the note. */
const clear = 0.6;

/** The same place, if the item is also about the topics of some skills. */
export function aroundSkills(around: Surroundings, skills: readonly KnownSkill[]): Surroundings {
  const [own, ...above] = around.near;
  if (own === undefined || own.topics.size > 0) return around;
  const topics = new Map(
    skills.flatMap(({ inTopics }) => inTopics.slice(0, 1).map((topic) => [topic, 1] as const)),
  );
  return topics.size === 0 ? around : { ...around, near: [{ ...own, topics }, ...above] };
}

/** The languages that the item, else its nearest heading, else clearly the whole note is about; empty if none is. */
export function spokenLanguages({ near, note }: Surroundings): string[] {
  const nearest = near.find(({ languages }) => languages.size > 0);
  if (nearest !== undefined) return [...nearest.languages.keys()];
  const total = totalOf(note);
  return [...note.languages].flatMap(([language, count]) => (count >= clear * total ? [language] : []));
}

function totalOf({ languages }: Subjects): number {
  return [...languages.values()].reduce((sum, count) => sum + count, 0);
}

function languageFit(language: string, { near, siblings, note }: Surroundings): number | null {
  const nearest = near.find(({ languages }) => languages.size > 0);
  if (nearest !== undefined) return nearest.languages.has(language) ? 2.8 : null;
  // Pandas is Python, but "SQL" in a note about Python is not.
  if ([...(near[0]?.topics.keys() ?? [])].some((topic) => !places.has(topic))) return null;
  // "Functions" below "SQL" is not about the language that the note names elsewhere.
  const nearestTopics = near.find(({ topics }) => topics.size > 0)?.topics;
  if (nearestTopics !== undefined && ![...nearestTopics.keys()].some((topic) => general.has(topic)))
    return null;
  for (const [fit, subjects] of [
    [1.5, siblings],
    [1, note],
  ] as const) {
    const total = totalOf(subjects);
    if (total === 0) continue;
    const share = (subjects.languages.get(language) ?? 0) / total;
    if (share >= clear) return fit;
    if (fit === 1) return null;
  }
  return null;
}

/** Topics that say little of what a heading is about: "Deployments" may be those of Kubernetes. */
const general: ReadonlySet<string> = new Set(["rest", "deploy", "monitoring"]);
/** Those that say nothing of the language. */
const places: ReadonlySet<string> = new Set(["rest", "monitoring", "swiftui", "uikit"]);

function topicFit(topic: string, { near, siblings, note }: Surroundings): number | null {
  const speaks = ({ topics }: Subjects): boolean =>
    [...topics.keys()].some((one) => !general.has(one)) || (general.has(topic) && topics.has(topic));
  const [own, ...above] = near;
  const ownSpeaks = own !== undefined && speaks(own);
  if (own?.topics.has(topic) === true) return 3;
  const nearest = above.find(speaks);
  // "Backend > C# > Exceptions" is about C#.
  const nearer = nearest === undefined ? [] : above.slice(0, above.indexOf(nearest));
  const isFarther = nearer.some(({ languages }) => languages.size > 0);
  // "Python backend > Exceptions" is about Python, too.
  const isVague = general.has(topic) && nearest !== undefined && nearest.languages.size > 0;
  if (nearest?.topics.has(topic) === true) return [ownSpeaks, isFarther, isVague].includes(true) ? 2.5 : 3;
  if (nearest !== undefined || ownSpeaks) return null;
  if (isBeside(topic, siblings)) return 1.5;
  return isFrameworkOf(topic, near, [siblings, note]) ? 1 : null;
}

/** True if it is the framework of one of the places, as far as the nearest heading with a language allows. */
function isFrameworkOf(topic: string, near: readonly Subjects[], within: readonly Subjects[]): boolean {
  const spoken = [...(near.find(({ languages }) => languages.size > 0)?.languages.keys() ?? [])];
  return within.some((place) => isFramework(topic, place, spoken));
}

/** Fields of skills that any language may show. */
const common: ReadonlySet<KnownSkill["field"]> = new Set(["CI/CD", "Observability", "Good practices"]);

/** True where the place is about another language or framework than the skill, which may be about doing without one. */
export function isElsewhere({ id, field, inLanguages, inTopics }: KnownSkill, around: Surroundings): boolean {
  const isOfLanguage = inTopics.length === 0 && inLanguages.length > 0 && !common.has(field);
  const spoken = isOfLanguage ? spokenLanguages(around) : [];
  if (spoken.length > 0 && !spoken.some((language) => inLanguages.includes(language))) return true;
  if (inTopics.includes("rest") && isOfPagesOrData(around)) return true;
  const isOfOne = inLanguages.length === 0 && inTopics.length < 3;
  const own = isOfOne && rivals.find((kind) => inTopics.some((topic) => kind.split(" ").includes(topic)));
  const others = (own || frameless[id])?.split(" ");
  if (others === undefined) return false;
  const found = othersIn(others, around);
  return found.length > 0 && !found.some((topic) => inTopics.includes(topic));
}

/** Topics none of which is a web back end. */
const pagesAndData: ReadonlySet<string> = new Set(
  "sql mongodb pandas spark react vue angular svelte reactnative css html android docker kubernetes linux machinelearning deeplearning".split(
    " ",
  ),
);

/** True where the item, or else its nearest heading with a topic, is about pages or data, and not about a back end. */
function isOfPagesOrData({ near }: Surroundings): boolean {
  const topics = [...(near.find((subjects) => subjects.topics.size > 0)?.topics.keys() ?? [])];
  return topics.length > 0 && topics.every((topic) => pagesAndData.has(topic));
}

/** Which of the topics the nearest heading with a topic or language is about; otherwise the framework of the whole note. */
function othersIn(topics: readonly string[], { near, note }: Surroundings): string[] {
  const named = (subjects: Subjects): string[] => topics.filter((topic) => subjects.topics.has(topic));
  const nearest = near.find((subjects) => subjects.languages.size > 0 || named(subjects).length > 0);
  return nearest === undefined
    ? named(note).filter((topic) => frameworks.split(" ").includes(topic))
    : named(nearest);
}

/** The share of the items beside one that must name its topic. */
const beside = 1 / 3;

/** True if enough of the items beside one name the topic, and none another. */
function isBeside(topic: string, { texts, topics }: Subjects): boolean {
  const others = [...topics.keys()].some((one) => one !== topic && one !== "rest");
  return texts > 0 && !others && (topics.get(topic) ?? 0) >= texts * beside;
}

/**
 * True if a framework is named, and no other of its kind. Below a heading about a language only those of that language are its kind:
 * "Backend Java" means Spring in a plan that has Express elsewhere.
 */
function isFramework(topic: string, { topics }: Subjects, spoken: readonly string[]): boolean {
  const others = kinds.find((kind) => kind.split(" ").includes(topic))?.split(" ") ?? [];
  const isSpoken = (one: string): boolean => spoken.some((language) => isOf(one, language));
  return (
    frameworks.split(" ").includes(topic) &&
    topics.has(topic) &&
    (spoken.length === 0 || isSpoken(topic)) &&
    !others.some((one) => one !== topic && topics.has(one) && (spoken.length === 0 || isSpoken(one)))
  );
}

function isOf(framework: string, language: string): boolean {
  return namesOf[language]?.split(" ").includes(framework) === true;
}
