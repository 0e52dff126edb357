import { describe, expect, test } from "vitest";
import type { HistoryQuestions } from "../../../src/gather/history/record.ts";
import { merge, questions, read } from "../../support/records.ts";

describe("text that a merge brings in from others", () => {
  const emails = { logins: [], emails: ["ana@example.com"] };
  const nobody = { logins: [], emails: [] };
  test.each<[string, string, HistoryQuestions["owner"], boolean]>([
    [
      "the owner's own pull request",
      "Merge pull request #5 from ana-souza/x\n\n[x] a",
      questions.owner,
      true,
    ],
    ["a stranger's pull request", "Merge pull request #5 from mallory/x\n\n[x] a", questions.owner, false],
    ["only a title", "Nice title (#5)\n\n[x] a", questions.owner, false],
    ["GitLab's", "Merge branch 'x' into 'main'\n\n[x] a\n\nSee merge request a/b!5", questions.owner, false],
    ["a branch merged by hand", "Merge branch 'x'\n\n[x] a", questions.owner, true],
    [
      "a managed user's own pull request",
      "Merge pull request #5 from Ana_acme/x\n\n[x] a",
      { logins: ["ana_acme"], emails: [] },
      true,
    ],
    ["undecidable without a login", "Merge pull request #5 from ana-souza/x\n\n[x] a", emails, false],
    ["any merge if there is no owner", "Merge pull request #5 from mallory/x\n\n[x] a", nobody, true],
  ])("%s", (_name, message, owner, expected) => {
    expect(read([{ message, parents: merge }], { owner })).toHaveLength(expected ? 1 : 0);
  });

  test("reverts nothing either", () => {
    const message = `Merge pull request #5 from mallory/x\n\nThis reverts commit ${"1".repeat(40)}.`;
    expect(read([{ message, parents: merge }])).toEqual([]);
  });
});

test("keeps a merge that is reverted by number, although it says nothing", () => {
  const commits = read([
    { message: 'Revert "x" (#13)\n\nReverts ana-souza/learning#12' },
    { message: "Merge pull request #11 from ana-souza/y", parents: merge },
    { message: "Merge pull request #12 from ana-souza/x", parents: merge },
  ]);
  expect(commits.map(({ order, merge: merged }) => [order, merged])).toEqual([
    [0, false],
    [2, true],
  ]);
});
