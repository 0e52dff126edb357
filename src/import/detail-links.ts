/** Links of an item that is a detail of its heading: "Custom error types" below "Error handling". */
import { fittings } from "./covering-skills.ts";
import { isSubject } from "./fitting-skills.ts";
import { allWords, type Surroundings } from "./item-subject.ts";
import type { ItemText, Word } from "./item-words.ts";
import { link, type SkillLink } from "./skill-link.ts";
import type { KnownSkill, Phrases } from "./skill-phrases.ts";

/** Longer items say more than a detail. In words, without filler. */
const mostWords = 5;

export interface Heading {
  text: ItemText;
  /** What the heading itself links to. */
  links: readonly SkillLink[];
}

/**
 * @param headings those of the item, the nearest first
 * @returns a skill of the headings that the item is about as well, or else that of the nearest, if it is one, the item says a word
 *   of it again, and nothing that another skill is about
 */
export function detailLinks(
  text: ItemText,
  headings: readonly Heading[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] {
  const agreed = text.compares ? [] : agreedLinks(text, headings, around, phrases);
  const [heading] = headings;
  if (agreed.length > 0 || heading === undefined) return agreed;
  const [only, other] = heading.links;
  if (only?.strength !== "sure" || other !== undefined) return [];
  const skill = phrases.skillOf(only.id);
  return skill !== undefined && isDetail(text, heading.text, skill, phrases) ? [only] : [];
}

/**
 * The skill that both the nearest heading with a word and a phrase of the item mean, whatever else the item says: "Channel directions"
 * below "Concurrency". The skill must be one that code shows, and the name of another tool is not a detail: "CircleCI" below "CI/CD".
 */
function agreedLinks(
  text: ItemText,
  headings: readonly Heading[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] {
  const words = text.head.filter(({ kind }) => kind === "word");
  if (words.length > mostWords || words.some(({ qualifies }) => qualifies)) return [];
  // "DNS, HTTP and TLS" below "Networks" is about several things, one of which is the phrase.
  if (text.head.some(({ kind }) => kind === "and")) return [];
  const heading = headings.find(({ text: { head } }) =>
    head.some(({ kind, concept }) => kind === "word" && !parts.has(concept)),
  );
  const above = heading?.links.filter(({ strength }) => strength === "sure") ?? [];
  const agreed = fittings(text.head, text.aside, around, phrases).find(
    ({ skill, rank }) =>
      rank > 0 &&
      (skill.field === "Testing" || !isTest(text)) &&
      (skill.languages !== null || isRepeated(heading?.text, words, phrases)) &&
      above.some(({ id }) => id === skill.id) &&
      says(words, skill, phrases),
  );
  return agreed === undefined ? [] : [link(agreed, "sure")];
}

/**
 * True if the heading names nothing but a part of a tool and the item says it again: "Reuse modules" below "Modules". What is said
 * below the tool's own name, "Kubernetes", is often nothing that files show.
 */
function isRepeated(heading: ItemText | undefined, said: readonly Word[], phrases: Phrases): boolean {
  const words = heading?.head.filter(({ kind }) => kind === "word") ?? [];
  return (
    words.every((word) => isOwn(word, phrases)) &&
    said.some(({ concept }) => words.some((word) => word.concept === concept))
  );
}

/** Headings of these words alone say nothing: "Topics to learn". */
const parts: ReadonlySet<string> = new Set(
  "topic topico tema goal meta objective objetivo checklist covered".split(" "),
);

/** True if the words mean the skill, not just by its tool or subject, and name no other. */
function says(words: readonly Word[], skill: KnownSkill, phrases: Phrases): boolean {
  const found = phrases.in(words).filter((phrase) => phrase.skill === skill && phrase.kind !== "maybe");
  const said = new Set(found.flatMap(({ at }) => at));
  return (
    words.every(
      ({ concept }, index) => said.has(index) || skill.also.has(concept) || !phrases.isName(concept),
    ) && words.some((word, index) => said.has(index) && isOwn(word, phrases))
  );
}

function isOwn(word: Word, phrases: Phrases): boolean {
  return !isTool(word, phrases) && !general.has(word.concept);
}

function isDetail(text: ItemText, heading: ItemText, skill: KnownSkill, phrases: Phrases): boolean {
  const words = text.head.filter(({ kind }) => kind === "word");
  if (words.length > mostWords || words.some(({ qualifies }) => qualifies)) return false;
  if (skill.field !== "Testing" && isTest(text)) return false;
  const said = saidOf(heading, skill, phrases);
  const shared = words.filter(({ concept }) => said.has(concept));
  // "Cookies" below "Sessions and cookies" is not what the heading's skill is about.
  const isPart = heading.head.some(({ kind }) => kind === "and") && !means(shared, skill, phrases);
  const others = allWords(text).filter(
    ({ kind, concept }) => kind === "word" && !said.has(concept) && !skill.also.has(concept),
  );
  return (
    shared.some((word) => isOwn(word, phrases)) &&
    !isPart &&
    !others.some(({ concept }) => phrases.isName(concept) || phrases.isPart(concept))
  );
}

/** "Testing injection" below "Injection" is about tests. */
function isTest({ head }: ItemText): boolean {
  return head.some(({ concept }) => concept === "test");
}

/** True if these words alone mean the skill, at its place or anywhere. */
function means(words: readonly Word[], skill: KnownSkill, phrases: Phrases): boolean {
  return phrases.in(words).some((found) => found.skill === skill && found.kind !== "maybe");
}

/** True for the name of a tool, of which "Docker networking" is not a detail, and for a subject. */
export function isTool(word: Word, phrases: Phrases): boolean {
  const isGeneral = word.known && word.languages.length + word.topics.length === 0;
  return isSubject(word, phrases) || (phrases.isName(word.concept) && !isGeneral);
}

/** The concepts through which the heading means the skill. */
function saidOf(heading: ItemText, skill: KnownSkill, phrases: Phrases): Set<string> {
  const own = phrases.in(heading.head).filter((phrase) => phrase.skill === skill);
  return new Set(own.flatMap(({ concepts }) => concepts));
}

/** Words so general that sharing one with the heading means nothing. */
const general: ReadonlySet<string> = new Set("handle data custom type api user structure value".split(" "));
