/** Repositories whose issues are turned off, and people whose rights nobody tells. */
import { expect, test } from "vitest";
import type { IssuesRead } from "../../../src/gather/issues/issues.ts";
import { repositoryOf } from "../../support/activity.ts";
import { readable, refusal } from "../../support/fake-github.ts";
import { app, gathered, own, plain, withList } from "../../support/gathered.ts";
import { closedBy, labelledBy, stranger } from "../../support/issues.ts";

const codes = ({ problems }: IssuesRead): string[] => problems.map(({ level, code }) => `${level} ${code}`);

test.each([
  ["410", 410, null],
  ["404 from a repository that has none", 404, false],
])("issues that are turned off (%s) are a notice, also if checklists are in use", async (_, status, has) => {
  const failing = readable({ fails: { [`issues ${own}`]: refusal("refused", status) }, issuesOn: has });
  const read = await gathered(failing.github, withList);
  expect(codes(read)).toEqual(["notice issues-skipped"]);
  expect(read.problems[0]?.message).toContain("they are turned off");
  expect(read.issues[0]?.unread).not.toBeNull();
});

test.each([null, true])("a 404 for another reason is an error (has_issues: %s)", async (issuesOn) => {
  const failing = readable({ fails: { [`issues ${own}`]: refusal("permission", 404) }, issuesOn });
  await expect(gathered(failing.github, withList)).rejects.toMatchObject({ code: "github-permission" });
});

test("rights that are not known: no in the own repository, unknown in another", async () => {
  const issues = {
    [own]: [labelledBy(stranger, "roadmap:crud", closedBy(stranger, { number: 7 }))],
    "ana/app": [labelledBy(stranger, "roadmap:crud", closedBy(stranger, { number: 3 }))],
  };
  const { github } = readable({ issues, strangers: ["mallory"] });
  const read = await gathered(github, plain, { repositories: [repositoryOf([]), app] });
  expect(read.issues.map(({ rights }) => Object.values(rights))).toEqual([[false], []]);
  expect(read.problems).toEqual([]);
});
