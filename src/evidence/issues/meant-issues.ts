/** Finds the items that an issue is about, by its number in roadmap.json or by a label. */
import { type IssueActivity, isOurLabel, labelPrefix, type SeenIssue } from "../../activity/issue.ts";
import { isOwn } from "../../activity/repository.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";

/** Issues of the portfolio's repository that roadmap.json names for an item or a project, with those items. */
export function listedIssues({ items, phases }: Roadmap): Map<number, Item[]> {
  const listed = new Map<number, Item[]>();
  const add = (number: number | null, meant: readonly Item[]): void => {
    if (number !== null) listed.set(number, [...(listed.get(number) ?? []), ...meant]);
  };
  for (const item of items) add(item.issue, [item]);
  for (const { project } of phases) if (project) add(project.issue, project.items.filter(isOfProject));
  return listed;
}

/** The items that a label means: a single item, or all items of a project. */
export function meantByLabel(label: string, { items, phases }: Roadmap): Item[] {
  // GitHub labels are case-insensitive.
  if (!isOurLabel(label)) return [];
  const id = label.slice(labelPrefix.length).toLowerCase();
  const project = phases.find((phase) => phase.project?.id === id)?.project;
  return (
    project?.items.filter(isOfProject) ?? items.filter((item) => item.id === id && item.unmeant?.id !== true)
  );
}

/** False if somebody else moved it into the project. */
function isOfProject({ unmeant }: Item): boolean {
  return unmeant?.project !== true;
}

/** An item that an issue is about. `label` is the label that says so; null if roadmap.json does. */
export interface Meant {
  item: Item;
  label: string | null;
}

/** The items that an issue is about; a number in roadmap.json wins over a label. */
export function meantBy(
  { number, labels }: Pick<SeenIssue, "number" | "labels">,
  { listed }: Pick<IssueActivity, "listed">,
  roadmap: Roadmap,
): Meant[] {
  const byNumber = isOwn(listed) ? (listedIssues(roadmap).get(number) ?? []) : [];
  const meant = new Map<string, Meant>();
  for (const label of labels)
    for (const item of meantByLabel(label, roadmap)) meant.set(item.id, { item, label });
  for (const item of byNumber) meant.set(item.id, { item, label: null });
  return [...meant.values()];
}
