/** A snapshot that knows of the milestones and checklists that were just made, without asking for them again. */
import type { Issue, Milestone } from "../activity/issue.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Made {
  milestones: Milestone[];
  /** Checklists with the comment by which they are known. */
  issues: { issue: Issue; marker: string }[];
  /** A milestone that was wanted could not be made: the checklists go without. */
  milestonesRefused: boolean;
}

/** A plan of the new snapshot writes the new numbers into roadmap.json. */
export function withMade(snapshot: Snapshot, { milestones, issues, milestonesRefused }: Made): Snapshot {
  return {
    ...snapshot,
    issues: snapshot.issues.map((activity) =>
      activity.listed === "."
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
