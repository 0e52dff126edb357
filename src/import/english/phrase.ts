/** Puts the words of a Portuguese or Spanish phrase into English order. */
import { articleOf, completed, withArticle } from "./articles.ts";
import { isPlain, readCoordinated, sharedOf } from "./coordination.ts";
import type { Article } from "./lexicon.ts";
import { isSingle, type NounPhrase } from "./noun-phrase.ts";
import { actOf, isAct, type Joint, readOf } from "./of-phrase.ts";
import { readPrepositions, takeArticle } from "./prepositions.ts";
import { Cursor, isAndOr, type Noun, type Unit } from "./units.ts";

/** Adjectives that may be a title by themselves. */
const levels = new Set(
  "basic intermediate advanced optional essential mandatory preferred practical theoretical".split(" "),
);

/** Nouns that open a title, and have nothing in common with the rest. */
const openings = new Set("introduction fundamentals basics overview objective concept".split(" "));

/** The phrase in English, in small letters apart from names; null if it cannot be said for sure. */
export function phraseOf(units: readonly Unit[]): string | null {
  const [first] = units;
  if (units.length === 1 && first?.kind === "adjective")
    return levels.has(first.english) ? first.english : null;
  const cursor = new Cursor(units);
  const verbs = readVerbs(cursor);
  const joint: Joint = { isJoined: false, isActing: false, shares: false };
  const parts: string[] = [];
  let last: NounPhrase | null = null;
  let isAlone = false;
  do {
    if (last !== null) {
      if (!isAndOr(cursor.next) && cursor.next?.kind !== "vs") return null;
      parts.push(cursor.next.kind);
      cursor.skip();
      joint.isJoined = !isOpening(last);
    }
    const phrase = readPhrase(cursor, joint, verbs);
    if (phrase === null || !add(phrase, { parts, last: isAlone ? last : null, isEnd: cursor.done }))
      return null;
    last = phrase.noun;
    isAlone = phrase.isAlone;
  } while (!cursor.done);
  return [...verbs.words, ...parts].join(" ");
}

/** True for "introdução", which shares nothing with what comes after "and". */
function isOpening({ head }: NounPhrase): boolean {
  return head !== null && openings.has(head.singular);
}

interface Phrase {
  text: string;
  noun: NounPhrase;
  /** Nothing but "and" follows the noun. */
  isAlone: boolean;
}

/** Adds a phrase to those before it. @returns false if it is not sure what they share */
function add(
  { text, noun }: Phrase,
  { parts, last, isEnd }: { parts: string[]; last: NounPhrase | null; isEnd: boolean },
): boolean {
  const shared = last === null ? undefined : sharedOf(last, parts.at(-1) ?? "", noun);
  if (shared === undefined) parts.push(text);
  else if (shared !== null) parts.splice(-2, 2, shared);
  return shared === undefined || (shared !== null && isEnd);
}

interface Verbs {
  words: string[];
  /** Undefined if there is no verb. */
  article: Article | undefined;
}

/** "create" or "create and publish" */
function readVerbs(cursor: Cursor): Verbs {
  const verbs: Verbs = { words: [], article: undefined };
  for (let unit = cursor.next; unit !== undefined; unit = cursor.next) {
    if (unit.kind === "verb") verbs.article = unit.article;
    else if (unit.kind !== "and" || verbs.words.length === 0 || cursor.second?.kind !== "verb") break;
    verbs.words.push(unit.kind === "verb" ? unit.english : unit.kind);
    cursor.skip();
  }
  return verbs;
}

/** A noun phrase with all that belongs to it. */
function readPhrase(cursor: Cursor, joint: Joint, verbs: Verbs): Phrase | null {
  const small = takeArticle(cursor);
  const noun = readCoordinated(cursor);
  if (noun === null) return null;
  const acting = actBeforeAct(cursor, noun);
  if (acting !== null) {
    joint.isActing = true;
    return { text: acting, noun, isAlone: false };
  }
  const hasOf = cursor.next?.kind === "of";
  const object =
    verbs.article === undefined || small !== undefined
      ? { noun, article: articleOf(small, takesThe(noun, verbs)) }
      : completed(noun, verbs.article);
  const isAlone = isAndOr(cursor.next);
  const whole = readOf(cursor, object.noun, joint);
  joint.isActing = isAct(noun);
  // What comes after "of", and shares it with what comes after "and", needs no other words.
  if (whole === null || (joint.shares && !hasOf && small === undefined && isSingle(noun))) return null;
  const text = readPrepositions(cursor, withArticle(whole, object.article), noun);
  return text === null ? null : { text, noun, isAlone };
}

/** "learn Python fundamentals" and "understand polymorphism" have no article in English. */
function takesThe({ head }: NounPhrase, { article }: Verbs): boolean {
  if (head === null || article === undefined) return false;
  return article === null ? head.countable : head.singular !== "fundamentals" && head.singular !== "basics";
}

/** "creating" in "criação e consumo de APIs" */
function actBeforeAct(cursor: Cursor, noun: NounPhrase): string | null {
  const { next, second, third } = cursor;
  if (next?.kind !== "and" || second?.kind !== "noun" || third?.kind !== "of" || !isPlain(noun)) return null;
  return actOf(alone(second)) === null ? null : actOf(noun);
}

function alone(head: Noun): NounPhrase {
  return { head, names: [], rest: "", adjectives: [], adjectiveText: "", before: [], after: "" };
}
