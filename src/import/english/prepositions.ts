/** Reads prepositions and what follows them. */
import { articleOf, withArticle } from "./articles.ts";
import { readCoordinated } from "./coordination.ts";
import type { Article } from "./lexicon.ts";
import { inPlural, isSingle, type NounPhrase } from "./noun-phrase.ts";
import { isPlatform } from "./names.ts";
import { readOf } from "./of-phrase.ts";
import type { Cursor, Small, Unit } from "./units.ts";

/** Prepositions after which a thing without an article is any of its kind: "Python for databases". */
const inGeneral = new Set(["for", "about"]);

/** Nouns that take an article in a place, although they have none elsewhere. */
const sides = new Set(["backend", "frontend", "front-end", "back-end", "cloud"]);

/** Nouns after which "a", "com" and "con" mean "to". */
const towards = new Set(["introduction", "connection", "access", "applied"]);

/**
 * A phrase with all prepositions that follow it; null if the English of one is not sure.
 * @param text the phrase in English
 * @param noun what the prepositions belong to
 */
export function readPrepositions(cursor: Cursor, text: string, noun: NounPhrase): string | null {
  let whole = text;
  for (let unit = cursor.next; unit !== undefined; unit = cursor.next) {
    const preposition = prepositionOf(unit, noun);
    if (preposition === null) return ["and", "or", "vs"].includes(unit.kind) ? whole : null;
    const object = readObject(cursor, preposition, noun);
    if (object === null) return null;
    whole += ` ${object}`;
  }
  return whole;
}

function readObject(cursor: Cursor, preposition: string, noun: NounPhrase): string | null {
  const isContracted = isSmallUnit(cursor.next) && cursor.next.article;
  cursor.skip();
  const small = takeArticle(cursor);
  const inner = readCoordinated(cursor);
  if (inner === null) return null;
  const hasArticle = isContracted || small !== undefined || cursor.next?.kind === "of";
  const isMissing = !hasArticle && isSingle(inner);
  const isAnyOf = isMissing && inGeneral.has(preposition);
  const object = readOf(cursor, isAnyOf ? inPlural(inner) : inner, {
    isJoined: false,
    isActing: false,
    shares: false,
  });
  if (object === null) return null;
  const original = isContracted ? theBefore(inner) : articleOf(small, theBefore(inner) !== null);
  const article = isMissing && !isAnyOf ? "a" : original;
  return `${placeOf(preposition, inner, noun)} ${withArticle(object, article)}`;
}

/** "no servidor" and "no backend" have an article in English too, but "na prática" and "no Docker" have none. */
function theBefore(inner: NounPhrase): Article {
  return isSingle(inner) || sides.has(inner.head?.singular ?? "") ? "the" : null;
}

function isSmallUnit(unit: Unit | undefined): unit is Small {
  return unit !== undefined && "article" in unit && typeof unit.article === "boolean";
}

/** The article that comes next, which is taken. */
export function takeArticle(cursor: Cursor): Small | undefined {
  const { next } = cursor;
  if (next?.kind !== "the" && next?.kind !== "a") return undefined;
  cursor.skip();
  return next;
}

function prepositionOf(unit: Unit, { head, after }: NounPhrase): string | null {
  const isTowards = towards.has(head?.singular ?? "") || towards.has(after.trim());
  if (unit.kind === "with") return head?.singular === "connection" ? "to" : "with";
  if (unit.kind === "to" || (unit.kind === "the" && unit.text === "a")) return isTowards ? "to" : null;
  return ["for", "about", "between", "without", "in"].includes(unit.kind) ? unit.kind : null;
}

function placeOf(preposition: string, inner: NounPhrase, noun: NounPhrase): string {
  const name = inner.head === null ? inner.names[0] : undefined;
  if (preposition !== "in") return preposition;
  if (name !== undefined && isPlatform(name)) return "on";
  return noun.head?.singular === "deployment" ? "to" : "in";
}
