/** The languages of a roadmap's texts, for pages. */
import { inlineText } from "../render/inline.ts";
import { foreignTexts } from "../roadmap/foreign-texts.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

/** Language tags of the texts that are not English, by their Markdown and by their plain text. */
export async function textLanguages(roadmap: Roadmap | null): Promise<Map<string, string>> {
  const foreign = roadmap === null ? [] : await foreignTexts(roadmap);
  return new Map(
    foreign.flatMap(({ text, language }) => [
      [inlineText(text), language] as const,
      [text, language] as const,
    ]),
  );
}
