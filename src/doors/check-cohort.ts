/** Everything that is wrong with cohort.json, and with the roadmap that its learners share. */
import type { Cohort } from "../cohort/cohort.ts";
import { parseCohort } from "../cohort/read-cohort.ts";
import { cohortErrors } from "../cohort/cohort-errors.ts";
import type { FileReader } from "../ports/files.ts";
import { asProblem, type Problem } from "../problems/problem.ts";
import { checkRoadmap } from "./check-roadmap.ts";

export interface CheckedCohort {
  /** Null if nothing of it could be read. */
  cohort: Cohort | null;
  problems: Problem[];
  /** The texts that the problems' places are in, by path. */
  texts: ReadonlyMap<string, string>;
}

/**
 * @param files of the folder with cohort.json @param folder the same
 * @param name of cohort.json in that folder @param shown how problems name that folder, with "/" at the end; "" for the current
 * one
 */
export async function checkCohort(
  files: FileReader,
  folder: string,
  name: string,
  shown: string,
): Promise<CheckedCohort> {
  const path = `${shown}${name}`;
  const text = await files.read(name);
  if (text === null)
    return { cohort: null, problems: [asProblem(cohortErrors.noCohort(path))], texts: new Map() };
  const { cohort, problems } = parseCohort(text, path);
  const texts = new Map([[path, text]]);
  if (cohort === null || cohort.roadmap === null) return { cohort, problems, texts };
  const shared = await files.read(cohort.roadmap).catch(() => null);
  const sharedPath = `${shown}${cohort.roadmap}`;
  if (shared !== null) texts.set(sharedPath, shared);
  const checked = await checkRoadmap(shared, sharedPath, folder);
  return { cohort, problems: [...problems, ...checked.problems], texts };
}
