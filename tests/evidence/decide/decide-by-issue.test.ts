/** What closed and reopened issues do to new and existing ticks. */
import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../../src/activity/issue.ts";
import type { Decision } from "../../../src/evidence/decision.ts";
import { planned } from "../../plan/snapshots.ts";
import type { Told } from "../../support/activity.ts";
import {
  activityOf,
  ana,
  carla,
  closedBy,
  event,
  issueOf,
  labelledBy,
  mergedBy,
  moment,
  robot,
  stranger,
  unknown,
} from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { run, served, writes } from "../../support/served.ts";

const standing = { done: { on: "2025-09-05", proof: "issue #7" } };
const text = (more: Record<string, unknown> = {}): string =>
  roadmapText([{ id: "joins", issue: 7, ...more }]);
const closed = closedBy(carla, { number: 7 });
const commit = (day: number, message: string): Told => ({ message, hour: (day - 1) * 24 + 12 });

function decided(
  issues: SeenIssue[],
  { more = {}, told = [], ...other }: { more?: Record<string, unknown>; told?: Told[]; unread?: string } = {},
): Decision {
  const [decision] = planned(served(text(more), issues, { told, ...other })).decisions;
  if (decision === undefined) throw new Error("no decision found");
  return decision;
}

const reopened = (by: SeenIssue["author"]): SeenIssue => ({
  ...issueOf({ number: 7, reason: "reopened", updatedAt: moment(9) }),
  events: [event("closed", ana, moment(5)), event("reopened", by, moment(8))],
});

test("closed as completed, it ticks, and the next run has nothing to do", () => {
  expect(decided([closed])).toMatchObject({
    change: "ticked",
    write: { on: "2025-09-05", proof: "issue #7" },
  });
  expect(writes(planned(run(served(text(), [closed])).next))).toEqual([]);
});

describe("reopened", () => {
  const more = standing;
  test("it removes its own tick", () => {
    expect(decided([reopened(carla)], { more })).toMatchObject({ change: "unticked", write: null });
  });

  test("it removes the tick of an older commit", () => {
    const told = [commit(6, "Completes: joins")];
    expect(decided([reopened(carla)], { told }).done).toBe(false);
    expect(decided([issueOf({ number: 7 })], { told }).done).toBe(true);
  });

  test("a later “Completes:” counts", () => {
    expect(decided([reopened(carla)], { told: [commit(10, "Completes: joins")] })).toMatchObject({
      done: true,
      write: { proof: "commit 0001000" },
    });
  });

  test("closing it again ticks again", () => {
    const again = {
      ...closed,
      closedAt: moment(12),
      events: [...(reopened(carla).events ?? []), event("closed", carla, moment(12))],
    };
    expect(decided([again], { more })).toMatchObject({ done: true, change: null });
  });
});

describe("an existing tick is kept while its issue cannot be checked", () => {
  test.each<[string, SeenIssue[]]>([
    ["its events could not be read", [{ ...closed, events: null }]],
    ["the permission of whoever closed it could not be read", [closedBy(unknown, { number: 7 })]],
    ["it no longer exists", []],
    ["it was reopened, but its events could not be read", [{ ...reopened(null), events: null }]],
    ["it was reopened by someone whose permission could not be read", [reopened(unknown)]],
  ])("%s", (_name, issues) => {
    expect(decided(issues, { more: standing })).toMatchObject({
      done: true,
      change: null,
      doubt: { kind: "unseen" },
    });
  });

  test("the issues could not be read", () => {
    const decision = decided([], { more: standing, unread: "no answer" });
    expect(decision).toMatchObject({ done: true, doubt: { kind: "unseen" } });
    expect(decision.doubt?.reason).toContain("no answer");
  });

  test.each<[string, SeenIssue]>([
    ["a label author's", labelledBy(unknown, "roadmap:joins", closedBy(carla, { number: 7 }))],
  ])("%s permission could not be read", (_name, issue) => {
    const roadmap = roadmapText([{ id: "joins", ...standing }]);
    const [decision] = planned(served(roadmap, [issue])).decisions;
    expect(decision).toMatchObject({ done: true, doubt: { kind: "unseen" } });
  });

  test.each([
    [
      "whoever closed it has lost write access, or someone else closed it again",
      closedBy(stranger, { number: 7 }),
    ],
    ["whoever closed it deleted their account", closedBy(null, { number: 7 })],
    ["GitHub does not say who closed it", { ...closed, events: [] }],
  ])("%s", (_name, issue) => {
    expect(decided([issue], { more: standing })).toMatchObject({
      done: true,
      change: null,
      doubt: { kind: "unseen" },
    });
    expect(decided([issue])).toMatchObject({ done: false });
  });

  test("none of these gives a new tick", () => {
    for (const issue of [{ ...closed, events: null }, closedBy(unknown, { number: 7 })])
      expect(decided([issue])).toMatchObject({ done: false, change: null });
  });
});

describe("an existing tick is removed", () => {
  test.each<[string, SeenIssue]>([
    ["its issue was since closed as not planned", { ...closed, reason: "not_planned" }],
    ["its issue was since closed as a duplicate", { ...closed, reason: "duplicate" }],
  ])("%s", (_name, issue) => {
    expect(decided([issue], { more: standing })).toMatchObject({ done: false, change: "unticked" });
  });
});

test.each([
  ["a stranger", stranger],
  ["a bot", robot],
])("%s reopening it changes nothing", (_name, by) => {
  expect(decided([reopened(by)], { more: standing }).done).toBe(true);
});

describe("the strongest proof comes first", () => {
  test("an issue before a pull request and a commit", () => {
    const request = mergedBy(ana, { body: "Completes: joins" });
    const { proofs } = decided([closed, request], { told: [commit(3, "Completes: joins")] });
    expect(proofs.map(({ kind, ref }) => [kind, ref?.slice(0, 4)])).toEqual([
      ["issue", "#7"],
      ["issue", "#30"],
      ["commit", "0001"],
    ]);
  });

  test("an issue replaces a commit", () => {
    const more = { done: { on: "2025-09-03", proof: "commit 0001000" } };
    const decision = decided([closed], { more, told: [commit(3, "Completes: joins")] });
    expect(decision).toMatchObject({ change: null, write: { on: "2025-09-05", proof: "issue #7" } });
  });
});

test("an issue with the same number in another repository is another proof", () => {
  const roadmap = roadmapText([{ id: "joins", ...standing }]);
  const app = labelledBy(ana, "roadmap:joins", closedBy(ana, { number: 7 }));
  const { issues, ...rest } = served(roadmap, [issueOf({ number: 7 })]);
  const elsewhere = activityOf([app], { listed: "ana/app", name: "ana/app" });
  const visibility = [{ listed: "ana/app", isPublic: true }];
  const [decision] = planned({ ...rest, visibility, issues: [...issues, elsewhere] }).decisions;
  expect(decision).toMatchObject({ done: true, write: { on: "2025-09-05", proof: "issue ana/app#7" } });
});
