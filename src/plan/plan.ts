/** Everything that a run is going to change, as plain JSON. */
import type { Decision } from "../evidence/decision.ts";
import type { PublishedDecision } from "../render/published.ts";
import type { Card } from "../render/site/card.ts";
import type { Copied } from "../render/site/site.ts";
import type { UnreadLanguage } from "../languages/unread.ts";
import type { IssuePlan } from "./issue-plan.ts";
import type { Problem } from "../problems/problem.ts";
import { type Progress, progressOf } from "../roadmap/progress.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Reviews } from "../study/due-reviews.ts";

export interface PlannedFile {
  /** Relative to the portfolio's folder, with "/". */
  path: string;
  status: "created" | "updated" | "unchanged";
  content: string;
}

/** A file of the site. Cards are drawn when they are written. */
export interface PlannedSiteFile extends Omit<PlannedFile, "content"> {
  content: string | Card | Copied;
}

/** What to do with our pull request. */
export type PlannedPullRequest = { repository: string } & (
  | {
      action: "open";
      title: string;
      body: string;
      base: string;
      /** The previous one was closed without being merged. */
      declined: boolean;
    }
  | { action: "update"; number: number; change: { title?: string; body?: string } }
  | { action: "close"; number: number }
);

export interface Plan {
  version: 1;
  roadmap: Roadmap | null;
  progress: Progress;
  /** With everything that is known. Only the owner's own machine may show them. */
  decisions: Decision[];
  /** What may be shown in public, such as in the log of a workflow. */
  published: { decisions: PublishedDecision[]; problems: Problem[] };
  /** Files to commit: roadmap.json, READMEs, badges and charts. */
  files: PlannedFile[];
  /** Files of the site, which is never committed; null if no site is built. */
  site: {
    folder: string;
    /** Whether its credentials are signed before it is written. */
    signs?: boolean;
    files: PlannedSiteFile[];
  } | null;
  /** Null if checklists are not updated or the issues could not be read. */
  issues: IssuePlan | null;
  /** Null if changes are not published in a pull request, or there is nothing to do. */
  pullRequest: PlannedPullRequest | null;
  /** Reviews as they are after this run; null if they are off. */
  reviews: Reviews | null;
  /** Fixed words and counts only: no text from outside may end up in a commit message. */
  commitMessage: string;
  /** Code of listed repositories in languages that no skill covers, most files first. */
  unread: UnreadLanguage[];
  problems: Problem[];
}

/** The plan of a run that can only report problems, none of which is about another repository. */
export function emptyPlan(problems: Problem[]): Plan {
  return {
    version: 1,
    roadmap: null,
    progress: progressOf([]),
    decisions: [],
    published: { decisions: [], problems },
    files: [],
    site: null,
    issues: null,
    pullRequest: null,
    reviews: null,
    commitMessage: "",
    unread: [],
    problems,
  };
}
