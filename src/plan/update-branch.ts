/** The branch that our pull request comes from, and what is known of both. */
import type { Issue } from "../activity/issue.ts";

/** Nobody else's commits may stand on it. */
export const updateBranch = "roadfolio/update";

/** What is known of the repository and of our pull request in it. */
export interface PullRequestSeen {
  /** `owner/name`. */
  repository: string;
  /** The default branch. */
  base: string;
  /** The newest one from our branch, open or not; null when there was none yet. */
  latest: Issue | null;
}
