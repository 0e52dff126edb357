/** Writes English texts into roadmap.json. */
import { editValues, type ValueEdit } from "../../roadmap/edit.ts";
import { limits } from "../../roadmap/schema.ts";
import type { ShownText } from "../../roadmap/shown-texts.ts";
import { foldWording } from "../../roadmap/wording.ts";
import { onOneLine } from "../write-json.ts";

export interface Retitled {
  text: ShownText;
  english: string;
}

const mostAliases = 50;

/**
 * Replaces texts in place; an item's old title becomes an alias, so that the note and commits still find it.
 * @param json roadmap.json, in which the texts were found
 */
export function retitled(json: string, changes: readonly Retitled[]): string {
  return editValues(
    json,
    changes.flatMap(({ text, english }): ValueEdit[] => {
      const most = text.key === "title" ? limits.title : limits.text;
      if (english === text.text || english === "" || english.length > most) return [];
      return [{ at: text.at, key: text.key, json: JSON.stringify(english) }, ...aliasEdits(text)];
    }),
  );
}

function aliasEdits({ at, text, item }: ShownText): ValueEdit[] {
  if (item === null || item.aliases.some((alias) => foldWording(alias) === foldWording(text))) return [];
  const aliases = [text, ...item.aliases].slice(0, mostAliases);
  return [{ at, key: "aliases", json: onOneLine(aliases), after: "title" }];
}
