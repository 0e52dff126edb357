/** Parses roadmap.json: returns the roadmap, or everything that is wrong with it. */
import type { Distrusted } from "./guarded-values.ts";
import { asProblem, hasError, type Problem } from "../problems/problem.ts";
import { errors } from "../problems/errors.ts";
import { problemsOf } from "./read-json-file.ts";
import { readRoadmap } from "./read-roadmap.ts";
import type { Roadmap } from "./roadmap.ts";

export interface ParsedRoadmap {
  /** Null if any problem is an error. */
  roadmap: Roadmap | null;
  problems: Problem[];
}

/**
 * Parses, checks and normalises a roadmap.
 * @param text the file's content (a byte-order mark is allowed); null if the file does not exist
 * @param path the file's name, used in problems
 * @param distrusted values that somebody else changed: the roadmap gets what they were before
 */
export function parseRoadmap(
  text: string | null,
  path: string,
  distrusted: readonly Distrusted[] = [],
): ParsedRoadmap {
  if (text === null) return { roadmap: null, problems: [asProblem(errors.noRoadmap(path))] };
  const reading = readRoadmap(text, distrusted);
  const problems = problemsOf(reading, path);
  return { roadmap: hasError(problems) ? null : reading.roadmap, problems };
}
