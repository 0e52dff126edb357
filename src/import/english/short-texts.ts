/** Finds texts that are too short to be judged alone, in a plan that is mostly in Portuguese or Spanish. */
import type { ForeignText } from "../../roadmap/foreign-texts.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { type ShownText, shownTexts } from "../../roadmap/shown-texts.ts";
import { mayBeForeign } from "../../text/title-signs.ts";
import { type ForeignLanguage, withoutAccents } from "./inflections.ts";
import { lexiconOf } from "./lexicon.ts";
import { isSharedWithEnglish } from "./shared-words.ts";
import { smallWord } from "./small-words.ts";
import { languagesOf } from "./which-language.ts";

/** The share of texts that must look foreign now, or before they were translated. */
const share = 0.25;

/**
 * @param foreign the texts that are not English, each judged alone
 * @returns these, and those with a word of the plan's language, in the order of the file
 */
export function withShortTexts(roadmap: Roadmap, foreign: readonly ForeignText[]): ForeignText[] {
  const texts = [...shownTexts(roadmap)];
  const wordings = ({ text, item }: ShownText): string[] => [text, ...(item?.aliases ?? [])];
  const [language, rival] = languagesOf(texts.flatMap(wordings));
  if (language === undefined || rival !== undefined || roadmap.language !== null) return [...foreign];
  const isSign = (text: string): boolean => mayBeForeign(text) || hasWordOf(text, language);
  if (texts.filter((text) => wordings(text).some(isSign)).length < share * texts.length) return [...foreign];
  const known = new Map(foreign.map((one) => [`${one.at.join("/")}/${one.key}`, one]));
  return texts.flatMap((text) => {
    const found = known.get(`${text.at.join("/")}/${text.key}`);
    return found ?? (hasWordOf(text.text, language) ? { ...text, language } : []);
  });
}

/** True for a text with a word that the language has and English does not. Code and names do not count. */
function hasWordOf(text: string, language: ForeignLanguage): boolean {
  const { entries } = lexiconOf(language);
  const words = text.replace(/`[^`]*`|https?:\S+/g, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word, index) => {
    const lower = word.toLowerCase();
    const small = smallWord(lower, language);
    if (small !== undefined) return lower === word && index > 0 && (small.isTelling || small.kind === "in");
    const plain = withoutAccents(lower);
    if (/\p{Lu}.*\p{Lu}/u.test(word) || isSharedWithEnglish(plain)) return false;
    const found = entries.get(plain) ?? [];
    return (
      found.length > 0 &&
      found.every(
        (entry) => ![entry.english, "englishPlural" in entry ? entry.englishPlural : ""].includes(lower),
      )
    );
  });
}
