/** The whole import: a note's text becomes a roadmap, its items with their lines, and a list of what is left out. */
import { errors } from "../problems/errors.ts";
import type { Problem } from "../problems/problem.ts";
import { limits } from "../roadmap/schema.ts";
import { buildDraft } from "./build-draft.ts";
import { buildRoadmap, type Built } from "./build-roadmap.ts";
import { orderIn } from "./dates.ts";
import { defuse } from "./defuse.ts";
import { datesLeftOut, defusedNotice, frontMatterLeftOut, leftOut, unplaced } from "./left-out.ts";
import type { Entry, Task } from "./entry.ts";
import type { SkillFinder } from "./item-skills.ts";
import { habitTasks, looseTasks } from "./loose-tasks.ts";
import { readFrontMatter, splitFrontMatter } from "./front-matter.ts";
import { outdentLists } from "./indented-lists.ts";
import { parseNote } from "./parse-note.ts";
import { tooMuchOf } from "./size.ts";
import { readEntries } from "./read-entries.ts";
import { skillEvidence } from "./skill-evidence.ts";

export interface ImportOptions {
  /** Title of a note that names itself neither in its front matter nor in its headings. */
  title: string;
  /** Finds skills in a note, given all its headings and tasks. The only place that uses the catalogue. */
  finderFor: (texts: readonly string[]) => SkillFinder;
  /** Whether likely links to skills are taken as well as sure ones. */
  acceptLikely: boolean;
}

export interface Imported extends Built {
  problems: Problem[];
}

/**
 * @param written the note's text; a byte-order mark is allowed
 * @throws a too-many-items error for more than a roadmap may have
 */
export function importNote(written: string, { title, finderFor, acceptLikely }: ImportOptions): Imported {
  const note = written.replace(/^\uFEFF/, "");
  const { yaml, body } = splitFrontMatter(note);
  const front = readFrontMatter(yaml);
  const much = tooMuchOf(body);
  if (much !== null) throw errors.noPlan(much);
  const { text: safe, defused } = defuse(body);
  const root = parseNote(safe);
  const text = outdentLists(safe, root);
  const entries = readEntries(text === safe ? root : parseNote(text), text);
  const loose = hasBoxes(entries) ? { tasks: boxedTasks(entries), kind: null } : looseTasks(entries);
  if (loose.tasks.length > limits.items) throw errors.manyTasks(loose.tasks.length, limits.items);
  const draft = buildDraft(entries, loose.tasks, note);
  const { skillsOf } = finderFor(textsIn(entries, loose.tasks));
  const { dueDays, ...built } = buildRoadmap(
    { ...draft, title: front.title ?? draft.title },
    {
      title,
      order: orderIn(note),
      start: front.created,
      study: front.study,
      skillsOf: (item) => skillEvidence(skillsOf({ ...item, aliases: [] }), acceptLikely),
    },
  );
  const problems = [
    ...(defused ? [defusedNotice()] : []),
    ...frontMatterLeftOut(front),
    ...leftOut(entries, loose, [...draft.placed, ...draft.unplaced]),
    ...unplaced(draft.unplaced),
    ...datesLeftOut(draft, dueDays),
  ];
  return { ...built, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function hasBoxes(entries: readonly Entry[]): boolean {
  return entries.some(({ kind }) => kind === "task");
}

function boxedTasks(entries: readonly Entry[]): Task[] {
  const boxes = entries.flatMap((entry) => (entry.kind === "task" ? [entry.task] : []));
  return [...boxes, ...habitTasks(entries)].toSorted((a, b) => a.line - b.line);
}

function textsIn(entries: readonly Entry[], tasks: readonly Task[]): string[] {
  const labels = entries.flatMap((entry) => (entry.kind === "label" ? [entry.label.text] : []));
  return [...labels, ...tasks.map(({ text }) => text)];
}
