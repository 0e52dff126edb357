/** What the first run of init says: what code shows, apart from what was ticked by hand. */
import { expect, test } from "vitest";
import { shownLines } from "../../../src/cli/init/shown-lines.ts";
import { init, learner, python } from "../../support/newcomer.ts";

const found = {
  git: { prefix: "", top: "/a", hasCommits: true, branch: "main", tracks: true },
  who: { name: null, emails: [], login: null, loginFrom: null, others: [] },
};

test("nothing at all", () => {
  expect(shownLines({ decisions: [] }, found)).toEqual([
    "Your code shows none of the 0 items yet. npx roadfolio explain ITEM says what is missing.",
  ]);
});

test("a note's own ticks are not claimed for the code", async () => {
  const place = learner();
  place.repository.commit({ message: "a", files: python });
  place.repository.write({
    "plan.md": "# Plan\n\n## SQL\n\n- [ ] JOINs\n- [x] Read a book\n- [x] Watch a talk\n",
  });
  const { stdout } = await init(place, "plan.md");
  expect(stdout).toContain("1 of 3 items is already shown by your code:");
  expect(stdout).toContain("2 more items are ticked by hand, without proof.");
});

test("what was left out of a note is listed, with a command for the rest", async () => {
  const place = learner();
  const entries = Array.from({ length: 9 }, (_, index) => `- entry ${index + 1}\n`).join("");
  place.repository.write({ "my plan.md": `# Plan\n\n## SQL\n\n- [ ] JOINs\n\n${entries}` });
  const { stdout } = await init(place, "my plan.md");
  expect(stdout).toContain("9 lines left out:\n  line 7: “entry 1” is left out: it has no box.\n");
  expect(stdout).toMatch(/ {2}line 14: .*\nTo see them all: npx roadfolio import "my plan.md"\n/);
});

test("how a note was read is no loss", async () => {
  const place = learner();
  place.repository.write({ "plan.md": "# Plan\n\n## SQL\n\n- JOINs\n- Views\n" });
  const { stdout } = await init(place, "plan.md");
  expect(stdout).toContain("\nThe note has no boxes, so each entry of its lists became an item.\n");
  expect(stdout).not.toContain("left out");
});
