/** All that is going to change, as plain JSON. */
import type { Decision } from "../evidence/decision.ts";
import type { Card } from "../render/site/card.ts";
import type { IssuePlan } from "./issue-plan.ts";
import type { Problem } from "../problems/problem.ts";
import { type Progress, progressOf } from "../roadmap/progress.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

export interface PlannedFile {
  /** Relative to the portfolio's folder, with "/". */
  path: string;
  status: "created" | "updated" | "unchanged";
  content: string;
}

/** A file of the site; a picture is drawn when it is written. */
export interface PlannedSiteFile extends Omit<PlannedFile, "content"> {
  content: string | Card;
}

/** What is to happen to our pull request. */
export type PlannedPullRequest = { repository: string } & (
  | {
      action: "open";
      title: string;
      body: string;
      base: string;
      /** The last one was closed without being merged. */
      declined: boolean;
    }
  | { action: "update"; number: number; change: { title?: string; body?: string } }
  | { action: "close"; number: number }
);

export interface Plan {
  version: 1;
  roadmap: Roadmap | null;
  progress: Progress;
  decisions: Decision[];
  /** Files that are committed: roadmap.json, READMEs, badges. */
  files: PlannedFile[];
  /** Files of the site, which is never committed; null when no site is made. */
  site: { folder: string; files: PlannedSiteFile[] } | null;
  /** Null when the issues are not kept or could not be read. */
  issues: IssuePlan | null;
  /** Null when changes are not published by a pull request, or there is nothing to do about it. */
  pullRequest: PlannedPullRequest | null;
  /** Constant words and counts only: nothing from outside reaches a commit message. */
  commitMessage: string;
  problems: Problem[];
}

/** The plan of a run that can do nothing but say why. */
export function emptyPlan(problems: Problem[]): Plan {
  return {
    version: 1,
    roadmap: null,
    progress: progressOf([]),
    decisions: [],
    files: [],
    site: null,
    issues: null,
    pullRequest: null,
    commitMessage: "",
    problems,
  };
}
