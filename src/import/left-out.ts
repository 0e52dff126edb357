/** Tells what of a note is not in the roadmap, each with its line and the reason. */
import type { Problem } from "../problems/problem.ts";
import type { Draft, DraftPhase } from "./draft.ts";
import type { Entry, Loose, Prose, Task } from "./entry.ts";
import type { FrontMatter } from "./front-matter.ts";
import { rowTask, type LooseKind } from "./loose-tasks.ts";
import { readBox } from "./marks.ts";
import { limits } from "../roadmap/schema.ts";
import { shorten } from "./item-title.ts";

/** A notice about one line of the note. */
function notice(line: number, message: string, hint: string): Problem {
  return { level: "notice", code: "left-out", message, hint, path: null, line, column: null };
}

/**
 * @param entries the note's
 * @param found the tasks that became items, and where they were found in a note without boxes; null if it has boxes
 * @param read text that has its place in the roadmap, or is reported otherwise
 */
export function leftOut(
  entries: readonly Entry[],
  { tasks, kind }: { tasks: readonly Task[]; kind: LooseKind | null },
  read: readonly Prose[],
): Problem[] {
  const taken = new Set([
    ...tasks.map(({ line }) => line),
    ...entries.flatMap((entry) => (entry.kind === "label" ? [entry.label.line] : [])),
    ...read.flatMap(({ line, end }) => Array.from({ length: end - line + 1 }, (_, index) => line + index)),
  ]);
  const parents = new Set(tasks.flatMap((task) => task.parents.map(({ label }) => label.line)));
  return [
    ...aboutKind(kind, tasks),
    ...tasks
      .filter(({ source }) => source.length > limits.title)
      .map(({ text, line }) => shortened(text, line)),
    ...entries.flatMap((entry) => {
      if (entry.kind === "hidden") return hidden(entry.line, entry.where);
      if (entry.kind === "row" && !taken.has(entry.row.line)) {
        const { cells, line } = entry.row;
        return rowTask(entry.row) === null
          ? boxless(cells.join(" | "), line, kind)
          : otherBox(line, cells.join(" | "));
      }
      if (entry.kind !== "loose" || taken.has(entry.loose.line)) return [];
      const { listed, line } = entry.loose;
      return looseLeftOut(entry.loose, (listed && kind === "bullets") || parents.has(line), kind) ?? [];
    }),
  ];
}

/** @param needsNone whether an entry without a box has its place in the roadmap in another way */
function looseLeftOut(
  { text, line, parents }: Loose,
  needsNone: boolean,
  kind: LooseKind | null,
): Problem | null {
  // What export writes below a task is in roadmap.json already.
  if (text.startsWith("Proof: ") && parents.length > 0) return null;
  const boxed = readBox(text);
  if (boxed?.text === "")
    return notice(line, "The empty box is left out.", "Write what to learn or do after it.");
  if (boxed !== null) return otherBox(line, text);
  return /[^\s|:-]/.test(text) && !needsNone ? boxless(text, line, kind) : null;
}

function boxless(text: string, line: number, kind: LooseKind | null): Problem {
  return kind === "bullets"
    ? notice(
        line,
        `“${shorten(text, 60)}” is left out: it is not a list entry.`,
        "Write it as `- …` to make it an item.",
      )
    : notice(
        line,
        `“${shorten(text, 60)}” is left out: it has no box.`,
        "Write it as `- [ ] …` to make it an item.",
      );
}

function aboutKind(kind: LooseKind | null, tasks: readonly Task[]): Problem[] {
  if (kind !== "bullets") return [];
  const said = notice(
    tasks[0]?.line ?? 1,
    "The note has no boxes, so each entry of its lists became an item.",
    "To choose which entries become items, write those as `- [ ] …`.",
  );
  return [{ ...said, code: "note-reading" }];
}

function shortened(text: string, line: number): Problem {
  return notice(
    line,
    `The title of “${shorten(text, 60)}” was shortened: it is longer than ${limits.title} characters.`,
    "Write a shorter title in roadmap.json.",
  );
}

function hidden(line: number, where: string): Problem {
  return notice(line, `The box is left out: it is in ${where}.`, "Move it out if it belongs to the plan.");
}

function otherBox(line: number, text: string): Problem {
  return notice(
    line,
    `“${shorten(text, 60)}” is left out: it is not written like the note's other tasks.`,
    "Write it as `- [ ] …`, or `- [x] …` if it is done.",
  );
}

/** Goals, dates and projects for which the roadmap has no place. */
export function unplaced(prose: readonly Prose[]): Problem[] {
  return prose.map(({ lead, rest, line }) =>
    notice(
      line,
      `“${shorten(lead === null ? rest : `${lead}: ${rest}`, 60)}” is left out: a phase has one goal, one due date and one project, and a group has none.`,
      "Add it to roadmap.json where it fits.",
    ),
  );
}

/** Keys of the front matter that a roadmap does not have, or why it could not be read. */
export function frontMatterLeftOut({ others, broken }: FrontMatter): Problem[] {
  if (broken !== null)
    return [
      {
        ...notice(
          1,
          `The front matter is left out, because its YAML is not valid: ${broken}`,
          "Fix it and import the note again.",
        ),
        level: "warning",
      },
    ];
  return others.map((key) =>
    notice(
      1,
      `“${shorten(key, 60)}” of the front matter is left out: a roadmap has no such field.`,
      "It stays in the note.",
    ),
  );
}

/** The note has more markup in one place than is read. */
export function defusedNotice(): Problem {
  const said = notice(
    1,
    "Some markup was read as plain text: a paragraph has more than a thousand characters of it, or a list is nested more than twenty deep.",
    "Nothing is lost. Split the paragraph or the list if items are missing.",
  );
  return { ...said, code: "note-reading" };
}

/** Dates of phases that cannot be used. */
export function datesLeftOut(draft: Draft, due: ReadonlyMap<DraftPhase, string | null>): Problem[] {
  return draft.phases.flatMap((phase) =>
    phase.schedule.due === null || (due.get(phase) ?? null) !== null
      ? []
      : notice(
          phase.line,
          `The date of “${shorten(phase.label?.text ?? phase.title, 60)}” is left out: it is ambiguous or invalid.`,
          'Write it as YYYY-MM-DD, or add "due" to the phase in roadmap.json.',
        ),
  );
}
