/** A run that only checks roadmap.json and the user's own themes. Loaded only for such a run. */
import { checkRoadmap } from "../doors/check-roadmap.ts";
import { checkThemes } from "../doors/check-themes.ts";
import { filesIn } from "../ports/files.ts";
import type { Log } from "../ports/log.ts";
import type { Problem } from "../problems/problem.ts";
import { annotate, statusOf } from "./annotations.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Reports every problem. @param text of roadmap.json; null if there is none. @returns the exit status */
export async function checkOnly(
  text: string | null,
  inputs: Inputs,
  folder: string,
  runner: Runner,
  log: Log,
): Promise<number> {
  const checked = await checkRoadmap(text, inputs.roadmap, folder);
  const problems = [...checked.problems, ...(await themeProblemsOf(inputs, folder))];
  annotate(problems, runner, log);
  return statusOf(problems, inputs);
}

async function themeProblemsOf({ templates }: Inputs, folder: string): Promise<Problem[]> {
  if (templates === null) return [];
  return (await checkThemes(filesIn(`${folder}/${templates}`), templates)).problems;
}
