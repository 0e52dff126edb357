/** Finds the labels that name the whole plan and its strategy. */
import { plainLabel } from "./decoration.ts";
import type { Entry, Label, Task } from "./entry.ts";
import { isStrategy, phaseNumber } from "./words.ts";

/**
 * The label that names the plan: the only one of the highest rank if it is above all tasks, or the first one if it comes
 * before all of them and heads none.
 */
export function titleOf(entries: readonly Entry[], tasks: readonly Task[]): Label | null {
  const headings = entries.flatMap((entry) =>
    entry.kind === "label" && entry.label.rank <= 6 ? [entry.label] : [],
  );
  const top = Math.min(...headings.map(({ rank }) => rank));
  const [first, ...others] = headings.filter(({ rank }) => rank === top);
  if (first === undefined || first !== headings[0] || phaseNumber(plainLabel(first.text)) !== null)
    return null;
  if (others.length === 0) return tasks.every(({ labels }) => labels[0] === first) ? first : null;
  const isPart =
    top > 1 &&
    entries.some((entry) => entry.kind === "loose" && entry.loose.listed && entry.loose.labels[0] === first);
  return !isPart && tasks.every(({ labels, line }) => labels[0] !== first && line > first.line)
    ? first
    : null;
}

/** Labels of a strategy: named so, or pinned and alone after the note's last rule. */
export function strategyLabels(entries: readonly Entry[], tasks: readonly Task[]): Set<Label> {
  const lastRule = entries.findLastIndex(({ kind }) => kind === "rule");
  const next = lastRule === -1 ? undefined : entries[lastRule + 1];
  const pinned = next?.kind === "label" && next.label.pinned ? next.label : null;
  const labels = entries.flatMap((entry) => (entry.kind === "label" ? [entry.label] : []));
  const found = labels.filter((label) => label === pinned || isStrategy(plainLabel(label.text)));
  // A note that is all strategy is a plan of its own.
  return new Set(found.filter((label) => tasks.some((task) => !task.labels.includes(label))));
}
