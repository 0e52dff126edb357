/** Gives an English phrase the capitals that the original has. */
import { isName, isNameLike } from "./names.ts";
import type { Run } from "./runs.ts";
import { isSmall } from "./small-words.ts";

/** Words that stay small in a title in which all others are capitalised. */
const smallWords = new Set(
  "a an the and or of for with in on to about between without vs by from".split(" "),
);

/** True for "Fundamentos Absolutos": every longer word begins with a capital, and there are several. */
export function areCapitalised(runs: readonly Run[]): boolean {
  const words = runs
    .flatMap((run) => run.words.filter((word, index) => !isPartOfName(word, run.words[index - 1])))
    .filter((word) => /^\p{L}{4,}$/u.test(word) && !isName(word) && !isSmall(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Router" in "React Router" */
function isPartOfName(word: string, before: string | undefined): boolean {
  return before !== undefined && isName(before) && isNameLike(word);
}

/**
 * The phrase with its capitals.
 * @param words the run of the original
 * @param isFirst true for the first words of the title
 */
export function cased(
  phrase: string,
  words: readonly string[],
  { isTitleCase, isFirst }: { isTitleCase: boolean; isFirst: boolean },
): string {
  if (isTitleCase) {
    const kept = new Set(words);
    return phrase
      .split(/(`[^`]*`|“[^”]*”|"[^"]*"|\s+)/)
      .map((word, index) => (kept.has(word) || (index > 0 && smallWords.has(word)) ? word : upperParts(word)))
      .join("");
  }
  const original = words[0] ?? "";
  // The capital of a name says nothing about the word that is now in its place.
  const isCapital = /^\p{Lu}/u.test(original) && (isFirst || !isName(original));
  // "pytest for unit tests" begins with a name that is written small.
  const [first = ""] = phrase.split(" ");
  return isCapital && !(isName(first) && words.includes(first)) ? upper(phrase) : phrase;
}

/** "Object-Oriented" */
function upperParts(word: string): string {
  return /^[`“"]/.test(word) ? word : word.split("-").map(upper).join("-");
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
