/** Where each task belongs: the labels above it, from the one that heads its phase. */
import type { Label, Task } from "./entry.ts";
import { phaseNumber } from "./words.ts";

/** Labels of a task below the note's title, outermost first. Entries of lists count if they group all tasks of their list. */
export function pathsOf(tasks: readonly Task[], title: Label | null): Map<Task, Label[]> {
  const groups = entriesThatGroup(tasks);
  const paths = new Map(
    tasks.map((task) => [
      task,
      [...task.labels.filter((label) => label !== title), ...(groups.get(task) ?? [])],
    ]),
  );
  while (sharesOuter([...paths.values()])) for (const path of paths.values()) path.shift();
  const phases = new Set([...paths.values()].flat().filter(({ text }) => phaseNumber(text) !== null));
  if (phases.size > 1)
    for (const path of paths.values())
      path.splice(
        0,
        Math.max(
          0,
          path.findIndex((label) => phases.has(label)),
        ),
      );
  return paths;
}

/** True if one label is above all tasks and those below it divide them as well as phases do. */
function sharesOuter(paths: readonly Label[][]): boolean {
  const outer = paths[0]?.[0];
  if (outer === undefined || phaseNumber(outer.text) !== null) return false;
  if (!paths.every((path) => path[0] === outer)) return false;
  if (paths.every((path) => path.length > 2)) return true;
  const inner = new Set(paths.map((path) => path[1]));
  return (
    inner.size > 1 && [...inner].every((label) => label !== undefined && phaseNumber(label.text) !== null)
  );
}

/**
 * Entries of lists that serve as headings: those without a box, and tasks with tasks below them, if the tasks below the
 * same labels are all in such an entry. Otherwise nested tasks follow the one that they are nested in.
 */
function entriesThatGroup(tasks: readonly Task[]): Map<Task, Label[]> {
  const found = new Map<Task, Label[]>();
  for (const section of sectionsOf(tasks)) {
    const parents = new Set(section.flatMap(({ parents: [outer] }) => outer?.task ?? []));
    const top = section.filter((task) => task.parents.length === 0);
    const plain = section.every(({ parents: [outer] }) => outer?.task === null);
    if (plain)
      for (const task of section) {
        const nested = task.parents.findIndex((parent) => parent.task !== null);
        found.set(
          task,
          task.parents.slice(0, nested === -1 ? undefined : nested).map(({ label }) => label),
        );
      }
    else if (top.length > 1 && top.every((task) => parents.has(task))) {
      const own = new Map(
        section.flatMap(({ parents: [outer] }) => (outer?.task ? [[outer.task, outer.label]] : [])),
      );
      for (const task of section) {
        const label = own.get(task.parents[0]?.task ?? task);
        if (label !== undefined) found.set(task, [label]);
      }
    }
  }
  return found;
}

/** Tasks below the same labels. */
function sectionsOf(tasks: readonly Task[]): Task[][] {
  const sections = new Map<Label | undefined, Task[]>();
  for (const task of tasks) {
    const inner = task.labels.at(-1);
    const section = sections.get(inner);
    if (section === undefined) sections.set(inner, [task]);
    else section.push(task);
  }
  return [...sections.values()];
}
