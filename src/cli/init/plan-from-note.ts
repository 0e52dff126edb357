/** The plan from a Markdown note: the one place where init meets the import. */
import { resolve } from "node:path";
import { starterNames } from "../../init/starters.ts";
import { errors } from "../../problems/errors.ts";
import type { Problem } from "../../problems/problem.ts";
import type { WrittenRoadmap } from "../../roadmap/schema.ts";
import { commandLine } from "../../text/command-line.ts";
import { areOf, count } from "../../text/count.ts";

/** A plan, however it was found. */
export interface FoundPlan {
  plan: WrittenRoadmap;
  /** What should be known about where it comes from, a line each. */
  remarks: string[];
}

/**
 * @param note relative to `folder`
 * @throws a no-start error for a note without a single item, and whatever keeps a note from being read
 */
export async function planFromNote(note: string, folder: string): Promise<FoundPlan> {
  const { importFrom } = await import("../import-from.ts");
  const { roadmap, items, problems } = importFrom(resolve(folder, note), false);
  if (items.length === 0)
    throw errors.noStart(`${note} has no boxes and no lists that could be a plan.`, starterNames);
  return { plan: roadmap, remarks: remarksOn(note, items, problems) };
}

/** How many lines that were left out are shown. */
const most = 8;

function remarksOn(
  note: string,
  items: readonly { skills: readonly string[]; likely: readonly string[] }[],
  problems: readonly Problem[],
): string[] {
  const linked = items.filter(({ skills }) => skills.length > 0).length;
  const left = problems.filter(({ code }) => code === "left-out");
  const likely = items.filter((item) => item.skills.length === 0 && item.likely.length > 0).length;
  const isAll = left.length <= most && likely === 0;
  return [
    `${linked} of ${count(items.length, "item")} of ${note} ${areOf(linked)} linked to a skill that code can show.`,
    ...(likely === 0 ? [] : [`${count(likely, "more item")} may be about a skill.`]),
    ...problems.filter(({ code }) => code === "note-reading").map(({ message }) => message),
    ...(left.length === 0 ? [] : [`${count(left.length, "line")} left out:`]),
    ...left.slice(0, most).map(({ line, message }) => `  line ${line ?? 1}: ${message}`),
    ...(isAll ? [] : [`To see them all: ${commandLine("npx", "roadfolio", "import", note)}`]),
  ];
}
