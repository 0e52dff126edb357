/**
 * All evidence about the items. It is computed once from what was gathered; the open questions and every decision
 * follow from it.
 */
import type { OthersCommit } from "../activity/hosted-commit.ts";
import type { IssueActivity } from "../activity/issue.ts";
import type { OwnerIdentity } from "../activity/person.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { CodeFinding } from "./code/finding.ts";
import { evidenceFromCode } from "./code/from-code.ts";
import type { ItemRule } from "./code/search/rules.ts";
import { type CommitFindings, evidenceFromCommits } from "./commits/from-commits.ts";
import { type HandTicks, noHandTicks } from "./decide/hand-ticks.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceInIssues, type IssueFindings } from "./issues/issue-findings.ts";

export interface Findings {
  repositories: readonly RepositoryActivity[];
  commits: CommitFindings;
  /** By item: what each of its rules about files found. */
  code: ReadonlyMap<string, readonly CodeFinding[]>;
  issues: IssueFindings;
  /** Commits that turned out to be those in which the owner ticked an item. */
  handTicks: HandTicks;
}

/** What was gathered and can hold evidence. */
export interface Gathered {
  owner: OwnerIdentity;
  repositories: readonly RepositoryActivity[];
  /** The rules about files, compiled. */
  rules: readonly ItemRule[];
  issues: readonly IssueActivity[];
  /** Commits under the owner's address that GitHub says are others': they tick no open item. */
  othersCommits: readonly OthersCommit[];
}

/** Looks for evidence in commits, code and issues. */
export function findEvidence(
  { owner, repositories, rules, issues, othersCommits }: Gathered,
  roadmap: Roadmap,
): Findings {
  const others = new Map(othersCommits.map((one) => [one.sha, one]));
  return {
    repositories,
    commits: evidenceFromCommits(repositories, roadmap.items, others),
    code: evidenceFromCode(repositories, rules, roadmap.items, others),
    issues: evidenceInIssues(issues, roadmap, owner),
    handTicks: noHandTicks,
  };
}

/** The same findings after issues were created: commits and code have not changed. */
export function withIssues(
  findings: Findings,
  { issues, owner }: Pick<Gathered, "issues" | "owner">,
  roadmap: Roadmap,
): Findings {
  return { ...findings, issues: evidenceInIssues(issues, roadmap, owner) };
}

/** All evidence about one item: commits first, then code, then issues. */
export function evidenceAbout(item: string, { commits, code, issues }: Findings): Evidence[] {
  return [
    ...(commits.byItem.get(item) ?? []),
    ...(code.get(item) ?? []).flatMap(({ evidence }) => evidence),
    ...(issues.byItem.get(item) ?? []),
  ];
}
