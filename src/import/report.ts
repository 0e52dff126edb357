/** What an import tells: what changed in an existing roadmap, as problems, and a summary for a person. */
import { count } from "../text/count.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import type { WrittenRoadmap } from "../roadmap/schema.ts";
import { inWords } from "../text/lists.ts";
import { shorten } from "./item-title.ts";
import type { Merged } from "./merge/merge.ts";

/** A notice for each item that was renamed, archived, removed or restored, and for what the note says differently. */
export function mergeProblems(merged: Merged, prune: boolean): Problem[] {
  const about = (code: Problem["code"], line: number | null, message: string, hint: string): Problem => ({
    ...problemWithoutPlace("notice", code, message, hint),
    line,
  });
  return [
    ...merged.renamed.map(({ from, item }) =>
      about(
        "item-renamed",
        item.line,
        `“${shorten(from, 60)}” became “${shorten(item.text, 60)}”. It is the same item, ${item.id}, and keeps its tick and evidence.`,
        "If it is another item, reword it in the note, and import again.",
      ),
    ),
    ...merged.restored.map((item) =>
      about(
        "item-restored",
        item.line,
        `“${shorten(item.text, 60)}” (${item.id}) is in the note again, so it was restored from the archive.`,
        "Nothing needs to be done.",
      ),
    ),
    ...merged.removed.map(({ id, title }) =>
      prune
        ? about(
            "item-removed",
            null,
            `“${shorten(title, 60)}” (${id}) is no longer in the note, so it was removed.`,
            "Without --prune it is archived.",
          )
        : about(
            "item-archived",
            null,
            `“${shorten(title, 60)}” (${id}) is no longer in the note, so it was moved to "archived".`,
            "Put it back into the note to get it back with its tick, or import with --prune to remove it.",
          ),
    ),
    ...merged.differences.map(({ phase, said }) =>
      about(
        "note-differs",
        null,
        `The note says ${said.join(" and ")} for the phase “${phase}”. roadmap.json says otherwise, and was left as it is.`,
        "Change roadmap.json if the note is right.",
      ),
    ),
  ];
}

/** "4 phases, 12 groups, 50 items (3 done), 4 projects". */
export function contents({ phases, strategy = [] }: WrittenRoadmap): string {
  const groups = phases.flatMap((phase) => phase.groups ?? []);
  const projects = phases.flatMap(({ project }) => project ?? []);
  const items = [...groups, ...projects].flatMap((part) => part.items ?? []).concat(strategy);
  const done = items.filter((item) => item.done !== undefined && item.done !== false).length;
  return [
    count(phases.length, "phase"),
    count(groups.length, "group"),
    `${count(items.length, "item")} (${done} done)`,
    count(projects.length, "project"),
  ].join(", ");
}

/**
 * What is left out, a line for each reason.
 * @returns "Left out: 3 empty boxes …" with the lines of the note
 */
export function leftOutLines(problems: readonly Problem[]): string[] {
  const left = problems.filter(({ code, level }) => code === "left-out" && level === "notice");
  return [...byHint(left)].map(([hint, same]) => {
    const [first, ...others] = same;
    const more =
      others.length === 0
        ? ""
        : ` So ${others.length === 1 ? "is" : "are"} ${ranges(others.map(({ line }) => line ?? 0))}.`;
    return `  line ${first?.line ?? 1}: ${first?.message ?? ""}${more}\n    ${hint}`;
  });
}

/** How many items with the same likely skill have a line each. */
const most = 3;

/** The items that are likely about a skill. If many have the same skill, the first is shown, with the lines of the others. */
export function likelyLines(problems: readonly Problem[]): string[] {
  const likely = problems.filter(({ code }) => code === "likely-skill");
  return [...byHint(likely).values()].flatMap((same) => {
    const shown = same.length > most ? same.slice(0, 1) : same;
    const others = same.slice(shown.length);
    const more = others.length === 0 ? "" : ` So may ${ranges(others.map(({ line }) => line ?? 1))}.`;
    return shown.map(({ line, message }) => `  line ${line ?? 1}: ${message}${more}`);
  });
}

function byHint(problems: readonly Problem[]): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) found.set(problem.hint, [...(found.get(problem.hint) ?? []), problem]);
  return found;
}

/** "line 4", "lines 4 to 9 and 12". */
function ranges(lines: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const line of [...new Set(lines)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && line === last.to + 1) last.to = line;
    else spans.push({ from: line, to: line });
  }
  const texts = spans.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  return `${lines.length === 1 ? "line" : "lines"} ${inWords(texts)}`;
}
