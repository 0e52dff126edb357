/** A cohort as the program uses it: normalised, with every default filled in. */
import type { JsonPath } from "../roadmap/roadmap.ts";
import type { CohortState } from "./cohort-state.ts";

export interface CohortLearner {
  login: string;
  /** As in cohort.json: owner/name, an address or a path. */
  repository: string;
  /** Path of the roadmap in it. */
  roadmap: string;
  at: JsonPath;
}

export interface Cohort {
  title: string;
  /** owner/name, if cohort.json says it. */
  repository: string | null;
  /** ISO days, or null. */
  start: string | null;
  end: string | null;
  names: CohortState["cohort"]["names"];
  mentors: string[];
  /** Path of the shared roadmap, or null. */
  roadmap: string | null;
  learners: CohortLearner[];
}
