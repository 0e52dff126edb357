/** Makes a plan of a note's entries: title, phases with groups and a project, strategy. */
import { addProse, saysSomething } from "./add-prose.ts";
import { type NumberOrder, orderIn } from "./dates.ts";
import { plainLabel } from "./decoration.ts";
import type { Draft, DraftPhase } from "./draft.ts";
import { type Entry, entryRank, type Label, type Prose, type Task } from "./entry.ts";
import { readHeading } from "./heading-schedule.ts";
import { strategyLabels, titleOf } from "./outline.ts";
import { pathsOf } from "./paths.ts";
import { isProject, projectOf } from "./projects.ts";
import { isHabits, phaseNumber } from "./words.ts";

/**
 * @param entries the note's
 * @param tasks those of the entries that become items, in the note's order
 * @param note its text, which shows how it writes dates
 */
export function buildDraft(entries: readonly Entry[], tasks: readonly Task[], note: string): Draft {
  const order = orderIn(note);
  const strategic = strategyLabels(entries, tasks);
  const strategyOf = (labels: readonly Label[]): Label | undefined =>
    labels.find((label) => strategic.has(label));
  const own = tasks.filter(({ labels }) => strategyOf(labels) === undefined);
  const title = titleOf(entries, own);
  const paths = pathsOf(own, title);
  const phases = new Map<Label | null, DraftPhase>();
  const phaseOf = (label: Label | null): DraftPhase => {
    const phase = phases.get(label) ?? newPhase(label, order);
    phases.set(label, phase);
    return phase;
  };

  for (const label of numberedPhases(entries, [...paths.values()]))
    if (label !== title && !strategic.has(label)) phaseOf(label);
  let lastKey = "";
  for (const task of own) {
    const [outer, ...inner] = headedPath(paths.get(task) ?? [], title);
    const key = [outer, ...inner].map((label) => label?.line).join(" ");
    addTask(phaseOf(outer), task, inner, { order, isNext: key === lastKey });
    lastKey = key;
  }
  const placed: Prose[] = [];
  const unplaced: Prose[] = [];
  for (const entry of entries) {
    if (entry.kind !== "prose" || strategyOf(entry.prose.labels) !== undefined) continue;
    const phase = phases.get(entry.prose.labels.findLast((label) => phases.has(label)) ?? null);
    const isPlaced = phase !== undefined && addProse(phase, entry.prose, order);
    if (isPlaced) placed.push(entry.prose);
    else if (saysSomething(entry.prose)) unplaced.push(entry.prose);
  }
  return {
    title: title === null ? null : plainLabel(title.text),
    phases: [...phases.values()].toSorted((a, b) => a.line - b.line),
    placed,
    unplaced,
    strategy: [...strategic].flatMap((label) => {
      const some = tasks.filter(({ labels }) => strategyOf(labels) === label);
      return some.length === 0 ? [] : [{ tasks: some, habits: isHabits(plainLabel(label.text)) }];
    }),
  };
}

/** The label of the phase and those below it. An entry of a list is a phase only if it is called one, and a project in bold never. */
function headedPath(path: readonly Label[], title: Label | null): [Label | null, ...Label[]] {
  const [outer, ...inner] = path;
  if (outer === undefined) return [title];
  const isEntry = outer.rank >= entryRank && phaseNumber(plainLabel(outer.text)) === null;
  const isInside = outer.rank > 6 && isProject(outer);
  return isEntry || isInside ? [title, ...path] : [outer, ...inner];
}

function newPhase(label: Label | null, order: NumberOrder): DraftPhase {
  const { title, schedule } = readHeading(label?.text ?? "", order);
  return {
    label,
    title,
    number: label === null ? null : phaseNumber(plainLabel(label.text)),
    goal: null,
    schedule,
    groups: [],
    project: null,
    line: label?.line ?? 1,
  };
}

/** Labels that count phases, beside those that have tasks; a phase may have none yet. */
function numberedPhases(entries: readonly Entry[], paths: readonly Label[][]): Label[] {
  const rank = paths.reduce((lowest, [outer]) => Math.min(lowest, outer?.rank ?? lowest), Infinity);
  return entries.flatMap((entry) =>
    entry.kind === "label" && entry.label.rank === rank && phaseNumber(plainLabel(entry.label.text)) !== null
      ? [entry.label]
      : [],
  );
}

/** @param inner the labels between the phase and the task */
function addTask(
  phase: DraftPhase,
  task: Task,
  inner: readonly Label[],
  { order, isNext }: { order: NumberOrder; isNext: boolean },
): void {
  const label = [...(phase.label === null ? [] : [phase.label]), ...inner].find(isProject);
  const project = label === undefined ? null : projectOf(phase, label);
  if (project !== null) {
    project.tasks.push(task);
    return;
  }
  const last = phase.groups.at(-1);
  if (isNext && last !== undefined) last.tasks.push(task);
  else
    phase.groups.push({
      title: inner.map(({ text }) => readHeading(text, order).title).join(": ") || phase.title,
      tasks: [task],
    });
}
