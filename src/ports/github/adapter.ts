/** GitHub over its REST API. */
import { createCalls, type GitHubOptions } from "./calls.ts";
import type { GitHub } from "./port.ts";
import { createPullRequestWriter } from "./pull-requests.ts";
import { createReader } from "./reader.ts";
import { createIssueWriter } from "./writer.ts";

/** One for a run: the budget, the limits and what was learnt of accounts and labels are kept in it. */
export function createGitHub(options: GitHubOptions): GitHub {
  const calls = createCalls(options);
  const reader = createReader(calls);
  return {
    ...reader,
    ...createIssueWriter(calls, reader),
    ...createPullRequestWriter(calls),
    count: calls.count,
  };
}
