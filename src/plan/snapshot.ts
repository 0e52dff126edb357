/** Everything that was gathered, as plain JSON. A plan is computed from this alone. */
import type { OthersCommit } from "../activity/hosted-commit.ts";
import type { IssueActivity } from "../activity/issue.ts";
import type { SeenPicture } from "../activity/project.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { SkillRule } from "../evidence/projects/every-skill.ts";
import type { ItemRule } from "../evidence/code/search/rules.ts";
import type { HandTick } from "../evidence/decide/hand-ticks.ts";
import type { DoneChange } from "../evidence/evidence.ts";
import type { OwnerIdentity } from "../activity/person.ts";
import type { PullRequestSeen } from "./update-branch.ts";
import type { WhyNoPicture } from "../projects/wrong-picture.ts";
import type { Distrusted } from "../roadmap/guarded-values.ts";
import type { Problem } from "../problems/problem.ts";

/** An older roadmap.json that was saved over a newer one. */
export interface StaleCopy {
  /** Sha of the commit that did it; null if it is not committed. */
  commit: string | null;
  /** Sha of the commit whose version it equals. */
  equals: string;
  /** Ids of the items whose ticks are back. */
  items: string[];
}

export interface Snapshot {
  version: 1;
  roadmap: {
    /** File name relative to the portfolio's folder. */
    path: string;
    /** Null if the file does not exist. With the ticks that a stale copy took away. */
    text: string | null;
    /** The file as it is, if `text` has ticks that it lacks. */
    found?: string;
    /** Values that somebody else changed: what they were before counts. */
    distrusted?: readonly Distrusted[];
  };
  owner: OwnerIdentity;
  repositories: RepositoryActivity[];
  /** Repositories of projects that are not listed: their code is shown but ticks nothing. */
  unlisted: RepositoryActivity[];
  /** Projects whose code was searched, and their repositories as roadmap.json writes them. */
  projects: { id: string; repositories: string[] }[];
  /** Skills found at least in part in a project. */
  skills: SkillRule[];
  /** Rules about files, except those that name unknown skills. */
  rules: ItemRule[];
  /** Changes to ticks in roadmap.json that can affect a decision, newest first. */
  doneChanges: DoneChange[];
  /** Commits that roadmap.json records as proofs and in which the owner ticked the item; null if git could not tell. */
  handTicks: HandTick[] | null;
  /** Older copies of roadmap.json that took ticks away which are now back, newest first. */
  staleCopies: StaleCopy[];
  /** Issues of the listed repositories on GitHub; empty if none were read. */
  issues: IssueActivity[];
  /** Commits under the owner's address that GitHub says are others'. */
  othersCommits: OthersCommit[];
  /** Shas of proofs with a signature of the owner's that GitHub has verified, as far as they were asked. */
  verified: string[];
  /** Null unless changes are published in a pull request. */
  pullRequest: PullRequestSeen | null;
  /** Content of files that the plan may write, by path; null if the file does not exist. */
  files: Record<string, string | null>;
  /** READMEs whose names are spelled differently from ours, by our name: README.md may be readme.md. */
  spellings: Record<string, string>;
  /** Folders of projects that are repositories of their own, such as submodules: their files cannot be committed here. */
  otherRepositories: string[];
  /** By project id, for those that name a picture: the picture, or why it cannot be shown. Empty if there is no site. */
  pictures: Record<string, SeenPicture | WhyNoPicture>;
  /** The existing site's files by path, with pictures as empty strings; null if the folder contains files that we did not create. */
  site: Record<string, string> | null;
  /** Whether anybody can read the repositories; null, or a missing entry, if that is not known. */
  visibility: { listed: string; isPublic: boolean | null }[];
  /** What failed or was skipped while gathering. */
  problems: Problem[];
}
