/** All that is going to change, as plain JSON. */
import type { Decision } from "../evidence/decide.ts";
import type { Problem } from "../roadmap/problem.ts";
import { type Progress, progressOf } from "../roadmap/progress.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

export interface PlannedFile {
  /** Relative to the portfolio's folder, with "/". */
  path: string;
  status: "created" | "updated" | "unchanged";
  content: string;
}

export interface Plan {
  version: 1;
  roadmap: Roadmap | null;
  progress: Progress;
  decisions: Decision[];
  /** Files that are committed: roadmap.json, READMEs, badges. */
  files: PlannedFile[];
  /** Files of the site, which is never committed; null when no site is made. */
  site: { folder: string; files: PlannedFile[] } | null;
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
    commitMessage: "",
    problems,
  };
}
