/** All that was gathered, as plain JSON. A plan follows from this alone. */
import type { IssueActivity } from "../activity/issue.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { SkillRule } from "../evidence/projects/every-skill.ts";
import type { ItemRule } from "../evidence/code/search/rules.ts";
import type { DoneChange } from "../evidence/evidence.ts";
import type { OwnerIdentity } from "../activity/person.ts";
import type { PullRequestSeen } from "./update-branch.ts";
import type { Problem } from "../problems/problem.ts";

export interface Snapshot {
  version: 1;
  roadmap: {
    /** File name relative to the portfolio's folder. */
    path: string;
    /** Null when there is no such file. */
    text: string | null;
  };
  owner: OwnerIdentity;
  repositories: RepositoryActivity[];
  /** Repositories of projects that are not listed: their code is shown, and ticks nothing. */
  unlisted: RepositoryActivity[];
  /** Projects whose code was looked for, and where: repositories as listed, or as the project names them. */
  projects: { id: string; repositories: string[] }[];
  /** Skills of which something was found in a project. */
  skills: SkillRule[];
  /** The rules that files decide, as far as the catalogue knows their skills. */
  rules: ItemRule[];
  /** Changes of ticks in roadmap.json, newest first, as far as they could decide something. */
  doneChanges: DoneChange[];
  /** What the issues of listed repositories on the server say; empty when none were looked at. */
  issues: IssueActivity[];
  /** Null unless changes are published by a pull request. */
  pullRequest: PullRequestSeen | null;
  /** Existing files that the plan may touch, by path; null when there is none. */
  files: Record<string, string | null>;
  /** The existing site's files by path, pictures as empty texts; null when the folder holds something that we did not make. */
  site: Record<string, string> | null;
  /** What went wrong or was left out while gathering. */
  problems: Problem[];
}
