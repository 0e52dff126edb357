/** What a note says about parts that the roadmap already has, as edits of single values. */
import type { ValueEdit } from "../../roadmap/edit.ts";
import type { Item, Phase, Roadmap } from "../../roadmap/roadmap.ts";
import type { WrittenItem, WrittenPhase, WrittenRoadmap } from "../../roadmap/schema.ts";
import { onOneLine } from "../write-json.ts";
import { frequenciesOf, similarity, wordsOf } from "./similarity.ts";

const mostAliases = 50;

/** A tick that the note has and the roadmap lacks. Ticks are never removed. */
export function tickEdits(old: Item, note: WrittenItem): ValueEdit[] {
  if (note.done === undefined || note.done === false || old.written !== false || old.kind === "habit")
    return [];
  return [{ at: old.at, key: "done", json: onOneLine(note.done) }];
}

/**
 * The new wording of a renamed item. It becomes the title if the old title was the note's; a title that somebody wrote
 * instead, such as a translation, stays, and the new wording becomes an alias.
 */
export function renameEdits(old: Item, note: WrittenItem): ValueEdit[] {
  const words = wordsOf(note.title);
  const [own = 0, ...others] = [old.title, ...old.aliases].map((wording) =>
    similarity(wordsOf(wording), words, frequenciesOf([])),
  );
  const isOwn = own >= Math.max(0, ...others);
  const aliases = isOwn ? [old.title, ...old.aliases] : [...old.aliases];
  const added = [note.title, ...(note.aliases ?? [])].filter(
    (wording, index) => !(isOwn && index === 0) && !aliases.includes(wording),
  );
  const all = [...added, ...aliases].slice(0, mostAliases);
  return [
    ...(isOwn ? [{ at: old.at, key: "title", json: JSON.stringify(note.title) }] : []),
    { at: old.at, key: "aliases", json: onOneLine(all) },
  ];
}

export interface PhaseEdits {
  edits: ValueEdit[];
  /** What the note says otherwise, for a person: `due 2025-10-20`. */
  differences: string[];
}

/** Goal, due date and length of a phase that has none. What is there stays. */
export function phaseEdits(
  note: WrittenPhase,
  old: Phase,
  written: WrittenPhase,
  at: ValueEdit["at"],
): PhaseEdits {
  const found: PhaseEdits = { edits: [], differences: [] };
  if (note.goal !== undefined && old.goal === null)
    found.edits.push({ at, key: "goal", json: JSON.stringify(note.goal) });
  for (const key of ["due", "months"] as const) {
    const value = note[key];
    if (value === undefined || value === written[key]) continue;
    if (written[key] === undefined) found.edits.push({ at, key, json: JSON.stringify(value) });
    else found.differences.push(`${key} ${value}`);
  }
  return found;
}

/** Start and study of the note's front matter, which only the note knows. */
export function studyEdits(
  { start, study }: WrittenRoadmap,
  old: Roadmap,
  written: WrittenRoadmap,
): ValueEdit[] {
  const edits: ValueEdit[] = [];
  if (start !== undefined && old.start === null)
    edits.push({ at: [], key: "start", json: JSON.stringify(start) });
  if (study === undefined) return edits;
  if (written.study === undefined) return [...edits, { at: [], key: "study", json: onOneLine(study) }];
  for (const [key, value] of Object.entries(study))
    if (onOneLine(Object.entries(written.study).find(([known]) => known === key)?.[1]) !== onOneLine(value))
      edits.push({ at: ["study"], key, json: onOneLine(value) });
  return edits;
}
