/** Checklists that were deleted, moved, locked or converted: one new checklist, and never two. */
import { describe, expect, test } from "vitest";
import type { IssueActivity } from "../../src/activity/issue.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { says } from "../support/activity.ts";
import { moment, workflow } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { bodyIn, changed, ownIssues, run, served, settled, writes } from "../support/served.ts";
import { planned } from "./snapshots.ts";

const text = roadmapText([{ id: "joins" }, { id: "crud" }]);
const begun = settled(served(text, [], { told: says("Completes: joins") }));
const withOwn = (change: (own: IssueActivity) => Partial<IssueActivity>): Snapshot => ({
  ...begun,
  issues: begun.issues.map((own) => ({ ...own, ...change(own) })),
});

describe("a new one replaces it, with every tick, and its number is recorded", () => {
  test.each<[string, Snapshot]>([
    ["deleted, moved or converted to a discussion", withOwn(() => ({ issues: [], gone: [1] }))],
    ["locked", changed(begun, 1, () => ({ locked: true }))],
    [
      "a pull request",
      changed(begun, 1, () => ({ pullRequest: { mergedAt: null, base: "main", head: "ana:x" } })),
    ],
  ])("%s", (_name, snapshot) => {
    const { plan, next } = run(snapshot);
    expect(plan.problems).toContainEqual(
      expect.objectContaining({
        code: "checklist-gone",
        level: "warning",
        message: expect.stringContaining("#1"),
      }),
    );
    expect(plan.issues?.numbers).toEqual([{ at: ["phases", 0], key: "issue", number: 2 }]);
    expect(next.roadmap.text).toContain('"issue": 2');
    expect(bodyIn(next, 2)).toContain("- [x] Title of joins");
    expect(plan.decisions.map(({ done }) => done)).toEqual([true, false]);
    expect(writes(planned(next))).toEqual([]);
    expect(planned(next).problems.map(({ code }) => code)).not.toContain("checklist-gone");
  });
});

test("its number is not reused until it is known to be gone", () => {
  // The list of issues may be older than the issue.
  const unlisted = withOwn(() => ({ issues: [] }));
  expect(planned(unlisted).issues?.numbers).toEqual([]);
});

test("continues a run that was cut off before it could record the number", () => {
  const cut: Snapshot = { ...begun, roadmap: { ...begun.roadmap, text } };
  const { plan, next } = run(cut);
  expect(plan.issues).toMatchObject({ newIssues: [], numbers: [{ key: "issue", number: 1 }] });
  expect(writes(planned(next))).toEqual([]);
  expect(ownIssues(next).issues.map(({ number, author }) => [number, author])).toEqual([[1, workflow]]);
});

test("a change since then does not matter", () => {
  expect(writes(planned(changed(begun, 1, () => ({}), moment(30))))).toEqual([]);
});
