/** Finds the tasks of a note that has no box as GitHub writes it. */
import type { Entry, Label, Loose, Parent, Row, Task } from "./entry.ts";
import { plainLabel } from "./decoration.ts";
import { readBox, readNext, readPicture, stateOf, wordState } from "./marks.ts";
import { isHabits } from "./words.ts";

export type LooseKind = "boxes" | "struck" | "bullets";

/** @returns the tasks in the note's order, and what they were taken from; none if the note has nothing like a task */
export function looseTasks(entries: readonly Entry[]): { tasks: Task[]; kind: LooseKind | null } {
  for (const [kind, find] of [
    ["boxes", marked],
    ["struck", struck],
    ["bullets", bullets],
  ] as const) {
    const tasks = find(entries);
    if (tasks.length > 0) return { tasks, kind };
  }
  return { tasks: [], kind: null };
}

/** Entries and lines that start with a box or a picture of a state, and rows of tables with one. */
function marked(entries: readonly Entry[]): Task[] {
  const made = new Map<number, Task>();
  const isTicked = entries.some((entry) => entry.kind === "loose" && isTick(entry.loose));
  const tables = new Set(
    entries.flatMap((entry) =>
      entry.kind === "row" && rowTask(entry.row) !== null ? [entry.row.header] : [],
    ),
  );
  return entries.flatMap((entry) => {
    if (entry.kind === "row") return rowTask(entry.row, tables.has(entry.row.header)) ?? [];
    if (entry.kind !== "loose") return [];
    const { loose } = entry;
    const task = markedTask(loose, made, isTicked);
    if (task !== null) made.set(loose.line, task);
    return task ?? [];
  });
}

/** True for a line, not an entry of a list, that starts with a ticked picture. */
function isTick({ text, listed }: Loose): boolean {
  return !listed && readPicture(text)?.done === true;
}

function markedTask(loose: Loose, made: ReadonlyMap<number, Task>, isTicked: boolean): Task | null {
  const isNext = isTicked && !loose.listed && readNext(loose.text) !== null;
  const read = readBox(loose.text) !== null ? readBox : isNext ? readNext : readPicture;
  const found = read(loose.text);
  if (found === null || found.text === "") return null;
  const source = read(loose.source)?.text || found.text;
  return taskOf({ ...loose, text: found.text, source }, found.done, made);
}

function taskOf(loose: Loose, done: boolean, made: ReadonlyMap<number, Task>): Task {
  const { text, source, line, labels, parents } = loose;
  return { text, source, done, line, labels, parents: parents.map((parent) => withTask(parent, made)) };
}

function withTask({ label, task }: Parent, made: ReadonlyMap<number, Task>): Parent {
  return { label, task: made.get(label.line) ?? task };
}

const statusHeader =
  /^(?:status|state|estado|done|feito|hecho|conclu[ií]d[oa]|completed?|completad[oa]|progress|progress[ao]|progreso|situa[cç][aã]o|andamento|✅|✓|✔|☑|\[.?\])/iu;
const titleHeader =
  /^(?:items?|topics?|t[oó]picos?|temas?|tasks?|tarefas?|tareas?|skills?|courses?|cursos?|names?|nomes?|nombres?|titles?|t[ií]tulos?|subjects?|assuntos?|conte[uú]dos?|contenidos?|technolog(?:y|ies)|tecnologias?|módulos?|modules?|what|o que|qué|projects?|projetos?)(?:$|\s)/iu;

/**
 * The task of a row with a cell that gives its state. The column that names the subject gives the title.
 *
 * @param othersHaveState whether another row of the table gives its state, so that a row without one is open
 * @returns null if the row is not a task
 */
export function rowTask({ cells, sources, header, line, labels }: Row, othersHaveState = false): Task | null {
  const states = cells.map((cell, index) =>
    statusHeader.test(header[index] ?? "") ? (stateOf(cell) ?? wordState(cell)) : stateOf(cell),
  );
  const said = states.filter((state) => state !== null);
  const status = header.findIndex((title) => statusHeader.test(title));
  if (said.length === 0 && !(othersHaveState && status !== -1)) return null;
  const isTitle = (index: number): boolean =>
    states[index] === null &&
    index !== status &&
    (cells[index] ?? "") !== "" &&
    !/^[\d.,%#/\s-]+$/.test(cells[index] ?? "");
  const indexes = cells.map((_, index) => index).filter(isTitle);
  const column = indexes.find((index) => titleHeader.test(header[index] ?? "")) ?? indexes[0];
  if (column === undefined) return null;
  const text = cells[column] ?? "";
  return {
    text,
    source: sources[column] || text,
    done: said.length > 0 && said.every((state) => state),
    line,
    labels,
    parents: [],
  };
}

/** The entries of lists in which some are struck out, which are done. */
function struck(entries: readonly Entry[]): Task[] {
  const listed = looseEntries(entries);
  const lists = new Set(listed.filter((one) => one.struck).map(listOf));
  return listed
    .filter((one) => lists.has(listOf(one)) && one.text !== "")
    .map((one) => taskOf(one, one.struck, new Map()));
}

/** Identifies the list of an entry by what is above it. */
function listOf({ labels, parents }: Loose): Label | undefined {
  return parents.at(-1)?.label ?? labels.at(-1);
}

/** The entries of lists below a heading of habits, which need no box. */
export function habitTasks(entries: readonly Entry[]): Task[] {
  return looseEntries(entries)
    .filter(({ text, labels, parents }) => {
      const isHabit = labels.some((label) => isHabits(plainLabel(label.text)));
      return isHabit && text !== "" && parents.length === 0 && readBox(text) === null;
    })
    .map((one) => taskOf(one, false, new Map()));
}

/** The innermost entries of all lists, except those that lead to another part of the note. */
function bullets(entries: readonly Entry[]): Task[] {
  const listed = looseEntries(entries).filter(({ text, nodes }) => text.length > 1 && !isJump(nodes));
  const outer = new Set(listed.flatMap(({ parents }) => parents.map(({ label }) => label.line)));
  return listed.filter(({ line }) => !outer.has(line)).map((one) => taskOf(one, false, new Map()));
}

function isJump(nodes: Loose["nodes"]): boolean {
  return nodes.every(
    (node) =>
      (node.type === "link" && node.url.startsWith("#")) ||
      (node.type === "text" && node.value.trim() === ""),
  );
}

function looseEntries(entries: readonly Entry[]): Loose[] {
  return entries.flatMap((entry) => (entry.kind === "loose" && entry.loose.listed ? [entry.loose] : []));
}
