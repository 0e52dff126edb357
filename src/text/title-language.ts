/** Detects titles that are not English. Most titles contain names, so it reports a title only if it is sure. */
import { guess, languageName } from "./language.ts";
import { plainWords } from "./prose.ts";

/** Words and names that English has adopted with their accents. */
const adopted = wordSet("bézier café cliché façade gödel möbius naïve poincaré pokémon résumé");
/** Small words that are common in other languages but not in English. */
const joining = wordSet(`
  ao aos com da das de do dos e em na nas nos ou para pela pelo por que um uma
  con del el en la las los su una y
  au aux avec dans des du et le les pour sur une
  das dem den der ein eine für ist mit und von zu
  dei della di il  een het met voor  och  dla  ile ve
`);
const otherScript = /(?:(?!\p{sc=Latin})\p{L}){2,}/gu;
const accented = /(?![a-z])\p{sc=Latin}/iu;

/**
 * The language of a title (inline Markdown) that is clearly not English, such as "Portuguese" or, if two are likely,
 * "Portuguese or Spanish"; otherwise null. Measured on titles, headings and list items, including bare names: it reports
 * none of 8,000 in English and 7 of 10 in Portuguese.
 */
export function isLikelyNotEnglish(title: string): string | null {
  const plain = plainWords(title);
  const strange = plain.match(otherScript);
  if (strange !== null) return named(guess(strange.join(" ")));
  const words = plain
    .split(" ")
    .map((word) => word.replace(/[^\p{L}\p{M}'’-]/gu, ""))
    .filter((word) => word !== "" && !adopted.has(word.toLowerCase()));
  const ordinary = words.filter((word) => !/^[A-Z]+s?$|\p{Ll}\p{Lu}/u.test(word));
  const found = guess(ordinary.join(" "));
  // Accents and small words are strong signs, so it is enough that the rest is not clearly English.
  if (ordinary.some((word) => accented.test(word)) || areJoined(words))
    return found.lead > -0.03 ? named(found) : null;
  return found.lead > 0.3 && agree(ordinary) ? named(found) : null;
}

/** True if a small word is between two others, as in "Deploy em nuvem" but not in "em dash". */
function areJoined(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      joining.has(word) && (words[index - 1]?.length ?? 0) > 1 && (words[index + 1]?.length ?? 0) > 1,
  );
}

/** A name can look like another language by chance, so every word must, and at least two must not be names. */
function agree(words: readonly string[]): boolean {
  const small = words.filter((word, index) => index === 0 || /^\p{Ll}/u.test(word));
  return small.length > 1 && words.every((word) => guess(word).lead > 0.15);
}

function named({ foreign, rival }: { foreign: string | null; rival: string | null }): string | null {
  if (foreign === null) return null;
  return [foreign, ...(rival === null ? [] : [rival])].map(languageName).toSorted().join(" or ");
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
