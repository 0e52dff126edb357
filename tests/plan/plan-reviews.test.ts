/** Reviews over several runs, in memory: first reviews, grades, and who may grade. */
import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../src/activity/issue.ts";
import { type Grade, reviewMarker } from "../../src/activity/review-issue.ts";
import { textReport } from "../../src/plan/report.ts";
import { reportedToOwner } from "../../src/plan/reported.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { ana, carla, issueOf, robot, stranger, unknown, workflow } from "../support/issues.ts";
import { done, joins, numberIn, planOf, run, started, stateIn, tick } from "../support/reviews.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { bodyIn, changed, edited, ownIssues, run as runAt, served, writes } from "../support/served.ts";
import { planningOn } from "./snapshots.ts";

describe("the first review", () => {
  test("is written when an item is ticked, in one line, and stays", () => {
    const text = planOf([{ id: "joins" }, { id: "crud" }], { reviews: "summary" });
    const { next } = run(served(text, [], { told: [{ message: "Completes: joins" }] }), "2025-09-20");
    expect(next.roadmap.text).toContain('"review": { "due": "2025-09-02" }');
    expect(stateIn(next, "crud")).toBeUndefined();
    const later = run(next, "2025-12-20");
    expect(later.plan.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
  });

  test.each<[string, BuiltItem, unknown]>([
    ["a done item", joins, { due: "2025-09-04" }],
    [
      "a proof that is kept private",
      { id: "joins", done: { on: "2025-09", proof: "private commit 1a2b3c4" } },
      { due: "2025-10-01" },
    ],
    ["a tick without a day", { id: "joins", done: true }, { due: "2025-09-11" }],
    ["an open item", { id: "joins" }, undefined],
    ["one that has a review", { ...joins, review: { due: "2025-12-01" } }, { due: "2025-12-01" }],
  ])("of %s", (_name, item, expected) => {
    expect(stateIn(run(served(planOf([item])), "2025-09-10").next)).toEqual(expected);
  });

  test.each([undefined, {}, { created: "2025-08-18", flashcards: "done" }])(
    "is not written with study %j",
    (study) => {
      const text = roadmapText([joins], { study });
      const { plan, next } = run(served(text), "2025-09-10");
      expect(plan.reviews).toBeNull();
      expect(next.roadmap.text).not.toContain('review"');
      expect(ownIssues(next).issues.some(({ body }) => body.raw.includes(reviewMarker))).toBe(false);
    },
  );

  test("is none of a gate", () => {
    const gate = { id: "apply", title: "Apply", kind: "gate", after: "basics", done };
    const { plan } = run(
      served(roadmapText([joins], { study: { reviews: "summary" }, strategy: [gate] })),
      "2025-09-10",
    );
    expect(plan.reviews).toEqual({ due: ["joins"], next: null });
  });
});

describe("the report", () => {
  const line = (items: BuiltItem[], day: string): string | undefined =>
    textReport(reportedToOwner(run(served(planOf(items, { reviews: "summary" })), day).plan), {
      dryRun: false,
      commit: null,
      pullRequest: null,
    }).find((one) => one.includes("review"));
  const crud = { id: "crud", done: { on: "2025-12-03", proof: "commit 2a2b3c4" } };

  test.each<[string, BuiltItem[], string, string | undefined]>([
    ["one", [joins], "2025-09-04", "1 review is due: Title of joins."],
    [
      "one and a later one",
      [joins, crud],
      "2025-12-03",
      "1 review is due: Title of joins; next on 4 Dec 2025.",
    ],
    ["two", [crud, joins], "2025-12-04", "2 reviews are due: Title of joins, Title of crud."],
    ["none yet", [crud], "2025-12-03", "No review is due; next on 4 Dec 2025."],
    ["none at all", [{ id: "joins" }], "2025-12-03", undefined],
  ])("of %s", (_name, items, day, expected) => {
    expect(line(items, day)).toBe(expected);
  });
});

describe("a ticked box", () => {
  test.each<[Grade, string]>([
    ["again", "2025-09-12"],
    ["hard", "2025-09-13"],
    ["good", "2025-09-14"],
    ["easy", "2025-09-19"],
  ])("%s plans the next review on %s, and the next run changes nothing", (grade, due) => {
    const next = started();
    const { next: after } = run(edited(next, numberIn(next), tick("joins", grade)), "2025-09-11");
    expect(stateIn(after)).toMatchObject({ due, last: "2025-09-11" });
    expect(bodyIn(after, numberIn(after))).not.toContain("[x]");
    expect(writes(planningOn("2025-09-11")(after))).toEqual([]);
  });

  test("of several boxes, the worst grade counts", () => {
    const next = started();
    const both = (body: string): string => tick("joins", "hard")(tick("joins", "easy")(body));
    expect(stateIn(run(edited(next, numberIn(next), both), "2025-09-11").next)).toMatchObject({
      due: "2025-09-13",
    });
  });

  test("grades once, even if the issue could not be renewed", () => {
    const next = started();
    const number = numberIn(next);
    const ticked = edited(next, number, tick("joins", "good"));
    const { next: after } = run(ticked, "2025-09-11");
    const stale = changed(after, number, () => ({ body: { raw: bodyIn(ticked, number) } }));
    const again = run(stale, "2025-09-20").next;
    expect(stateIn(again)).toEqual(stateIn(after));
    expect(bodyIn(again, number)).not.toContain("[x]");
  });

  test("grades nothing while the item is open", () => {
    const next = started();
    const ticked = edited(next, numberIn(next), tick("joins", "good"));
    const text = (ticked.roadmap.text ?? "").replace(/"done": \{[^}]*\}/, '"done": false');
    const open = { ...ticked, roadmap: { ...ticked.roadmap, text } };
    expect(stateIn(run(open, "2025-09-11").next)).toEqual({ due: "2025-09-04" });
  });

  test("of an issue that cannot be written is still read", () => {
    const next = started();
    const ticked = edited(next, numberIn(next), tick("joins", "good"));
    const plan = planningOn("2025-09-11")(ticked);
    expect(plan.files.find(({ path }) => path === "roadmap.json")?.content).toContain('"last": "2025-09-11"');
  });

  test("waits in the issue while roadmap.json is only proposed, with the day on which it was read", () => {
    const first = started();
    const number = numberIn(first);
    const proposed = planningOn("2025-09-11");
    const ticked = edited(first, number, tick("joins", "good"));
    const before = { ...ticked, pullRequest: { repository: "ana/learning", base: "main", latest: null } };
    const one = runAt(before, "2025-09-11T12:00:00Z", proposed);
    expect(bodyIn(one.next, number)).toMatch(
      /\[x\] good <!-- roadfolio:grade joins good 2025-09-04 2025-09-11 -->/,
    );
    // Until it is merged, the branch has the old roadmap.json, and the proposal must not change by the day.
    const unmerged = { ...one.next, roadmap: ticked.roadmap };
    const two = runAt(unmerged, "2025-09-13T12:00:00Z", planningOn("2025-09-13"));
    const proposal = (plan: typeof one.plan) =>
      plan.files.find(({ path }) => path === "roadmap.json")?.content;
    expect(proposal(two.plan)).toBe(proposal(one.plan));
    expect(two.plan.issues?.issues).toEqual([]);
    const merged = runAt(one.next, "2025-09-13T12:00:00Z", planningOn("2025-09-13")).next;
    expect(bodyIn(merged, number)).not.toContain("[x]");
  });
});

describe("somebody who may not write", () => {
  const body = (grade: Grade): string => {
    const next = started();
    return tick("joins", grade)(bodyIn(next, numberIn(next)));
  };
  const withIssue = (author: SeenIssue["author"], named: boolean): Snapshot => {
    const study = named ? { reviews: "issue", issue: 40 } : { reviews: "issue" };
    const text = planOf([{ ...joins, review: { due: "2025-09-04" } }], study);
    return served(text, [issueOf({ number: 40, author, body: body("easy") })]);
  };

  test.each([
    ["a stranger", stranger, true],
    ["a stranger", stranger, false],
    ["a deleted account", null, true],
    ["a bot", robot, false],
    ["somebody unknown", unknown, true],
    ["somebody unknown", unknown, false],
  ] as const)("%s grades nothing in their own issue (named: %s)", (_name, author, named) => {
    const { plan, next } = run(withIssue(author, named), "2025-09-11");
    expect(stateIn(next)).toEqual({ due: "2025-09-04" });
    expect(plan.issues?.issues.some(({ number }) => number === 40)).toBe(false);
    expect(plan.problems.some(({ code }) => code === "checklist-not-ours")).toBe(named);
  });

  test.each([
    ["the owner", ana, true],
    ["a colleague", carla, true],
    ["a colleague", carla, false],
    ["a workflow", workflow, false],
  ] as const)("%s may", (_name, author, named) => {
    expect(stateIn(run(withIssue(author, named), "2025-09-11").next)).toMatchObject({ last: "2025-09-11" });
  });
});
