/** A run that only checks roadmap.json. Loaded only for such a run. */
import { checkRoadmap } from "../doors/check-roadmap.ts";
import type { Log } from "../ports/log.ts";
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
  const { problems } = await checkRoadmap(text, inputs.roadmap, folder);
  annotate(problems, runner, log);
  return statusOf(problems, inputs);
}
