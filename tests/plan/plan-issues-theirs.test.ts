/** Lookalikes of our checklists: strangers' are left alone, and our own duplicates are closed. */
import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../src/activity/issue.ts";
import type { IssuePlan } from "../../src/plan/issue-plan.ts";
import { bodyOf, tick } from "../support/checklists.ts";
import { ana, carla, issueOf, moment, robot, stranger, unknown, workflow } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { bodyIn, changed, doneIn, edited, issueIn, run, served, settled, writes } from "../support/served.ts";
import { planned } from "./snapshots.ts";

const one = roadmapText([{ id: "joins" }, { id: "crud" }]);
const numbered = one.replace('"title": "Basics",', '"title": "Basics", "issue": 12,');

function issuesOf(snapshot: Parameters<typeof planned>[0]): IssuePlan {
  const { issues, problems } = planned(snapshot);
  if (issues === null) throw new Error(problems[0]?.message ?? "no issues were planned");
  return issues;
}

describe("issues that are not ours", () => {
  test("a checklist by someone without write access is left alone, and no other is created", () => {
    const plan = issuesOf(
      served(numbered, [issueOf({ author: stranger, body: "- [x] joins" })], { milestones: null }),
    );
    expect(plan).toMatchObject({ issues: [], newIssues: [], numbers: [] });
  });

  test("an issue by someone with write access that has no list yet gets one below their text", () => {
    const { next } = run(served(numbered, [issueOf({ author: carla, title: "Mine", body: "My plan" })]));
    expect(bodyIn(next, 12)).toMatch(/^My plan\n\n<!-- roadfolio:checklist phase basics /);
    expect(issueIn(next, 12).title.untrusted).toBe("Mine");
    expect(writes(planned(next))).toEqual([]);
  });

  test("a second checklist is closed only if a workflow created it", () => {
    const body = bodyOf(one);
    const second = (author: SeenIssue["author"], other: Partial<SeenIssue> = {}): SeenIssue => ({
      ...issueOf({ number: 20, author, body }),
      ...other,
    });
    const closedOf = (issue: SeenIssue): unknown[] =>
      issuesOf(served(numbered, [issueOf({ author: workflow, body }), issue], { milestones: null }))
        .issues.filter(({ number }) => number === 20)
        .map(({ change }) => change);
    expect(closedOf(second(workflow))).toEqual([{ state: "closed", reason: "not_planned" }]);
    for (const author of [ana, carla, stranger, robot, null]) expect(closedOf(second(author))).toEqual([]);
    expect(closedOf(second(workflow, { state: "closed" }))).toEqual([]);
  });

  test("no second one is closed in the run that finds the first only by its comment", () => {
    const body = bodyOf(one);
    const both = [5, 20].map((number) => issueOf({ number, author: workflow, body }));
    const plan = issuesOf(served(one, both, { milestones: null }));
    expect(plan.numbers).toEqual([{ at: ["phases", 0], key: "issue", number: 5 }]);
    expect(plan.issues.filter(({ number }) => number === 20)).toEqual([]);
    expect(issueIn(settled(served(one, both, { milestones: null })), 20).state).toBe("closed");
  });

  test("an unnumbered list is not created again if the author's permission is unknown", () => {
    const list = issueOf({ number: 5, author: unknown, body: tick(bodyOf(one), "joins") });
    const plan = planned(served(one, [list], { milestones: null }));
    expect(plan.issues).toMatchObject({ issues: [], newIssues: [], numbers: [] });
    expect(plan.decisions.map(({ done }) => done)).toEqual([false, false]);
  });

  test("a part by a stranger is not written to, even if roadmap.json's own issue names it", () => {
    const body = bodyOf(one).replace("\n", "\n<!-- roadfolio:parts 66 -->\n");
    const own = issueOf({ author: workflow, body });
    const theirs = issueOf({ number: 66, author: stranger, body: "- [x] Title of joins" });
    const { plan, next } = run(served(numbered, [own, theirs], { milestones: null }));
    expect(plan.issues?.issues.map(({ number }) => number)).not.toContain(66);
    expect(issueIn(next, 66)).toEqual(theirs);
    expect(doneIn(next)).toEqual([]);
  });
});

describe("a list that a run created twice with a person's token", () => {
  const body = bodyOf(one);
  const second = issueOf({ number: 20, author: ana, body: tick(body, "joins"), updatedAt: moment(9) });
  const twice = served(numbered, [issueOf({ author: ana, body }), second], { milestones: null });

  test("is closed, and its tick counts and moves to the first", () => {
    const { plan, next } = run(twice);
    expect(plan.decisions.map(({ done }) => done)).toEqual([true, false]);
    expect(issueIn(next, 20)).toMatchObject({ state: "closed", reason: "not_planned" });
    expect(bodyIn(next, 12)).toContain("[x] Title of joins");
  });

  test("keeps its ticks only in the first once it is closed", () => {
    const next = settled(twice);
    expect(writes(planned(next))).toEqual([]);
    expect(doneIn(next)).toEqual(["joins"]);
    // After the run of the 25th closed it, someone changes their mind, and someone comments on the closed one.
    const untick = (now: string): string => now.replace("[x] Title of joins", "[ ] Title of joins");
    const open = run(edited(next, 12, untick, moment(26)), moment(26)).next;
    const later = changed(open, 20, () => ({}), moment(28));
    expect(doneIn(open)).toEqual([]);
    expect(doneIn(later)).toEqual([]);
    expect(writes(planned(later))).toEqual([]);
  });
});

test("a checklist in a user's own milestone stays there, and the milestone is left alone", () => {
  const begun = settled(served(one));
  const milestones = [{ number: 9, title: "My summer", due: "2026-01-31", state: "open" as const }];
  const moved = changed(begun, 1, () => ({ milestone: 9 }));
  const theirs = {
    ...moved,
    issues: moved.issues.map((own) => ({ ...own, milestones: [...(own.milestones ?? []), ...milestones] })),
  };
  const plan = planned(theirs);
  expect(writes(plan)).toEqual([]);
  expect(issueIn(run(edited(theirs, 1, (now) => tick(now, "joins"))).next, 1).milestone).toBe(9);
});
