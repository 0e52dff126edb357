import type { Place } from "../../roadmap/json-text.ts";
import type { CheckedRoadmap } from "../../doors/check-roadmap.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import type { RepositoryCase } from "../publishing.ts";

/** What `check` found, before it is printed in one of the formats. */
export interface Checked {
  path: string;
  /** Null if any problem is an error. */
  roadmap: Roadmap | null;
  problems: Problem[];
  /** The texts that the problems' places are in, by path. */
  texts: ReadonlyMap<string, string>;
  /** Null if nobody asked what can be fixed. */
  fixed: Fixed | null;
  cases: RepositoryCase[];
  /** Null if there is none, or it has an error. */
  cohort: FoundCohort | null;
}

export interface FoundCohort {
  path: string;
  /** How many. */
  learners: number;
}

/** What --fix changed, or would change. */
export interface Fixed extends CheckedRoadmap {
  /** The fixed text. */
  text: string;
  /** With their places in the text as it was. */
  changes: (Place & { message: string })[];
  /** The diff of the whole file; "" if nothing changed. */
  diff: string;
}
