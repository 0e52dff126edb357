/** Which issues and pull requests a run keeps: those that concern the roadmap. */
import { describe, expect, test } from "vitest";
import { evidenceInIssues } from "../../../src/evidence/issues/issue-findings.ts";
import { repositoryOf } from "../../support/activity.ts";
import { bodyOf } from "../../support/checklists.ts";
import { app, gathered, kept, own, plain, withList } from "../../support/gathered.ts";
import { readable } from "../../support/fake-github.ts";
import { ana, issueOf, labelledBy, mergedBy, moment, workflow } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { noOwner, roadmapOf } from "../../support/told-issues.ts";

describe("what is kept", () => {
  test("keeps what concerns the roadmap: numbers, proofs, labels, checklists and their parts, marks", async () => {
    const text = roadmapText([
      { id: "joins", issue: 7 },
      { id: "crud", done: { on: "2025-09-01", proof: "issue #9" } },
    ]);
    const parts = bodyOf(text).replace("**1", "<!-- roadfolio:parts 14 -->\n\n**1");
    const speaking = mergedBy(ana, { body: "Completes: crud" });
    const { github } = readable({
      issues: {
        [own]: [
          issueOf({ number: 7 }),
          issueOf({ number: 8 }),
          issueOf({ number: 9 }),
          issueOf({ number: 12, author: workflow, body: parts }),
          issueOf({ number: 14, author: workflow, body: "emptied" }),
          issueOf({ number: 20, labels: ["roadmap:crud"] }),
          speaking,
          mergedBy(ana, { number: 31, body: "no marks" }),
        ],
      },
      pullRequests: { [own]: [speaking] },
    });
    const numbered = text.replace('"title": "Basics",', '"title": "Basics", "issue": 12,');
    expect(kept(await gathered(github, numbered))).toEqual([7, 9, 12, 14, 20, 30]);
  });

  test("keeps only labels, marks and proofs in other repositories", async () => {
    const text = roadmapText([
      { id: "joins", issue: 7 },
      { id: "crud", done: { on: "2025-09-01", proof: "issue ana/app#9" } },
    ]);
    const { github, calls } = readable({
      issues: {
        "ana/app": [
          issueOf({ number: 7 }),
          issueOf({ number: 9 }),
          issueOf({ number: 10, labels: ["roadmap:joins"] }),
          issueOf({ number: 11, author: workflow, body: bodyOf(text) }),
        ],
      },
    });
    expect(kept(await gathered(github, text, { repositories: [repositoryOf([]), app] }))).toEqual([9, 10]);
    expect(calls).not.toContain("pullRequests ana/app");
  });

  test("takes labels from the list of issues, and the branch from the list of pull requests", async () => {
    const request = mergedBy(ana, { body: "Completes: crud" });
    const listed = {
      ...request,
      labels: ["roadmap:joins"],
      pullRequest: { mergedAt: moment(6), base: null, head: null },
    };
    const { github } = readable({ issues: { [own]: [listed] }, pullRequests: { [own]: [request] } });
    const { issues } = await gathered(github);
    expect(issues[0]?.issues[0]).toMatchObject({ labels: ["roadmap:joins"], pullRequest: { base: "main" } });
  });

  test.each([
    ["marks in its text", mergedBy(ana, { body: "Completes: crud" })],
    ["a label", labelledBy(ana, "roadmap:crud", mergedBy(ana))],
    ["its number in roadmap.json", mergedBy(ana, { number: 7 })],
  ])("a pull request into another branch ticks nothing: %s", async (_name, request) => {
    const ticks = async (base: string | null): Promise<boolean> => {
      const there = { ...request, pullRequest: { mergedAt: moment(6), base, head: "ana:work" } };
      const { github } = readable({ issues: { [own]: [there] }, pullRequests: { [own]: [there] } });
      const { issues } = await gathered(github);
      const said = [...evidenceInIssues(issues, roadmapOf(plain), noOwner).byItem.values()].flat();
      return said.some(({ dismissed }) => dismissed === null);
    };
    expect(await ticks("main")).toBe(true);
    expect(await ticks("feature")).toBe(false);
    expect(await ticks(null)).toBe(false);
  });

  test("an unlisted checklist is looked up once more before it counts as gone", async () => {
    const { github, calls } = readable({});
    const { issues } = await gathered(github, withList);
    expect(calls).toContain(`issue ${own}#12`);
    expect(issues[0]?.gone).toEqual([12]);
    const late = readable({});
    const found = await gathered(
      { ...late.github, issue: async () => issueOf({ author: workflow }) },
      withList,
    );
    expect(found.issues[0]).toMatchObject({ gone: [], issues: [{ number: 12 }] });
  });
});
