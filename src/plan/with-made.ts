/** Adds milestones and checklists that were just created to a snapshot, so that they need not be read again. */
import type { Issue, Milestone } from "../activity/issue.ts";
import { isOwn } from "../activity/repository.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Made {
  milestones: Milestone[];
  /** Checklists, each with the comment that identifies it. */
  issues: { issue: Issue; marker: string }[];
  /** A milestone could not be created, so checklists do without milestones. */
  milestonesRefused: boolean;
}

/** A plan made from the new snapshot writes the new numbers into roadmap.json. */
export function withMade(snapshot: Snapshot, { milestones, issues, milestonesRefused }: Made): Snapshot {
  return {
    ...snapshot,
    issues: snapshot.issues.map((activity) =>
      isOwn(activity.listed)
        ? {
            ...activity,
            milestones: milestonesRefused ? null : [...(activity.milestones ?? []), ...milestones],
            issues: [...activity.issues, ...issues.map(({ issue }) => ({ ...issue, events: null }))],
            made: {
              ...activity.made,
              ...Object.fromEntries(issues.map(({ issue, marker }) => [marker, issue.number])),
            },
          }
        : activity,
    ),
  };
}
