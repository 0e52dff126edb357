/** Markdown files in the folder that look like a plan. */
import { readdir } from "node:fs/promises";
import type { FileReader } from "../../ports/files.ts";

/** A note with fewer boxes is about something else. */
const fewestBoxes = 5;
/** How many notes are offered. */
const most = 3;
const box = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[.\][ \t]/gm;
/** Files that every repository has. */
const usual = /^(?:readme|changelog|contributing|license|licence|security|code_of_conduct)\b/i;

/** @returns names, those with most boxes first */
export async function notesIn(folder: string, files: FileReader): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name) && !usual.test(entry.name))
    .map(({ name }) => name);
  const counted = await Promise.all(
    names.map(async (name) => {
      const text = (await files.read(name).catch(() => null)) ?? "";
      return { name, boxes: text.match(box)?.length ?? 0 };
    }),
  );
  return counted
    .filter(({ boxes }) => boxes >= fewestBoxes)
    .toSorted((a, b) => b.boxes - a.boxes)
    .slice(0, most)
    .map(({ name }) => name);
}
