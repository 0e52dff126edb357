/**
 * Finds the skill that an item of a learning plan is about, from its words, its headings and the items beside it. A wrong link
 * ticks the wrong thing, so a skill must cover everything that the item says before the link counts as sure.
 */
import { skills } from "../skills/catalogue.ts";
import { kinds } from "../skills/words/glossary-subjects.ts";
import { skillWords } from "../skills/words/skill-words.ts";
import { type Fitting, fittingSkills, isSubject } from "./fitting-skills.ts";
import { allWords, type Subjects, subjectsOf, type Surroundings } from "./item-subject.ts";
import { itemReader, type ItemReader, type ItemText, type Word } from "./item-words.ts";
import { type Phrases, skillPhrases } from "./skill-phrases.ts";

export interface SkillLink {
  id: string;
  /** Sure links are written, likely ones are proposed. */
  strength: "sure" | "likely";
  /** True if the item names several things, so that all sure links must be shown and not just one. */
  together: boolean;
}

export interface ItemPlace {
  /** Markdown or plain. */
  text: string;
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

/** @param note all texts of the note or roadmap: headings and items. Loading the words takes about 20 ms. */
export function skillFinder(note: readonly string[]): SkillFinder {
  const reader = itemReader();
  const phrases = skillPhrases(skills, skillWords, reader);
  const subjects = subjectsOf(note.map((text) => allWords(reader, text)));
  return { skillsOf: (item) => itemSkills(item, { reader, phrases, note: subjects }) };
}

interface Knowledge {
  reader: ItemReader;
  phrases: Phrases;
  note: Subjects;
}

/** The first wording that is sure of a skill decides; otherwise the first that finds any. */
function itemSkills(item: ItemPlace, knowledge: Knowledge): SkillLink[] {
  const { reader, note } = knowledge;
  const above = item.path.toReversed().map((heading) => subjectsOf([allWords(reader, heading)]));
  const siblings = subjectsOf(item.siblings.map((text) => allWords(reader, text)));
  const found = [item.text, ...item.aliases].map((text) => {
    const parsed = reader.read(text);
    const own = subjectsOf([[...parsed.head, ...parsed.aside]]);
    return linksOf(parsed, { near: [own, ...above], siblings, note }, knowledge.phrases);
  });
  return (
    found.find((links) => links.some(({ strength }) => strength === "sure")) ??
    found.find((links) => links.length > 0) ??
    []
  );
}

function linksOf(text: ItemText, around: Surroundings, phrases: Phrases): SkillLink[] {
  if (text.unprovable) return [];
  const [first, ...rest] = partsOf(text.head);
  if (first === undefined) return resolve([], text.aside, around, phrases);
  const topic = first.words;
  const after = rest.flatMap(({ words }) => words);
  const whole = resolve([...topic, ...after], text.aside, around, phrases);
  if (isSure(whole) || rest.length === 0) return whole;
  // "Django: unit tests": what precedes the colon is the subject of the rest.
  const specific = topic.some((word) => word.languages.length + word.topics.length > 0)
    ? resolve(after, text.aside, around, phrases)
    : [];
  if (isSure(specific)) return specific;
  // "Testing - unit and integration": the rest describes what precedes the dash. After a colon it is what the item is about.
  const described = resolve(topic, [...text.aside, ...after], around, phrases);
  if (!isSure(described)) return whole.length > 0 ? whole : described;
  return isDescribed(described, topic, rest, around, phrases)
    ? described
    : described.map((one) => ({ ...one, strength: "likely" }));
}

/** True if the description fits: after a colon the skills say at least half of it, after a dash it names no other skill. */
function isDescribed(
  links: readonly SkillLink[],
  topic: readonly Word[],
  rest: readonly Part[],
  around: Surroundings,
  phrases: Phrases,
): boolean {
  const after = rest.flatMap(({ words }) => words);
  const said = fittings([...topic, ...after], [], around, phrases).filter(({ skill }) =>
    links.some(({ id }) => id === skill.id),
  );
  const words = indexesOf(after, ({ kind }) => kind === "word");
  const left = words.filter((index) => !said.some(({ covered }) => covered.has(index + topic.length)));
  const isColon = rest.some(({ after }) => after === ":");
  return isColon
    ? left.length * 2 <= words.length
    : !left.some((index) => phrases.isName(after[index]?.concept ?? ""));
}

function isSure(links: readonly SkillLink[]): boolean {
  return links.some(({ strength }) => strength === "sure");
}

interface Part {
  words: Word[];
  /** What precedes it: ":", "-", or nothing. */
  after: string;
}

/** Cuts at colons and dashes. */
function partsOf(words: readonly Word[]): Part[] {
  const parts: Part[] = [{ words: [], after: "" }];
  for (const word of words) {
    if (word.kind === "break") parts.push({ words: [], after: word.concept });
    else parts.at(-1)?.words.push(word);
  }
  return parts.filter((part) => part.words.some(({ kind }) => kind === "word"));
}

function resolve(
  head: readonly Word[],
  aside: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] {
  const saysMore = head.some((word) => word.kind === "word" && !isSubject(word, phrases));
  const [main, extra] = saysMore ? [head, aside] : [[...head, comma, ...aside], []];
  return (
    oneSkill(main, extra, around, phrases) ??
    severalSkills(main, extra, around, phrases) ??
    partly(main, extra, around, phrases)
  );
}

const comma: Word = {
  concept: ",",
  kind: "and",
  complement: false,
  qualifies: false,
  languages: [],
  topics: [],
};

function fittings(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting[] {
  const required = indexesOf(main, (word) => word.kind === "word");
  return fittingSkills([...main, ...extra], required, aloneIn(main), around, phrases);
}

/** A skill that covers everything; null if none does. */
function oneSkill(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const [best, second] = fittings(main, extra, around, phrases);
  if (best === undefined || best.uncovered.length > 0 || best.rank === 0) return null;
  const isTied =
    second !== undefined &&
    second.uncovered.length === 0 &&
    second.rank === best.rank &&
    second.named.size === best.named.size &&
    second.longest === best.longest &&
    best.rank !== 2;
  const links: SkillLink[] = [link(best, isTied ? "likely" : "sure")];
  return isTied ? [...links, link(second, "likely")] : links;
}

function link({ skill }: Fitting, strength: SkillLink["strength"], together = false): SkillLink {
  return { id: skill.id, strength, together };
}

/** Each of the things that are named has its own skill; null otherwise. */
function severalSkills(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const { segments, separators } = segmentsOf(main);
  if (segments.length < 2 || segments.length > 5) return null;
  const found: Fitting[] = [];
  for (const [index, segment] of segments.entries()) {
    if (segment.every((word) => word.kind === "filler")) continue;
    const best = complete(segment, extra, around, phrases) ?? shared(index, segments, extra, around, phrases);
    if (best === null) return null;
    if (!found.some(({ skill }) => skill.id === best.skill.id)) found.push(best);
  }
  const together =
    found.length > 1 &&
    !separators.every((kind) => kind === "or" || (kind === "slash" && areAlternatives(segments)));
  return found.length === 0 ? null : found.map((one) => link(one, "sure", together));
}

function complete(
  words: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting | null {
  const [best] = fittings(words, extra, around, phrases);
  return best !== undefined && best.uncovered.length === 0 && best.rank > 0 ? best : null;
}

/** "Unit and integration tests", "testing unitario y de integración": a word of the next or previous thing belongs to both. */
function shared(
  index: number,
  segments: readonly (readonly Word[])[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): Fitting | null {
  const own = segments[index] ?? [];
  for (const other of [segments[index + 1], segments[index - 1], segments[0], segments.at(-1)])
    for (const word of other ?? []) {
      if (word.kind !== "word" || own.some(({ concept }) => concept === word.concept)) continue;
      const found = complete([...own, word], extra, around, phrases);
      if (found !== null && own.some((_, at) => found.named.has(at))) return found;
    }
  return null;
}

function areAlternatives(segments: readonly (readonly Word[])[]): boolean {
  const concepts = segments.map((words) =>
    words.filter(({ kind }) => kind === "word").map(({ concept }) => concept),
  );
  return kinds.some((kind) => concepts.every((some) => some.some((one) => kind.split(" ").includes(one))));
}

/** How many words of a complement may be unknown. */
const longestComplement = 4;

/** A skill that covers a part: sure if the rest only says what it is done for. */
function partly(
  main: readonly Word[],
  extra: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] {
  const [best] = fittings(main, extra, around, phrases).toSorted(
    (a, b) => Number(inHead(b, main)) - Number(inHead(a, main)),
  );
  if (best === undefined || !inHead(best, main)) return [];
  const required = indexesOf(main, (word) => word.kind === "word").length;
  if (best.rank > 0 && isComplement(best, main, phrases)) return [link(best, "sure")];
  return best.uncovered.length * 2 <= required || (best.rank >= 2 && required <= 4)
    ? [link(best, "likely")]
    : [];
}

function inHead({ named }: Fitting, main: readonly Word[]): boolean {
  return [...named].some((index) => index < main.length);
}

function isComplement(
  { uncovered, covered, named }: Fitting,
  main: readonly Word[],
  phrases: Phrases,
): boolean {
  const [first = 0] = uncovered;
  const before = [...covered].filter((index) => index < first);
  const last = Math.max(...before);
  return (
    uncovered.length > 0 &&
    uncovered.length <= longestComplement &&
    [...named].some((index) => index < first) &&
    ![...covered].some((index) => index > first && index < main.length) &&
    main.slice(last + 1, first).some(({ complement }) => complement) &&
    !uncovered.some((index) => phrases.isName(main[index]?.concept ?? "") || main[index]?.qualifies === true)
  );
}

function indexesOf(words: readonly Word[], is: (word: Word) => boolean): number[] {
  return words.flatMap((word, index) => (is(word) ? [index] : []));
}

function segmentsOf(words: readonly Word[]): { segments: Word[][]; separators: Word["kind"][] } {
  const segments: Word[][] = [[]];
  const separators: Word["kind"][] = [];
  for (const word of words) {
    if (word.kind === "word" || word.kind === "filler") segments.at(-1)?.push(word);
    else if (segments.at(-1)?.some(({ kind }) => kind === "word") === true) {
      segments.push([]);
      separators.push(word.kind);
    }
  }
  const full = segments.filter((segment) => segment.some(({ kind }) => kind === "word"));
  return { segments: full, separators: separators.slice(0, Math.max(0, full.length - 1)) };
}

/** Indexes of words that are a thing of their own. */
function aloneIn(words: readonly Word[]): Set<number> {
  const alone = new Set<number>();
  let run: number[] = [];
  let cuts = 0;
  for (const [index, word] of [...words, comma].entries()) {
    if (word.kind === "word") run.push(index);
    else if (word.kind !== "filler") {
      const [only] = run;
      if (run.length === 1 && only !== undefined) alone.add(only);
      run = [];
      if (index < words.length) cuts++;
    }
  }
  return cuts === 0 ? new Set() : alone;
}
