/** The small words that hold a Portuguese or Spanish phrase together. */
import type { ForeignLanguage } from "./inflections.ts";

export type SmallKind =
  | "of"
  | "to"
  | "in"
  | "with"
  | "for"
  | "about"
  | "between"
  | "without"
  | "and"
  | "or"
  | "vs"
  | "the"
  | "a";

interface SmallWord {
  kind: SmallKind;
  /** "do" is "of the". */
  article: boolean;
  /** English does not have the word, so it shows the language even between names. */
  isTelling: boolean;
}

/** "+" adds an article, and "!" says that English does not have the word. */
const written: Record<ForeignLanguage, string> = {
  pt: `of: de! do+ da+! dos+! das+!
    in: em! no+ na+! nos+! nas+!
    to: ao+! à+! aos+! às+!
    with: com!
    for: para!
    about: sobre!
    between: entre!
    without: sem!
    and: e!
    or: ou!
    vs: vs
    the: o os a as
    a: um! uma!`,
  es: `of: de! del+!
    in: en!
    to: al+! a
    with: con!
    for: para!
    about: sobre!
    between: entre!
    without: sin
    and: y! e!
    or: o u
    vs: vs
    the: el! los! la las!
    a: un! una!`,
};

const small: Record<ForeignLanguage, ReadonlyMap<string, SmallWord>> = {
  pt: read(written.pt),
  es: read(written.es),
};

function read(table: string): ReadonlyMap<string, SmallWord> {
  const words = new Map<string, SmallWord>();
  for (const line of table.split("\n")) {
    const [kind = "", all = ""] = line.trim().split(": ");
    if (!isSmallKind(kind)) throw new Error(`${kind} is not a kind of small word`);
    for (const [, word = "", marks = ""] of all.matchAll(/([^\s+!]+)([+!]*)/g))
      words.set(word, { kind, article: marks.includes("+"), isTelling: marks.includes("!") });
  }
  return words;
}

function isSmallKind(kind: string): kind is SmallKind {
  return [
    "of",
    "to",
    "in",
    "with",
    "for",
    "about",
    "between",
    "without",
    "and",
    "or",
    "vs",
    "the",
    "a",
  ].includes(kind);
}

/** What a small word is; undefined if it is none. @param word in small letters, with accents */
export function smallWord(word: string, language: ForeignLanguage): SmallWord | undefined {
  return small[language].get(word);
}

/** True for a small word of a language, or of any. */
export function isSmall(word: string, language?: ForeignLanguage): boolean {
  const lower = word.toLowerCase();
  if (language !== undefined) return small[language].has(lower);
  return small.pt.has(lower) || small.es.has(lower);
}
