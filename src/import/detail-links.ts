/** Links of an item that is a detail of its heading: "Custom error types" below "Error handling". */
import { isSubject } from "./fitting-skills.ts";
import { allWords } from "./item-subject.ts";
import type { ItemText, Word } from "./item-words.ts";
import type { SkillLink } from "./skill-link.ts";
import type { KnownSkill, Phrases } from "./skill-phrases.ts";

/** Longer items say more than a detail. In words, without filler. */
const mostWords = 5;

/**
 * @param heading the nearest one
 * @param found what the heading itself links to
 * @returns the skill of the heading, if it is one, the item says a word of it again, and nothing that another skill is about
 */
export function detailLinks(
  text: ItemText,
  heading: ItemText,
  found: readonly SkillLink[],
  phrases: Phrases,
): SkillLink[] {
  const [only, other] = found;
  if (only?.strength !== "sure" || other !== undefined) return [];
  const skill = phrases.skillOf(only.id);
  return skill !== undefined && isDetail(text, heading, skill, phrases) ? [only] : [];
}

function isDetail(text: ItemText, heading: ItemText, skill: KnownSkill, phrases: Phrases): boolean {
  const words = text.head.filter(({ kind }) => kind === "word");
  if (words.length > mostWords || words.some(({ qualifies }) => qualifies)) return false;
  const said = saidOf(heading, skill, phrases);
  const shared = words.filter(({ concept }) => said.has(concept));
  // "Cookies" below "Sessions and cookies" is not what the heading's skill is about.
  const isPart = heading.head.some(({ kind }) => kind === "and") && !means(shared, skill, phrases);
  const isOwn = shared.some((word) => !isTool(word, phrases) && !general.has(word.concept));
  const others = allWords(text).filter(
    ({ kind, concept }) => kind === "word" && !said.has(concept) && !skill.also.has(concept),
  );
  return (
    isOwn && !isPart && !others.some(({ concept }) => phrases.isName(concept) || phrases.isPart(concept))
  );
}

/** True if these words alone mean the skill, at its place or anywhere. */
function means(words: readonly Word[], skill: KnownSkill, phrases: Phrases): boolean {
  return phrases.in(words).some((found) => found.skill === skill && found.kind !== "maybe");
}

/** True for the name of a tool, of which "Docker networking" is no detail, and for a subject. */
function isTool(word: Word, phrases: Phrases): boolean {
  const isGeneral = word.known && word.languages.length + word.topics.length === 0;
  return isSubject(word, phrases) || (phrases.isName(word.concept) && !isGeneral);
}

/** The concepts by which the heading means the skill. */
function saidOf(heading: ItemText, skill: KnownSkill, phrases: Phrases): Set<string> {
  const own = phrases.in(heading.head).filter((phrase) => phrase.skill === skill);
  return new Set(own.flatMap(({ concepts }) => concepts));
}

/** Words so general that sharing one with the heading means nothing. */
const general: ReadonlySet<string> = new Set("handle data custom type api user structure value".split(" "));
