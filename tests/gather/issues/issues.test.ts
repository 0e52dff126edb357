/** What GitHub is asked and what not, in which order, and what follows if it does not answer. */
import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/problems/errors.ts";
import { gatherIssues, type IssuesRead } from "../../../src/gather/issues/issues.ts";
import { repositoryOf } from "../../support/activity.ts";
import { bodyOf } from "../../support/checklists.ts";
import { app, due, gathered, kept, own, plain, withList } from "../../support/gathered.ts";
import { readable, refusal } from "../../support/fake-github.ts";
import {
  ana,
  carla,
  closedBy,
  issueOf,
  labelledBy,
  mergedBy,
  moment,
  robot,
  stranger,
  workflow,
} from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { roadmapOf } from "../../support/told-issues.ts";

describe("which repositories are read", () => {
  test("every repository on the server once, the portfolio's own first", async () => {
    const { github, calls } = readable({});
    const elsewhere = repositoryOf([], { listed: "x", name: "ana/x", web: "https://gitlab.com/ana/x" });
    const local = repositoryOf([], { listed: "../y", name: "y", web: null });
    const again = {
      ...app,
      listed: "https://github.com/ANA/app",
      name: "ANA/app",
      web: "https://github.com/ANA/app",
    };
    const deep = repositoryOf([], { listed: "z", name: "a/b/c", web: "https://github.com/a/b/c" });
    const repositories = [elsewhere, local, app, again, deep, repositoryOf([])];
    const { issues } = await gathered(github, plain, { repositories });
    expect(calls).toEqual([`issues ${own}`, `pullRequests ${own}`, "issues ana/app"]);
    expect(issues.map(({ listed }) => listed)).toEqual([".", "ana/app"]);
  });

  test("on another server, the ones on that server", async () => {
    const { github, calls } = readable({});
    const here = repositoryOf([], { web: "https://git.example.com/ana/learning" });
    await gatherIssues([here, app], roadmapOf(plain), {
      github,
      web: "https://git.example.com",
      writesIssues: true,
    });
    expect(calls).toEqual([`issues ${own}`, `pullRequests ${own}`]);
  });
});

describe("a quiet run makes few calls", () => {
  test("reads milestones only if checklists are kept and a phase is due", async () => {
    for (const [text, writesIssues, asked] of [
      [due, true, true],
      [due, false, false],
      [plain, true, false],
    ] as const) {
      const { github, calls } = readable({});
      const read = await gathered(github, text, { writesIssues });
      expect(calls.includes(`milestones ${own}`)).toBe(asked);
      expect(read.issues[0]?.milestones).toEqual(asked ? [] : null);
    }
  });

  test("makes no calls for strangers' issues, whatever they contain", async () => {
    const list = issueOf({ author: workflow, body: bodyOf(withList) });
    const { github, calls } = readable({
      issues: {
        [own]: [
          list,
          closedBy(stranger, { number: 20, author: stranger, body: "- [x] joins" }),
          issueOf({ number: 21, author: stranger, body: bodyOf(plain), labels: ["bug"] }),
          closedBy(stranger, { number: 22, author: stranger, labels: ["roadmap:nothing"] }),
        ],
      },
    });
    const read = await gathered(github, withList);
    expect(calls).toEqual([`issues ${own}`, `pullRequests ${own}`]);
    expect(kept(read)).toEqual([12, 21]);
  });

  test("checks permissions of everyone else once, but not of the owner, workflows and bots", async () => {
    const label = "roadmap:crud";
    const { github, calls } = readable({
      issues: {
        [own]: [
          labelledBy(carla, label, closedBy(ana, { number: 20 })),
          labelledBy(carla, label, closedBy(carla, { number: 21 })),
          labelledBy(workflow, label, closedBy(robot, { number: 22 })),
        ],
      },
      writers: ["carla"],
    });
    const read = await gathered(github);
    expect(calls.filter((call) => call.startsWith("mayWrite"))).toEqual([`mayWrite ${own} carla`]);
    expect(read.issues[0]?.rights).toEqual({ "carla#2": true });
  });
});

describe("whose permissions are checked", () => {
  const asked = async (issue: ReturnType<typeof issueOf>, text = plain): Promise<string[]> => {
    const { github, calls } = readable({ issues: { [own]: [issue] } });
    await gathered(github, text);
    return calls.slice(2);
  };
  test.each<[string, ReturnType<typeof issueOf>, string[]]>([
    ["closed as completed", closedBy(ana, { number: 7 }), [`events ${own}#7`]],
    [
      "closed before GitHub recorded reasons",
      closedBy(ana, { number: 7, reason: null }),
      [`events ${own}#7`],
    ],
    ["closed for another reason", closedBy(ana, { number: 7, reason: "not_planned" }), []],
    ["a duplicate", closedBy(ana, { number: 7, reason: "duplicate" }), []],
    ["reopened", issueOf({ number: 7, reason: "reopened" }), [`events ${own}#7`]],
    ["never closed", issueOf({ number: 7 }), []],
    ["unrelated to any item", closedBy(ana, { number: 8 }), []],
    [
      "a merged pull request with a number: only its author",
      mergedBy(carla, { number: 7 }),
      [`mayWrite ${own} carla`],
    ],
    [
      "a merged pull request with a label",
      labelledBy(ana, "roadmap:crud", mergedBy(carla)),
      [`events ${own}#30`, `mayWrite ${own} carla`],
    ],
    ["an open issue whose boxes count", issueOf({ number: 7, author: carla }), [`mayWrite ${own} carla`]],
  ])("%s", async (_name, issue, calls) => {
    expect(await asked(issue)).toEqual(calls);
  });

  test("the author of an unnamed checklist, only if one is missing", async () => {
    const theirs = issueOf({ number: 21, author: carla, body: bodyOf(plain) });
    expect(await asked(theirs)).toEqual([`mayWrite ${own} carla`]);
    const { github, calls } = readable({ issues: { [own]: [theirs, issueOf({ author: workflow })] } });
    await gathered(github, withList);
    expect(calls.slice(2)).toEqual([]);
    const gone = readable({ issues: { [own]: [theirs] } });
    await gathered(gone.github, withList);
    expect(gone.calls.slice(2)).toEqual([`issue ${own}#12`, `mayWrite ${own} carla`]);
  });

  test("the author of a later part, whose number is in another issue", async () => {
    const part = issueOf({
      number: 21,
      author: carla,
      body: bodyOf(plain).replace("phase basics", "phase basics part 2"),
    });
    const { github, calls } = readable({ issues: { [own]: [issueOf({ author: workflow }), part] } });
    await gathered(github, withList);
    expect(calls.slice(2)).toEqual([`mayWrite ${own} carla`]);
  });

  test("items that are not ticked yet come first", async () => {
    const text = roadmapText([
      { id: "joins", issue: 7, done: { on: "2025-09-01", proof: "commit 1a2b3c4" } },
      { id: "crud", issue: 8 },
    ]);
    const { github, calls } = readable({
      issues: { [own]: [closedBy(carla, { number: 7 }), closedBy(carla, { number: 8 })] },
    });
    await gathered(github, text);
    expect(calls.filter((call) => call.startsWith("events"))).toEqual([`events ${own}#8`, `events ${own}#7`]);
  });

  test("the owner's issues come first among them, so that hundreds of others cannot use up the calls", async () => {
    const others = Array.from({ length: 30 }, (_, index) =>
      labelledBy(stranger, "roadmap:crud", closedBy(stranger, { number: 10 + index, author: stranger })),
    );
    const mine = labelledBy(carla, "roadmap:crud", closedBy(carla, { number: 99 }));
    const { github, calls } = readable({
      issues: { [own]: [...others, mine] },
      budget: 20,
      writers: ["carla"],
    });
    await gathered(github);
    const events = calls.filter((call) => call.startsWith("events"));
    expect(events[0]).toBe(`events ${own}#99`);
    // Leaves enough calls for the roadmap's two checklists.
    expect(github.count().left).toBeGreaterThanOrEqual(4);
    expect(events.length).toBeGreaterThan(3);
  });
});

describe("when GitHub does not answer", () => {
  const codes = ({ problems }: IssuesRead): string[] => problems.map(({ level, code }) => `${level} ${code}`);
  test.each(["permission", "limit", "budget", "unavailable", "refused"] as const)(
    "the list fails with “%s”: an error if checklists are in use, because unticked items would be ticked again",
    async (kind) => {
      const failing = readable({ fails: { [`issues ${own}`]: refusal(kind) } });
      await expect(gathered(failing.github, withList)).rejects.toMatchObject({ code: refusal(kind).code });
      await expect(gathered(failing.github, withList)).rejects.toBeInstanceOf(UserError);
      const read = await gathered(failing.github, plain);
      expect(codes(read)).toEqual(["warning issues-skipped"]);
      expect(read.issues[0]?.unread).toBe(`It failed: ${kind}.`);
    },
  );

  test("what one repository refuses is still requested from another", async () => {
    const theirs = labelledBy(stranger, "roadmap:crud", closedBy(stranger, { number: 3 }));
    const { github, calls } = readable({
      issues: { "ana/app": [theirs], [own]: [mergedBy(carla, { body: "Completes: crud" })] },
      pullRequests: { [own]: [mergedBy(carla, { body: "Completes: crud" })] },
      writers: ["carla"],
      fails: { "mayWrite ana/app mallory": refusal("permission", 403) },
    });
    const read = await gathered(github, plain, { repositories: [repositoryOf([]), app] });
    expect(codes(read)).toEqual(["warning github-permission"]);
    expect(calls).toContain(`mayWrite ${own} carla`);
    expect(calls).toContain("mayWrite ana/app mallory");
  });

  test("another repository's list is skipped with a notice, and the others are still read", async () => {
    const failing = readable({ fails: { "issues ana/app": refusal("permission", 404) } });
    const read = await gathered(failing.github, plain, { repositories: [app, repositoryOf([])] });
    expect(codes(read)).toEqual(["notice issues-skipped"]);
    expect(read.issues.map(({ unread }) => unread === null)).toEqual([true, false]);
  });

  test("our own bugs are not treated as such failures", async () => {
    const failing = readable({ fails: { [`issues ${own}`]: new TypeError("a bug") } });
    await expect(gathered(failing.github)).rejects.toThrow("a bug");
    const later = readable({
      issues: { [own]: [closedBy(ana, { number: 7 })] },
      fails: { [`events ${own}#7`]: new TypeError("a bug") },
    });
    await expect(gathered(later.github)).rejects.toThrow("a bug");
  });

  test("pull requests: reports nothing unless one of them matters, and a limit ends the reading", async () => {
    const fails = (kind: "permission" | "limit") => ({ [`pullRequests ${own}`]: refusal(kind) });
    expect(codes(await gathered(readable({ fails: fails("permission") }).github))).toEqual([]);
    // The list of issues does not contain the branch.
    const pullRequest = { mergedAt: moment(6), base: null, head: null };
    const issues = { [own]: [mergedBy(ana, { body: "Completes: crud", pullRequest })] };
    const speaking = await gathered(readable({ issues, fails: fails("permission") }).github);
    expect(codes(speaking)).toEqual(["warning github-permission"]);
    expect(kept(speaking)).toEqual([]);
    await expect(gathered(readable({ fails: fails("limit") }).github, withList)).rejects.toMatchObject({
      code: "github-limit",
    });
  });

  const two = {
    [own]: [
      closedBy(carla, { number: 7 }),
      labelledBy(carla, "roadmap:crud", closedBy(carla, { number: 8 })),
    ],
  };
  test("after a limit nothing more is requested, and it is reported once", async () => {
    const { github, calls } = readable({ issues: two, fails: { [`events ${own}#7`]: refusal("limit") } });
    const read = await gathered(github);
    expect(calls.slice(2)).toEqual([`events ${own}#7`]);
    expect(codes(read)).toEqual(["warning github-limit"]);
    expect(read.issues[0]?.issues.map(({ events }) => events)).toEqual([null, null]);
  });

  test("after a refusal the other requests are still made", async () => {
    const { github, calls } = readable({ issues: two, fails: { [`events ${own}#7`]: refusal("refused") } });
    const read = await gathered(github);
    expect(calls.slice(3)).toEqual([`events ${own}#8`, `mayWrite ${own} carla`]);
    expect(codes(read)).toEqual(["warning github-refused"]);
  });

  test("a permission that could not be read is unknown", async () => {
    const { github } = readable({ issues: two, fails: { [`mayWrite ${own} carla`]: refusal("refused") } });
    expect((await gathered(github)).issues[0]?.rights).toEqual({});
  });
});
