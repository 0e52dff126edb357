/** The whole import: a note's text becomes a roadmap, its items with their lines, and a list of what is left out. */
import type { Problem } from "../problems/problem.ts";
import { buildDraft } from "./build-draft.ts";
import { buildRoadmap, type Built } from "./build-roadmap.ts";
import { orderIn } from "./dates.ts";
import type { Task } from "./entry.ts";
import { readFrontMatter, splitFrontMatter } from "./front-matter.ts";
import { parseNote } from "./parse-note.ts";
import { readEntries } from "./read-entries.ts";

export interface ImportOptions {
  /** Title of a note that names itself neither in its front matter nor in its headings. */
  title: string;
  /** Finds the skills of an item; the only place where the catalogue comes in. */
  skillsOf(task: Task, path: readonly string[]): readonly string[];
}

export interface Imported extends Built {
  problems: Problem[];
}

/** @param written the note's text; a byte-order mark is allowed */
export function importNote(written: string, { title, skillsOf }: ImportOptions): Imported {
  const note = written.replace(/^\uFEFF/, "");
  const { yaml, body } = splitFrontMatter(note);
  const front = readFrontMatter(yaml);
  const entries = readEntries(parseNote(body), body);
  const tasks = entries.flatMap((entry) => (entry.kind === "task" ? [entry.task] : []));
  const draft = buildDraft(entries, tasks, note);
  const built = buildRoadmap(
    { ...draft, title: front.title ?? draft.title },
    { title, order: orderIn(note), start: front.created, study: front.study, skillsOf },
  );
  return { ...built, problems: [] };
}
