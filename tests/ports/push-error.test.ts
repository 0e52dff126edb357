/** What is advised when a push is rejected. */
import { expect, test } from "vitest";
import { pushError } from "../../src/ports/git/push-error.ts";

test.each([
  ["fatal: 'origin' does not appear to be a git repository", "git remote add origin"],
  ["remote: error: GH006: Protected branch update failed", "publish: pull-request"],
  ["The requested URL returned error: 403", "contents: write"],
  ["fatal: unable to access", "fix the problem and run again"],
])("%s", (refusal, advice) => {
  expect(pushError(new Error(refusal)).hint).toContain(advice);
});
