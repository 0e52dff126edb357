/** Finds the texts of a roadmap that are not English. */
import { mayBeForeign } from "../text/title-signs.ts";
import type { Roadmap } from "./roadmap.ts";
import { type ShownText, shownTexts } from "./shown-texts.ts";

export interface ForeignText extends ShownText {
  /** Language tag (BCP 47), such as "pt". */
  language: string;
}

/**
 * The texts that are not English, in the order of the file. If the roadmap says that it is in another language, all are in that
 * language. Loads the language data, which takes 30 ms, only if a text may be in another language.
 */
export async function foreignTexts(roadmap: Roadmap): Promise<ForeignText[]> {
  const texts = [...shownTexts(roadmap)];
  const { language } = roadmap;
  if (language !== null) return isEnglish(language) ? [] : texts.map((text) => ({ ...text, language }));
  if (!texts.some(({ text }) => mayBeForeign(text))) return [];
  const { languagesOfTitle } = await import("../text/title-language.ts");
  const found = texts.flatMap((text) => {
    const likely = languagesOfTitle(text.text);
    return likely.length === 0 ? [] : [{ text, likely }];
  });
  const firsts = found.flatMap(({ likely }) => likely.slice(0, 1));
  const usual = mostOf(firsts);
  return found.map(({ text, likely: [first = "", rival] }) => {
    const isUsual = rival === usual || (isLatin(first) && isLatin(usual ?? ""));
    return { ...text, language: isUsual && usual !== null ? usual : first };
  });
}

/** True for a language whose short titles look like those of others. */
function isLatin(language: string): boolean {
  return ["pt", "es", "fr", "it", "ro", "de", "nl", "sv", "pl", "tr", "ms", "vi"].includes(language);
}

/** True for "en" and "en-GB". */
function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** The language of more than half of the texts, which short ones most likely have too; null if there is none. */
function mostOf(languages: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most, times = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return most !== undefined && times * 2 > languages.length ? most : null;
}
