/** What is written to issues, in which order, and what is left alone after a failure. */
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/activity/issue.ts";
import { IssueKeeper } from "../../src/sync/keep-issues.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import type { GitHub } from "../../src/ports/github/port.ts";
import { fakeGitHub, refusal } from "../support/fake-github.ts";
import { issueOf, workflow } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { changed, issueIn, served, settled } from "../support/served.ts";
import { planned } from "../plan/snapshots.ts";

const text = roadmapText([{ id: "joins" }], { strategy: [{ id: "apply", title: "Apply" }] });
const bare = roadmapText([], {
  phases: ["a", "b"].map((id) => ({
    id,
    title: `Phase ${id}`,
    groups: [{ id: `${id}-group`, title: "Group", items: [{ id: `${id}-item`, title: `Item ${id}` }] }],
  })),
});

/** A GitHub that creates and changes what it is told, and records all writes in order. */
function writable(
  fails: Record<string, Error> = {},
  now?: (number: number) => Issue | null,
): {
  github: GitHub;
  calls: string[];
} {
  const calls: string[] = [];
  let last = 0;
  const answer = async <T>(call: string, value: () => T): Promise<T> => {
    calls.push(call);
    const failure = fails[call];
    if (failure !== undefined) throw failure;
    return value();
  };
  const github = fakeGitHub({
    createMilestone: (_name, { title, due }) =>
      answer(`milestone ${title}`, () => ({ number: 9, title, due, state: "open" })),
    createIssue: (_name, { title, body, milestone }) =>
      answer(`make ${title}`, () =>
        issueOf({ number: (last += 1), title, body, milestone, author: workflow }),
      ),
    updateMilestone: (_name, number) =>
      answer(`change milestone ${number}`, () => ({ number, title: "", due: null, state: "open" })),
    updateIssue: (_name, number) => answer(`change #${number}`, () => issueOf({ number })),
    addLabel: (_name, number, { name }) => answer(`label #${number} ${name}`, () => undefined),
    issue: async (_name, number) => now?.(number) ?? null,
  });
  return { github, calls };
}

const make = (keeper: IssueKeeper, snapshot: Snapshot): Promise<Plan> =>
  keeper.make(planned(snapshot), snapshot, planned);
const codes = ({ problems }: IssueKeeper): string[] => problems.map(({ level, code }) => `${level} ${code}`);

describe("creating", () => {
  test("milestones first, then the checklists in order; the new plan has their numbers", async () => {
    const { github, calls } = writable();
    const plan = await make(new IssueKeeper(github), served(text));
    expect(calls).toEqual(["milestone Basics", "make Basics", "make Strategy"]);
    expect(plan.issues).toMatchObject({
      newIssues: [],
      newMilestones: [],
      numbers: [{ number: 1 }, { number: 2 }],
    });
    expect(plan.files.find(({ path }) => path === "roadmap.json")?.content).toContain('"strategyIssue": 2');
  });

  test("nothing if nothing is missing; the plan stays the same", async () => {
    const snapshot = settled(served(text));
    const plan = planned(snapshot);
    expect(await new IssueKeeper(fakeGitHub({})).make(plan, snapshot, planned)).toBe(plan);
    const unread = served(text, [], { unread: "no answer" });
    expect((await make(new IssueKeeper(fakeGitHub({})), unread)).issues).toBeNull();
  });

  test("a checklist without its milestone if that is refused", async () => {
    const { github, calls } = writable({ "milestone Basics": refusal("refused") });
    const keeper = new IssueKeeper(github);
    const plan = await make(keeper, served(text));
    expect(calls).toEqual(["milestone Basics", "make Basics", "make Strategy"]);
    expect(plan.issues?.numbers).toHaveLength(2);
    expect(codes(keeper)).toEqual(["warning github-refused"]);
  });

  test("the others if one is refused; its number is missing, and it is not tried again", async () => {
    const { github, calls } = writable({ "make Phase a": refusal("refused") });
    const keeper = new IssueKeeper(github);
    const plan = await make(keeper, served(bare));
    expect(calls.filter((call) => call === "make Phase b")).toHaveLength(1);
    expect(plan.issues?.numbers).toEqual([{ at: ["phases", 1], key: "issue", number: 1 }]);
    expect(codes(keeper)).toEqual(["warning github-refused"]);
  });

  test.each([
    ["limit", "error github-limit"],
    ["permission", "error github-permission"],
    ["unavailable", "error github-unavailable"],
    ["budget", "warning api-calls"],
  ] as const)("nothing more after “%s”, and reports it once", async (kind, told) => {
    const { github, calls } = writable({ "make Phase a": refusal(kind) });
    const keeper = new IssueKeeper(github);
    const plan = await make(keeper, served(bare));
    await keeper.change(plan);
    expect(calls).toEqual(["make Phase a"]);
    expect(codes(keeper)).toEqual([told]);
  });

  test("nothing more if issues are turned off, with a notice", async () => {
    const { github, calls } = writable({ "make Phase a": refusal("refused", 410) });
    const keeper = new IssueKeeper(github);
    await keeper.change(await make(keeper, served(bare)));
    expect(calls).toEqual(["make Phase a"]);
    expect(codes(keeper)).toEqual(["notice issues-skipped"]);
  });

  test("passes on our own bugs", async () => {
    const { github } = writable({ "make Phase a": new TypeError("a bug") });
    await expect(make(new IssueKeeper(github), served(bare))).rejects.toThrow("a bug");
  });
});

describe("a push that has to be repeated", () => {
  test("creates nothing twice, although the second reading does not show it yet", async () => {
    const { github, calls } = writable();
    const keeper = new IssueKeeper(github);
    await make(keeper, served(text));
    const plan = await make(keeper, served(text));
    expect(calls).toHaveLength(3);
    expect(plan.issues?.numbers).toHaveLength(2);
  });

  test("creates nothing twice if the second reading shows it", async () => {
    const { github, calls } = writable();
    const keeper = new IssueKeeper(github);
    const snapshot = served(bare);
    await make(keeper, snapshot);
    const bodies = planned(snapshot).issues?.newIssues.map(({ body }) => body) ?? [];
    const seen = bodies.map((body, index) => issueOf({ number: index + 1, body, author: workflow }));
    const plan = await make(keeper, served(bare, seen));
    expect(calls).toHaveLength(2);
    expect(plan.issues?.numbers.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("creates no second milestone if its checklist was refused", async () => {
    const { github, calls } = writable({
      "make Basics": refusal("refused"),
      "make Strategy": refusal("refused"),
    });
    const keeper = new IssueKeeper(github);
    await make(keeper, served(text));
    await make(keeper, served(text));
    expect(calls.filter((call) => call === "milestone Basics")).toHaveLength(1);
  });
});

describe("updating", () => {
  const issuePlan = {
    repository: "ana/learning",
    newMilestones: [],
    newIssues: [],
    milestones: [{ number: 9, change: { due: "2025-11-01" } }],
    issues: [
      { number: 1, was: "old", change: { body: "new" } },
      { number: 2, was: "old", change: { state: "closed" as const } },
    ],
    labels: [{ number: 7, label: { name: "roadmap:joins", color: "0b6b4f", description: "" } }],
    numbers: [],
  };
  const plan: Plan = { ...planned(served(text)), issues: issuePlan };
  const old = (number: number): Issue => issueOf({ number, body: "old" });

  test("milestones, issues and labels, once each", async () => {
    const { github, calls } = writable({}, old);
    await new IssueKeeper(github).change(plan);
    expect(calls).toEqual(["change milestone 9", "change #1", "change #2", "label #7 roadmap:joins"]);
  });

  test("nothing if issues are not kept", async () => {
    const keeper = new IssueKeeper(fakeGitHub({}));
    await keeper.change({ ...plan, issues: null });
    expect(keeper.problems).toEqual([]);
  });

  test("a text that changed in the meantime is left to the next run; the rest is updated", async () => {
    const { github, calls } = writable({}, (number) => issueOf({ number, body: "ticked meanwhile" }));
    const keeper = new IssueKeeper(github);
    await keeper.change(plan);
    expect(calls).toEqual(["change milestone 9", "change #2", "label #7 roadmap:joins"]);
    expect(keeper.problems[0]?.message).toContain("ana/learning#1 was edited during this run");
  });

  test("the rest after a refusal", async () => {
    const { github, calls } = writable({ "change #1": refusal("refused") }, old);
    const keeper = new IssueKeeper(github);
    await keeper.change(plan);
    expect(calls).toHaveLength(4);
    expect(codes(keeper)).toEqual(["warning github-refused"]);
  });

  test.each(["limit", "permission", "unavailable", "budget"] as const)(
    "nothing more after “%s”",
    async (kind) => {
      const { github, calls } = writable({ "change #1": refusal(kind) }, old);
      const keeper = new IssueKeeper(github);
      await keeper.change(plan);
      expect(calls).toEqual(["change milestone 9", "change #1"]);
      expect(codes(keeper)).toHaveLength(1);
    },
  );

  test("a planned change of a real checklist includes the text that was read", () => {
    const snapshot = changed(settled(served(text)), 1, () => ({ state: "closed", reason: "completed" }));
    expect(planned(snapshot).issues?.issues).toEqual([
      { number: 1, was: issueIn(snapshot, 1).body.raw, change: { state: "open", reason: "reopened" } },
    ]);
  });
});
