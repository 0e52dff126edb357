/** Checking who wrote the commits behind merges, with a fake git that counts parallel calls. */
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Git } from "../../src/ports/git/port.ts";
import { withoutOthersText } from "../../src/gather/history/trust.ts";
import { history, says } from "../support/activity.ts";
import { fakeGit } from "../support/fake-git.ts";
import { questions } from "../support/records.ts";

/** A fake git that reports others' commits in these merges, and counts calls in progress. */
function countingGit(others: ReadonlySet<string>): { git: Git; most: () => number } {
  let open = 0;
  let most = 0;
  const git = fakeGit({
    async run(args) {
      open++;
      most = Math.max(most, open);
      await setImmediate();
      open--;
      const who = args.some((one) => others.has(one)) ? "Mallory\nm@example.net" : "Ana\nana@example.com";
      return { status: 0, stdout: Buffer.from(`${"0".repeat(40)}\n${who}`), stderr: "" };
    },
  });
  return { git, most: () => most };
}

test("merges are checked a few at a time, and keep their order", async () => {
  const commits = history(says(...Array.from({ length: 100 }, (_, index) => `[x] item-${index}`))).map(
    (commit) => ({ ...commit, merge: true }),
  );
  const others = new Set(commits.filter((_, index) => index % 2 === 0).map(({ sha }) => sha));
  const { git, most } = countingGit(others);
  const kept = await withoutOthersText(git, commits, questions.owner);
  expect(kept).toEqual(
    commits.map((commit) =>
      others.has(commit.sha) ? { ...commit, marks: [], reverts: [], almost: [] } : commit,
    ),
  );
  expect(most()).toBeGreaterThan(1);
  expect(most()).toBeLessThanOrEqual(8);
});
