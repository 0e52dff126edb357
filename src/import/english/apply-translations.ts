/** Decides which translations a roadmap takes, and what is wrong with the others. */
import type { Problem } from "../../problems/problem.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { shownTexts } from "../../roadmap/shown-texts.ts";
import { foldWording } from "../../roadmap/wording.ts";
import { shorten } from "../item-title.ts";
import type { Translation } from "./read-translations.ts";
import type { Retitled } from "./retitle.ts";
import { translationProblem } from "./translation-problem.ts";

export interface Applied {
  changes: Retitled[];
  /** A warning for each translation that was left out. */
  problems: Problem[];
}

/**
 * @param roadmap its texts are looked up as they are written, apart from case and markup
 * @param path the file of the translations; null if they come from a service
 */
export function applyTranslations(
  roadmap: Roadmap,
  translations: readonly Translation[],
  path: string | null,
): Applied {
  const texts = grouped(roadmap);
  const aliases = new Set(roadmap.items.flatMap((item) => item.aliases.map(foldWording)));
  const applied: Applied = { changes: [], problems: [] };
  for (const { original, english, line } of translations) {
    const found = texts.get(foldWording(original)) ?? [];
    const wrong = found.map((text) => translationProblem(text.text, english, text.key)).find(Boolean);
    const title = `“${shorten(original, 60)}”`;
    if (wrong)
      applied.problems.push(warning(`The translation of ${title} was left out: ${wrong}.`, path, line));
    else if (found.length > 0) applied.changes.push(...found.map((text) => ({ text, english })));
    else if (!aliases.has(foldWording(original)))
      applied.problems.push(
        warning(`${title} is not in the roadmap, so its translation was left out.`, path, line),
      );
  }
  return applied;
}

function grouped(roadmap: Roadmap): Map<string, Retitled["text"][]> {
  const texts = new Map<string, Retitled["text"][]>();
  for (const text of shownTexts(roadmap)) {
    const wording = foldWording(text.text);
    texts.set(wording, [...(texts.get(wording) ?? []), text]);
  }
  return texts;
}

function warning(message: string, path: string | null, line: number): Problem {
  return {
    level: "warning",
    code: "translation",
    message,
    hint: "Correct it and pass the file again; what was translated stays.",
    path,
    line: path === null ? null : line,
    column: path === null ? null : 1,
  };
}
