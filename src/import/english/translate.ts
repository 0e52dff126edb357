/** Translates titles of learning plans from Portuguese and Spanish with a small glossary, or not at all. */
import type { ForeignLanguage } from "./lexicon.ts";
import { phraseOf } from "./phrase.ts";
import { isName, isNameLike, isSmall, type Run, runsOf, type Unit, unitsOf } from "./words.ts";

/** Words that stay small in a title in which all others are capitalised. */
const smallWords = new Set("a an the and or of for with in on to about between without vs".split(" "));

/**
 * The title in English; null if it is English already, or if a word or its place is not known for sure: a half-translated
 * title is worse than the original.
 * @param title inline Markdown; emphasis is dropped, code stays
 * @param languages those that it may be in, the likeliest first
 */
export function translateTitle(
  title: string,
  languages: readonly ForeignLanguage[] = ["pt", "es"],
): string | null {
  const plain = withoutEmphasis(title)
    .replace(/\s*\.\s*$/, "")
    .trim();
  // A link's address is no text, and a line in capitals says nothing about names.
  if (/\]\(|<|https?:/.test(plain) || !/\p{Ll}/u.test(plain)) return null;
  const runs = runsOf(plain);
  for (const language of languages) {
    const english = inEnglish(runs, language);
    if (english !== null) return english;
  }
  return null;
}

function inEnglish(runs: readonly Run[], language: ForeignLanguage): string | null {
  const isTitleCase = areCapitalised(runs);
  let isForeign = false;
  let english = "";
  let isOpen = false;
  for (const { words, after } of runs) {
    if (words.length > 0) {
      const units = unitsOf(words, language, isTitleCase);
      const phrase = units === null ? null : joined(units);
      if (units === null || phrase === null || (isOpen && isBare(units[0]))) return null;
      isOpen = /^\s*[,/+&]\s*$/.test(after) && endsInName(units);
      isForeign ||= units.some(({ foreign }) => foreign);
      english += cased(phrase, words[0] ?? "", { isTitleCase, isFirst: english === "" });
    }
    english += after;
  }
  return isForeign ? english.trim() : null;
}

/** True for "comandos SELECT" and "fundamentos de Git": a name after a comma may belong to the noun, too. */
function endsInName(units: readonly Unit[]): boolean {
  return isBare(units.at(-1)) && units.slice(0, -1).some(({ kind }) => kind === "noun");
}

function isBare(unit: Unit | undefined): boolean {
  return unit?.kind === "name" || (unit?.kind === "noun" && unit.loan);
}

/** A run may begin with "and", after a comma or code. */
function joined(units: readonly Unit[]): string | null {
  const [first, ...rest] = units;
  if (first !== undefined && (first.kind === "and" || first.kind === "or") && rest.length > 0) {
    const phrase = phraseOf(rest);
    return phrase === null ? null : `${first.kind} ${phrase}`;
  }
  return phraseOf(units);
}

function cased(
  phrase: string,
  original: string,
  { isTitleCase, isFirst }: { isTitleCase: boolean; isFirst: boolean },
): string {
  const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  if (isTitleCase)
    return phrase
      .split(" ")
      .map((word, index) => (index > 0 && smallWords.has(word) ? word : upper(word)))
      .join(" ");
  // The capital of a name says nothing about the word that is now in its place.
  const isCapital = /^\p{Lu}/u.test(original) && (isFirst || !isName(original));
  return isCapital ? upper(phrase) : phrase;
}

/** True for "Fundamentos Absolutos": every longer word begins with a capital, and there are several. */
function areCapitalised(runs: readonly Run[]): boolean {
  const words = runs
    .flatMap((run) => run.words)
    .filter((word) => /^\p{L}{4,}$/u.test(word) && !isNameLike(word) && !isSmall(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

function withoutEmphasis(title: string): string {
  return title
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`") ? part : part.replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ""),
    )
    .join("");
}
