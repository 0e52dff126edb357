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

/** Who issues credentials to the learners. */
export interface CohortIssuer {
  name: string;
  /** Address of the page, ending with "/"; null for the one of GitHub Pages. */
  site: string | null;
  /** How others find the key: by the did:web of the site, or by the site's address. */
  identity: "did" | "address";
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
  /** Null if no credentials are issued. */
  credentials: CohortIssuer | null;
  learners: CohortLearner[];
}
