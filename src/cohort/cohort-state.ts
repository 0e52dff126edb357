import type { LearnerRecord } from "./learner-record.ts";

/** What merge publishes as cohort-state.json: the next plan compares heads with it, and the mentors' page is drawn from it. */
export interface CohortState {
  readonly version: 1;
  readonly cohort: {
    readonly title: string;
    /** OWNER/NAME of the repository with cohort.json: what learners name in their roadmap.json. */
    readonly repository: string;
    /** ISO dates, or null. */
    readonly start: string | null;
    readonly end: string | null;
    /** How learners are named on the page. */
    readonly names: "full" | "initials";
  };
  /** ISO instant of the merge. */
  readonly mergedAt: string;
  /** In the order of cohort.json. */
  readonly learners: readonly LearnerRecord[];
}
