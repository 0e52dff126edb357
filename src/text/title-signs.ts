/** Cheap signs that a title is not English, with which most roadmaps need no language data. */
import { isAscii } from "./ascii.ts";
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

export interface TitleSigns {
  /** Words in letters other than Latin. */
  strange: readonly string[];
  /** Words in Latin letters without names and acronyms. */
  ordinary: readonly string[];
  /** An accent or a small word of another language: a strong sign, but no proof. */
  isMarked: boolean;
}

/** What a title looks like. @param title inline Markdown */
export function titleSigns(title: string): TitleSigns {
  const plain = plainWords(title);
  const words = plain
    .split(" ")
    .map((word) => word.replace(isAscii(word) ? /[^A-Za-z'-]/g : /[^\p{L}\p{M}'’-]/gu, ""))
    .filter((word) => word !== "" && !adopted.has(word.toLowerCase()));
  const ordinary = words.filter(
    (word) => !(isAscii(word) ? /^[A-Z]+s?$|[a-z][A-Z]/ : /^[A-Z]+s?$|\p{Ll}\p{Lu}/u).test(word),
  );
  return {
    strange: isAscii(plain) ? [] : (plain.match(otherScript) ?? []),
    ordinary,
    isMarked: ordinary.some((word) => !isAscii(word) && accented.test(word)) || areJoined(words),
  };
}

/** True if a title may not be English. @param title inline Markdown */
export function mayBeForeign(title: string): boolean {
  const { strange, isMarked } = titleSigns(title);
  return strange.length > 0 || isMarked;
}

/** True if a small word is between two others, as in "Deploy em nuvem" but not in "em dash". */
function areJoined(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      joining.has(word) && (words[index - 1]?.length ?? 0) > 1 && (words[index + 1]?.length ?? 0) > 1,
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
