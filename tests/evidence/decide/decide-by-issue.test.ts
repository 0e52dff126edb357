/** What closed and reopened issues do to ticks, new ones and ones that stand. */
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
  if (decision === undefined) throw new Error("nothing was decided");
  return decision;
}

const reopened = (by: SeenIssue["author"]): SeenIssue => ({
  ...issueOf({ number: 7, reason: "reopened", updatedAt: moment(9) }),
  events: [event("closed", ana, moment(5)), event("reopened", by, moment(8))],
});

test("closed as completed it ticks, and the run after has nothing to do", () => {
  expect(decided([closed])).toMatchObject({
    change: "ticked",
    write: { on: "2025-09-05", proof: "issue #7" },
  });
  expect(writes(planned(run(served(text(), [closed])).next))).toEqual([]);
});

describe("reopened", () => {
  const more = standing;
  test("it takes its own tick back", () => {
    expect(decided([reopened(carla)], { more })).toMatchObject({ change: "unticked", write: null });
  });

  test("and that of an older commit", () => {
    const told = [commit(6, "Completes: joins")];
    expect(decided([reopened(carla)], { told }).done).toBe(false);
    expect(decided([issueOf({ number: 7 })], { told }).done).toBe(true);
  });

  test("but a later “Completes:” stands", () => {
    expect(decided([reopened(carla)], { told: [commit(10, "Completes: joins")] })).toMatchObject({
      done: true,
      write: { proof: "commit 0001000" },
    });
  });

  test("and closing it again ticks again", () => {
    const again = {
      ...closed,
      closedAt: moment(12),
      events: [...(reopened(carla).events ?? []), event("closed", carla, moment(12))],
    };
    expect(decided([again], { more })).toMatchObject({ done: true, change: null });
  });
});

describe("a tick that stands is kept while its issue is not seen", () => {
  test.each<[string, SeenIssue[]]>([
    ["what happened to it could not be read", [{ ...closed, events: null }]],
    ["the right of who closed it could not be asked for", [closedBy(unknown, { number: 7 })]],
    ["it is not there any more", []],
    ["it was opened again, and it is not seen by whom", [{ ...reopened(null), events: null }]],
    ["it was reopened by one whose right could not be asked for", [reopened(unknown)]],
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
    ["a label's", labelledBy(unknown, "roadmap:joins", closedBy(carla, { number: 7 }))],
  ])("%s right could not be asked for", (_name, issue) => {
    const roadmap = roadmapText([{ id: "joins", ...standing }]);
    const [decision] = planned(served(roadmap, [issue])).decisions;
    expect(decision).toMatchObject({ done: true, doubt: { kind: "unseen" } });
  });

  test.each([
    ["who closed it may write no more, or somebody else closed it again", closedBy(stranger, { number: 7 })],
    ["who closed it has no account any more", closedBy(null, { number: 7 })],
    ["GitHub does not tell who closed it", { ...closed, events: [] }],
  ])("%s", (_name, issue) => {
    expect(decided([issue], { more: standing })).toMatchObject({
      done: true,
      change: null,
      doubt: { kind: "unseen" },
    });
    expect(decided([issue])).toMatchObject({ done: false });
  });

  test("none of this gives a new tick", () => {
    for (const issue of [{ ...closed, events: null }, closedBy(unknown, { number: 7 })])
      expect(decided([issue])).toMatchObject({ done: false, change: null });
  });
});

describe("a tick that stands is taken back", () => {
  test.each<[string, SeenIssue]>([
    ["its issue was closed as not planned since", { ...closed, reason: "not_planned" }],
    ["as a duplicate", { ...closed, reason: "duplicate" }],
  ])("%s", (_name, issue) => {
    expect(decided([issue], { more: standing })).toMatchObject({ done: false, change: "unticked" });
  });
});

test.each([
  ["a stranger", stranger],
  ["a bot", robot],
])("that %s opened it again takes nothing back", (_name, by) => {
  expect(decided([reopened(by)], { more: standing }).done).toBe(true);
});

describe("the strongest proof stands first", () => {
  test("an issue before a pull request's and a commit's", () => {
    const request = mergedBy(ana, { body: "Completes: joins" });
    const { proofs } = decided([closed, request], { told: [commit(3, "Completes: joins")] });
    expect(proofs.map(({ kind, ref }) => [kind, ref?.slice(0, 4)])).toEqual([
      ["issue", "#7"],
      ["issue", "#30"],
      ["commit", "0001"],
    ]);
  });

  test("a commit that stood is replaced by an issue", () => {
    const more = { done: { on: "2025-09-03", proof: "commit 0001000" } };
    const decision = decided([closed], { more, told: [commit(3, "Completes: joins")] });
    expect(decision).toMatchObject({ change: null, write: { on: "2025-09-05", proof: "issue #7" } });
  });
});

test("an issue of the same number in another repository is another proof", () => {
  const roadmap = roadmapText([{ id: "joins", ...standing }]);
  const app = labelledBy(ana, "roadmap:joins", closedBy(ana, { number: 7 }));
  const { issues, ...rest } = served(roadmap, [issueOf({ number: 7 })]);
  const elsewhere = activityOf([app], { listed: "ana/app", name: "ana/app" });
  const [decision] = planned({ ...rest, issues: [...issues, elsewhere] }).decisions;
  expect(decision).toMatchObject({ done: true, write: { on: "2025-09-05", proof: "issue ana/app#7" } });
});
