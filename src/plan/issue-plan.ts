/** The changes to make in the portfolio's issues, as plain JSON. */
import type { NumberEdit } from "../roadmap/edit.ts";

export interface NewIssue {
  title: string;
  body: string;
  milestone: number | null;
  /** A piece of the body that identifies this issue among ours. Anyone could write the same text. */
  marker: string;
  /** The highest issue number seen beforehand: this issue must have a higher one. */
  after: number;
}

/** Fields that are left out do not change. */
export interface IssueChange {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  /** Only with `state`. */
  reason?: "completed" | "not_planned" | "reopened";
  milestone?: number | null;
}

export interface Label {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string;
}

export interface NewMilestone {
  title: string;
  description: string;
  /** ISO day. */
  due: string;
}

export interface MilestoneChange {
  due?: string;
  state?: "open" | "closed";
}

export interface IssuePlan {
  /** `owner/name`. */
  repository: string;
  /** Created before any file is written, because their numbers go into roadmap.json. */
  newMilestones: NewMilestone[];
  newIssues: NewIssue[];
  /** Changed after everything else is written. */
  milestones: { number: number; change: MilestoneChange }[];
  issues: {
    number: number;
    /** The body as it was read. If it differs when this is written, someone has ticked a box in the meantime. */
    was: string;
    change: IssueChange;
  }[];
  labels: { number: number; label: Label }[];
  /** Numbers to write into roadmap.json. */
  numbers: NumberEdit[];
}

/** How many writes the plan makes. */
export function writesIn({ newMilestones, newIssues, milestones, issues, labels }: IssuePlan): number {
  return newMilestones.length + newIssues.length + milestones.length + issues.length + labels.length;
}
