/** Puts English articles where the original has one, or where English needs one. */
import type { Article } from "./lexicon.ts";
import { inPlural, isSingle, type NounPhrase } from "./noun-phrase.ts";
import type { Small } from "./units.ts";

/**
 * What English puts before a thing without an article after a verb: "a", "the", or nothing before the plural.
 */
export function completed(noun: NounPhrase, article: Article): { noun: NounPhrase; article: Article } {
  if (!isSingle(noun)) return { noun, article: null };
  return article === null ? { noun: inPlural(noun), article } : { noun, article };
}

/** The English article of an original one. @param isThe whether "o" and "el" stay: before an object, not before a title */
export function articleOf(small: Small | undefined, isThe: boolean): Article {
  if (small?.kind === "a") return "a";
  return small?.kind === "the" && isThe ? "the" : null;
}

/** The text with an article, unless it has one. */
export function withArticle(text: string, article: Article): string {
  if (article === null || /^(?:the|an?) /.test(text)) return text;
  if (article === "the") return `the ${text}`;
  const isVowel = /^`?(?!REST)(?:[aei]|o(?!ne)|u(?!s|ni)|A|E|I|O(?!ne)|[FHLMNRSX](?=[A-Z]))/.test(text);
  return `${isVowel ? "an" : "a"} ${text}`;
}
