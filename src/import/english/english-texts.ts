/** Finds the English of a roadmap's texts as far as it is sure: from the glossary, or from the skill that an item links to. */
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import { shownTexts, type ShownText } from "../../roadmap/shown-texts.ts";
import { foldWording } from "../../roadmap/wording.ts";
import { mayBeForeign } from "../../text/title-signs.ts";
import { codeIn, namesIn, numbersIn } from "./names-in.ts";
import type { Retitled } from "./retitle.ts";
import { translateTitle } from "./translate.ts";
import { languagesOf } from "./which-language.ts";

/**
 * The titles that have English, in the order of the file.
 * @param skillTitle the title of a skill in the catalogue; null if there is none
 */
export function englishTexts(roadmap: Roadmap, skillTitle: (id: string) => string | null): Retitled[] {
  if (roadmap.language !== null) return [];
  const texts = [...shownTexts(roadmap)];
  const languages = languagesOf(texts.map(({ text }) => text));
  const taken = new Set(texts.map(({ text }) => foldWording(text)));
  return texts.flatMap((text) => {
    if (text.key !== "title") return [];
    const english = translateTitle(text.text, languages) ?? fromSkill(text, skillTitle, taken);
    if (english === null) return [];
    taken.add(foldWording(english));
    return [{ text, english }];
  });
}

/** The title of the only skill that an item links to, if both name the same things and no other item has it. */
function fromSkill(
  { text, item }: ShownText,
  skillTitle: (id: string) => string | null,
  taken: ReadonlySet<string>,
): string | null {
  const skill = item === null || !mayBeForeign(text) ? null : onlySkill(item);
  const title = skill === null ? null : skillTitle(skill);
  if (title === null || taken.has(foldWording(title))) return null;
  return namesTheSame(text, title) ? title : null;
}

function namesTheSame(text: string, title: string): boolean {
  const parts = [...codeIn(text).map((code) => code.slice(1, -1)), ...numbersIn(text)];
  return parts.every((part) => title.includes(part)) && namesIn(text).join(" ") === namesIn(title).join(" ");
}

function onlySkill({ rules }: Item): string | null {
  const [rule, ...others] = rules;
  return rule !== undefined && others.length === 0 && "skill" in rule && rule.skill !== undefined
    ? rule.skill
    : null;
}
