/** Imports a note that a test writes. */
import { importNote, type Imported } from "../../src/import/import-note.ts";

export function importText(note: string): Imported {
  return importNote(note, { title: "Plan", finderFor: () => ({ skillsOf: () => [] }), acceptLikely: false });
}

/** Items as "x text" or "- text". */
export function itemsOf(note: string): string[] {
  return importText(note).items.map(({ done, text }) => `${done ? "x" : "-"} ${text}`);
}

/** Phases, groups and items by their titles. */
export function outline(note: string): Record<string, Record<string, string[]>> {
  return Object.fromEntries(
    importText(note).roadmap.phases.map((phase) => [
      phase.title,
      Object.fromEntries(
        (phase.groups ?? []).map(({ title, items }) => [title, items.map((item) => item.title)]),
      ),
    ]),
  );
}
