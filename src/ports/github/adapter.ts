/** GitHub over its APIs. */
import { createCalls, type GitHubOptions } from "./calls.ts";
import { createCommitWriter } from "./commit-on-branch.ts";
import { createCloserReader } from "./read-closers.ts";
import { createCommitReader } from "./read-commits.ts";
import { createEditReader } from "./read-edits.ts";
import type { GitHub } from "./port.ts";
import { createPullRequestWriter } from "./pull-requests.ts";
import { createReader } from "./reader.ts";
import { createIssueWriter } from "./writer.ts";

/** Create one per run: it holds the budget, the rate limit state, and what is known about accounts and labels. */
export function createGitHub(options: GitHubOptions): GitHub {
  const calls = createCalls(options);
  const reader = createReader(calls);
  return {
    ...reader,
    ...createIssueWriter(calls, reader),
    ...createPullRequestWriter(calls),
    ...createCommitWriter(calls),
    ...createCommitReader(calls),
    ...createEditReader(calls),
    ...createCloserReader(calls),
    count: calls.count,
  };
}
