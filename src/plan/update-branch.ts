/** The branch of our pull request, and what is known about both. */
import type { Issue } from "../activity/issue.ts";

/** Only Roadfolio may commit to it. */
export const updateBranch = "roadfolio/update";

/** What is known about the repository and our pull request in it. */
export interface PullRequestSeen {
  /** `owner/name`. */
  repository: string;
  /** The default branch. */
  base: string;
  /** The newest pull request from our branch, open or closed; null if there was none. */
  latest: Issue | null;
}
