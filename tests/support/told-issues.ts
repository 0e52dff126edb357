/** Evidence from issues for the items of a roadmap, and the decisions based on it. */
import type { IssueActivity } from "../../src/activity/issue.ts";
import type { OwnerIdentity } from "../../src/activity/person.ts";
import type { IssueEvidence } from "../../src/evidence/issues/issue-evidence.ts";
import { evidenceInIssues } from "../../src/evidence/issues/issue-findings.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import type { Roadmap } from "../../src/roadmap/roadmap.ts";

export function roadmapOf(text: string): Roadmap {
  const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error(problems[0]?.message);
  return roadmap;
}

/** No owner is known, so that whoever may write counts. */
export const noOwner: OwnerIdentity = { logins: [], emails: [] };

/** All evidence in these issues for one item. */
export function saidOf(
  id: string,
  text: string,
  activities: readonly IssueActivity[],
  owner: OwnerIdentity = noOwner,
): IssueEvidence[] {
  return [...(evidenceInIssues(activities, roadmapOf(text), owner).byItem.get(id) ?? [])];
}

/** The evidence that counts, as "done" or "open", in order. */
export function countedOf(id: string, text: string, activities: readonly IssueActivity[]): string[] {
  return saidOf(id, text, activities)
    .filter(({ dismissed }) => dismissed === null)
    .map(({ says }) => says);
}
