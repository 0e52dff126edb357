/** All evidence from issues, pull requests and checklists. */
import type { IssueActivity } from "../../activity/issue.ts";
import type { OwnerIdentity } from "../../activity/person.ts";
import { ownIn } from "../../activity/repository.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { evidenceFromChecklists, openBoxes } from "./from-checklists.ts";
import { evidenceFromIssues } from "./from-issues.ts";
import { openTasks } from "./from-task-lists.ts";
import type { IssueEvidence } from "./issue-evidence.ts";

export interface IssueFindings {
  activities: readonly IssueActivity[];
  byItem: ReadonlyMap<string, readonly IssueEvidence[]>;
  /** Boxes that are visible and not ticked, as `openBox` names them. */
  open: ReadonlySet<string>;
}

/** For a run that reads no issues. */
export const noIssues: IssueFindings = { activities: [], byItem: new Map(), open: new Set() };

/** Looks for evidence in the issues of all listed repositories. */
export function evidenceInIssues(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
  owner: OwnerIdentity,
): IssueFindings {
  const byItem = evidenceFromIssues(activities, roadmap, owner);
  for (const [id, said] of evidenceFromChecklists(activities, roadmap))
    byItem.set(id, [...(byItem.get(id) ?? []), ...said]);
  const own = ownIn(activities);
  const open = own === undefined ? [] : [...openBoxes(own, roadmap), ...openTasks(own, roadmap)];
  return { activities, byItem, open: new Set(open) };
}
