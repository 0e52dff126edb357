/**
 * Finds the skill that an item of a learning plan is about, from its words, its headings and the items beside it. A wrong link
 * ticks the wrong thing, so a skill must cover everything that the item says before the link counts as sure.
 */
import { languageNames } from "../skills/words/glossary-subjects.ts";
import { codeLinks, type CodeNames, spanLinks } from "./code-names.ts";
import { detailLinks } from "./detail-links.ts";
import { coverageOf, linksTo } from "./link-words.ts";
import { allWords, type Subjects, subjectsOf, type Surroundings } from "./item-subject.ts";
import { withoutRemark } from "./plain-item.ts";
import { type Part, partsOf } from "./item-parts.ts";
import { isLabel, labelOf } from "./item-labels.ts";
import { segmentsOf } from "./item-things.ts";
import { itemReader, type ItemReader, type ItemText, type Word } from "./item-words.ts";
import type { SkillLink } from "./skill-link.ts";
import { skillDictionary } from "./skill-dictionary.ts";
import { type Phrases, skillPhrases } from "./skill-phrases.ts";

export interface ItemPlace {
  /** Markdown or plain. */
  text: string;
  /** Its Markdown, which says what is code, if the text is plain. */
  source?: string;
  /** Other wordings of it. */
  aliases: readonly string[];
  /** The headings and items above it, the outermost first. */
  path: readonly string[];
  /** The items beside it. */
  siblings: readonly string[];
}

/** Everything that is needed to find skills in one note. */
export interface SkillFinder {
  /** The skills that the item is about, the best first; empty if none fits. */
  skillsOf: (item: ItemPlace) => SkillLink[];
}

interface Knowledge {
  reader: ItemReader;
  phrases: Phrases;
}

/** Built once, which takes some milliseconds. */
const known: { knowledge?: Knowledge } = {};

function knowledgeOnce(): Knowledge {
  if (known.knowledge === undefined) {
    known.knowledge = {
      reader: itemReader(),
      phrases: skillPhrases(skillDictionary),
    };
  }
  return known.knowledge;
}

/**
 * @param note all texts of the note or roadmap: headings and items
 * @param codeNames names of code that find skills; they come from the catalogue, which not every command loads
 */
export function skillFinder(note: readonly string[], codeNames: CodeNames = noNames): SkillFinder {
  const { reader, phrases } = knowledgeOnce();
  const parsed = new Map<string, ItemText>();
  const read = (text: string): ItemText => {
    const before = parsed.get(text);
    if (before !== undefined) return before;
    const now = withoutWeak(reader.read(text.slice(0, longest)), phrases);
    parsed.set(text, now);
    return now;
  };
  const subjects = subjectsOf(note.map((text) => allWords(read(text))));
  return { skillsOf: (item) => itemSkills(item, { read, phrases, codeNames, note: subjects }) };
}

const noSubjects = subjectsOf([]);
const noNames: CodeNames = new Map();

/** Only the beginning of longer texts is read. In characters. */
const longest = 1_000;
/** At most this many items beside one are read. */
const mostSiblings = 60;

interface NoteKnowledge {
  read: (text: string) => ItemText;
  phrases: Phrases;
  codeNames: CodeNames;
  note: Subjects;
}

/** The first wording that is sure of a skill decides; otherwise the first that finds any. */
function itemSkills(item: ItemPlace, { read, phrases, codeNames, note }: NoteKnowledge): SkillLink[] {
  const above = item.path.toReversed().map((heading) => subjectsOf([allWords(read(heading))]));
  const beside = item.siblings.slice(0, mostSiblings).map(read);
  const siblings = subjectsOf(beside.map(allWords));
  const isLabelled = (text: ItemText): boolean => isLabel(labelOf(text), beside, phrases);
  const found = [item.text, ...item.aliases].map((text, index) => {
    const own = subjectsOf([allWords(read(text))]);
    const around: Surroundings = {
      near: [own, ...above],
      siblings,
      note,
      isLabelled: isLabelled(read(text)),
    };
    const links = linksOf(read(text), around, phrases);
    if (read(text).unprovable || read(text).asks) return links;
    const written = withoutRemark((index === 0 ? (item.source ?? text) : text).slice(0, longest));
    const place = { around, names: codeNames, skillOf: phrases.skillOf };
    const keywords = spanLinks(written, place, 2);
    if (keywords.length > 0) return keywords;
    if (isSure(links)) return links;
    const named = codeLinks(written, place);
    if (named.length > 0) return named;
    const headings = item.path.toReversed().map((heading, depth) => ({
      text: read(heading),
      links: linksOf(read(heading), { near: above.slice(depth), siblings: noSubjects, note }, phrases),
    }));
    const detail = detailLinks(read(text), headings, around, phrases);
    return detail.length > 0 ? detail : links;
  });
  return (
    found.find((links) => links.some(({ strength }) => strength === "sure")) ??
    found.find((links) => links.length > 0) ??
    []
  );
}

function linksOf(text: ItemText, around: Surroundings, phrases: Phrases): SkillLink[] {
  if (text.unprovable) return [];
  const links = linksOfParts(text, around, phrases);
  const isKept = !text.asks && (!text.compares || areSidesOf(links, text.head, phrases));
  return isKept ? links : links.map((link) => ({ ...link, strength: "likely" }));
}

/** True if what is compared is two sides of one skill, "stateless vs stateful widgets", and not two tools: "Git vs GitHub". */
function areSidesOf(links: readonly SkillLink[], head: readonly Word[], phrases: Phrases): boolean {
  const [only, other] = links;
  if (only === undefined || other !== undefined) return false;
  const isOfLanguage = phrases.skillOf(only.id)?.inLanguages.length !== 0;
  return isOfLanguage || head.filter(({ concept }) => phrases.isName(concept)).length < 2;
}

function linksOfParts(text: ItemText, around: Surroundings, phrases: Phrases): SkillLink[] {
  const [first, ...rest] = partsOf(text.head);
  if (first === undefined) return linksTo([], text.aside, around, phrases);
  const topic = first.words;
  const after = rest.flatMap(({ words }) => words);
  const whole = linksTo([...topic, ...after], text.aside, around, phrases);
  if (rest.length === 0 || (isSure(whole) && whole.length === 1)) return whole;
  const isNamed = rest[0]?.after === ":" && around.isLabelled !== true;
  const named = isNamed ? namedBy(topic, around, phrases) : null;
  if (named !== null) return [named];
  return isSure(whole) ? whole : linksOfDetails(text, topic, rest, { whole, around, phrases });
}

/** Links of a text in which no skills cover both what precedes a colon or dash and what follows it. */
function linksOfDetails(
  text: ItemText,
  topic: readonly Word[],
  rest: readonly Part[],
  { whole, around, phrases }: { whole: SkillLink[]; around: Surroundings; phrases: Phrases },
): SkillLink[] {
  const after = rest.flatMap(({ words }) => words);
  // "Django: unit tests", "Containers: Docker": what precedes the colon is the subject of the rest.
  const names = topic.some((word) => word.kind === "word" && phrases.isName(word.concept));
  const isSubject = topic.some((word) => word.languages.length + word.topics.length > 0);
  const isTitle = rest[0]?.after === ":" && !names && isGeneral(topic);
  const specific = isSubject || isTitle ? linksTo(after, text.aside, around, phrases) : [];
  if (isSure(specific)) return specific;
  // "Testing - unit and integration": the rest describes what precedes the dash. After a colon it is what the item is about.
  const described = linksTo(topic, [...text.aside, ...after], around, phrases);
  if (!isSure(described)) return whole.length > 0 ? whole : described;
  return around.isLabelled !== true && isDescribed(described, topic, rest, around, phrases)
    ? described
    : described.map((one) => ({ ...one, strength: "likely" }));
}

const spoken = new Set(languageNames.split(" "));

/**
 * The skill that the head of "Consuming APIs: auth, pagination, rate limits" names, whatever the details are. Null for a head that
 * only says where the details belong, "React: hooks, router", or that would say nothing without them.
 */
function namedBy(topic: readonly Word[], around: Surroundings, phrases: Phrases): SkillLink | null {
  const isPlace = topic.every(
    ({ kind, concept, topics }) => kind !== "word" || topics.length > 0 || spoken.has(concept),
  );
  if (isPlace) return null;
  const [, ...above] = around.near;
  const [only, other] = linksTo(topic, [], { ...around, near: [subjectsOf([topic]), ...above] }, phrases);
  if (only?.strength !== "sure" || other !== undefined) return null;
  return phrases.in(topic).some(({ kind, skill }) => kind === "names" && skill.id === only.id) ? only : null;
}

/** True for words that anybody uses, or several: "Containers", "Estado avanzado". One word that nobody knows is a name: "Postman". */
function isGeneral(topic: readonly Word[]): boolean {
  const words = topic.filter(({ kind }) => kind === "word");
  return words.length !== 1 || words.every((word) => word.known);
}

/**
 * True if the description fits: it names no other skill, or after a colon the skills say at least half of it, or a part of a list
 * of three things or more: "Express: routes, middleware, CORS".
 */
function isDescribed(
  links: readonly SkillLink[],
  topic: readonly Word[],
  rest: readonly Part[],
  around: Surroundings,
  phrases: Phrases,
): boolean {
  const description = rest.flatMap((part) => part.words);
  const covered = coverageOf(links, [...topic, ...description], around, phrases);
  const words = description.flatMap((word, index) =>
    word.kind === "word" ? [{ ...word, at: index + topic.length }] : [],
  );
  const left = words.filter(({ at }) => !covered.has(at));
  const opening = words[1]?.at ?? Infinity;
  if (left.some(({ qualifies, at }) => qualifies && at <= opening)) return false;
  if (!left.some((word) => phrases.isName(word.concept) && !word.known)) return true;
  const isLong = segmentsOf(description).segments.length > 2 && left.length < words.length;
  return rest.some(({ after }) => after === ":") && (isLong || left.length * 2 <= words.length);
}

function isSure(links: readonly SkillLink[]): boolean {
  return links.some(({ strength }) => strength === "sure");
}

/** The text, in which weak words that no phrase needs are filler. */
function withoutWeak(text: ItemText, phrases: Phrases): ItemText {
  const strong = (words: readonly Word[]): Word[] => {
    if (!words.some(({ weak }) => weak)) return [...words];
    const needed = new Set(phrases.in(words).flatMap(({ at }) => at));
    return words.map((word, index) =>
      word.weak && word.kind === "word" && !needed.has(index) ? { ...word, kind: "filler" } : word,
    );
  };
  return { ...text, head: strong(text.head), aside: strong(text.aside) };
}
