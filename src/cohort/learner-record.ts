/** A learner of a cohort as a shard last read them. It is JSON: shards write it, merge and the mentors' page read it. */
export interface LearnerRecord {
  /** As cohort.json names them. */
  readonly login: string;
  /** OWNER/NAME of the repository with their roadmap.json. */
  readonly repository: string;
  /** Full sha of the commit that was read; null if they were never read. */
  readonly head: string | null;
  /** ISO instant of the read that `progress` comes from; null if they were never read. */
  readonly readAt: string | null;
  /** Why the newest attempt to read them failed, or null. `progress` is then that of an older read, if there was one. */
  readonly problem: LearnerProblem | null;
  readonly progress: LearnerProgress | null;
}

export interface LearnerProblem {
  /** A problem code, as docs/problems.md lists them. */
  readonly code: string;
  readonly message: string;
  /** What to do. */
  readonly hint: string | null;
}

export interface LearnerProgress {
  /** The owner's name in their roadmap.json, or their login. */
  readonly name: string;
  /** Where their portfolio is published, or null. */
  readonly url: string | null;
  readonly phases: readonly LearnerPhase[];
  readonly items: readonly LearnerItem[];
  readonly skills: readonly LearnerSkill[];
}

export interface LearnerPhase {
  readonly id: string;
  readonly title: string;
  /** ISO date, or null. */
  readonly due: string | null;
  readonly done: number;
  readonly total: number;
}

export interface LearnerItem {
  readonly id: string;
  readonly title: string;
  readonly phase: string | null;
  readonly kind: "item" | "habit" | "gate";
  /** `declared`: ticked by the learner without proof. */
  readonly state: "proven" | "declared" | "open";
  /** ISO date of the tick, or null. */
  readonly on: string | null;
  /** The strongest proof's address; null if there is none or it may not be published. */
  readonly proof: string | null;
}

export interface LearnerSkill {
  readonly id: string;
  /** At most 22 characters. */
  readonly short: string;
  /** Address of the line that shows it, or null. */
  readonly proof: string | null;
}
