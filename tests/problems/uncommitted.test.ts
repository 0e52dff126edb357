/** What a person pastes from the error about changes that are not committed. */
import { expect, test } from "vitest";
import { errors } from "../../src/problems/errors.ts";

test("paths with spaces can be pasted", () => {
  const { message, hint } = errors.uncommitted(["README.md", "my plan.json", "c.md"]);
  expect(message).toContain("README.md, my plan.json and c.md have uncommitted changes");
  expect(hint).toContain('(git add README.md "my plan.json" c.md, then git commit)');
});
