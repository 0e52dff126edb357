/** What is going to change in the portfolio's issues, as plain JSON. */
import type { NumberEdit } from "../roadmap/edit.ts";

export interface NewIssue {
  title: string;
  body: string;
  milestone: number | null;
  /** A piece of the body by which this issue is known among ours; anybody may write the same. */
  marker: string;
  /** The highest number that was seen before: only what came after it can be this issue. */
  after: number;
}

/** What is to change; what is left out stays. */
export interface IssueChange {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  /** Goes with a state only. */
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
  /** What is made before anything is written: its numbers belong into roadmap.json. */
  newMilestones: NewMilestone[];
  newIssues: NewIssue[];
  /** What is changed after everything else is written. */
  milestones: { number: number; change: MilestoneChange }[];
  issues: {
    number: number;
    /** Its text as it was read: when it is another by now, somebody ticked a box meanwhile. */
    was: string;
    change: IssueChange;
  }[];
  labels: { number: number; label: Label }[];
  /** Numbers that roadmap.json gets. */
  numbers: NumberEdit[];
}

/** How many writes it is. */
export function writesIn({ newMilestones, newIssues, milestones, issues, labels }: IssuePlan): number {
  return newMilestones.length + newIssues.length + milestones.length + issues.length + labels.length;
}
