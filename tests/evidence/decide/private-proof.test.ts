/** Proofs that roadmap.json records without repository and path: found again, kept while unseen, and taken back. */
import { describe, expect, test } from "vitest";
import type { IssueActivity, SeenIssue } from "../../../src/activity/issue.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { privateDone } from "../../../src/evidence/decide/written-done.ts";
import {
  decided,
  no,
  repositoryOf,
  revert,
  says,
  shallow,
  type Told,
  unreachable,
  yes,
} from "../../support/activity.ts";
import { holding, leafOf, matchAt, ruleOf, shaOn } from "../../support/code-matches.ts";
import { shownAt } from "../../support/code-evidence.ts";
import { activityOf, ana, closedBy, event, issueOf, labelledBy, moment } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { planned, snapshotOf } from "../../plan/snapshots.ts";

const app = { listed: "../app", name: "acme/app", web: "https://github.com/acme/app" };
const other = { listed: "../other", name: "acme/other", web: "https://github.com/acme/other" };
const own = repositoryOf([]);
const inApp = (told: Told[]): RepositoryActivity =>
  repositoryOf(
    told.map((one, index) => ({ sha: `e00${index}`, ...one })),
    app,
  );

describe("a commit", () => {
  const written = { on: "2025-09", proof: "private commit e000000" };

  test("is found in whichever repository has it", () => {
    const decision = decided([own, repositoryOf([{ message: "x" }], other), inApp(says(yes))], { written });
    expect(decision).toMatchObject({
      done: true,
      change: null,
      write: undefined,
      doubt: null,
      on: "2025-09-01",
    });
    expect(decision.proofs[0]).toMatchObject({ listed: "../app", seen: true });
  });

  test("is never looked for in the portfolio's own repository", () => {
    const mine = repositoryOf([{ message: yes, sha: "e000" }]);
    expect(decided([mine], { written })).toMatchObject({ doubt: { kind: "unseen" } });
  });

  test.each<[string, RepositoryActivity[], string]>([
    ["unreachable", [unreachable(inApp(says(yes)))], "could not be read"],
    ["shallow", [shallow(inApp(says(yes, "x")), 1)], "outside the shallow clone"],
    ["not listed any more", [], "is not in any listed repository"],
    ["rewritten", [inApp([{ message: "x", sha: "f00" }])], "is not in any listed repository"],
  ])("stays when its repository is %s", (_name, repositories, reason) => {
    const decision = decided([own, ...repositories], { written });
    expect(decision).toMatchObject({ done: true, change: null });
    expect(decision.doubt).toMatchObject({ kind: "unseen", reason: expect.stringContaining(reason) });
  });

  test("is undone by a revert, and by a later mention", () => {
    expect(decided([own, inApp([{ message: yes }, { message: revert("e000") }])], { written }).done).toBe(
      false,
    );
    expect(decided([own, inApp(says(yes, no))], { written }).done).toBe(false);
  });

  test("with only a known month outlasts what happened in that month", () => {
    const reopened = (hour: number) => repositoryOf([{ message: no, hour }]);
    expect(decided([reopened(24 * 20)], { written }).done).toBe(true);
    expect(decided([reopened(24 * 31)], { written }).done).toBe(false);
  });
});

describe("code", () => {
  const rules = [ruleOf(leafOf("join"))];
  const planFor = (proof: string, seen: RepositoryActivity) => {
    const mine = holding({});
    const text = roadmapText([{ id: "joins", done: { on: "2025-09", proof } }], {
      repositories: [".", "../app"],
    });
    return planned(snapshotOf(text, [mine, seen], { rules })).decisions[0];
  };
  const found = holding({ join: [matchAt("a.sql", 3, 1), matchAt("b.sql", 3, 2)] }, app);

  test("is found by its commit, and stays the proof", () => {
    const decision = planFor(`private code ${shaOn(2).slice(0, 7)}`, found);
    expect(decision).toMatchObject({ done: true, change: null, write: undefined, doubt: null });
    expect(decision?.proofs[0]?.path).toBe("b.sql");
  });

  test("that is gone from a complete view takes the tick back, and not otherwise", () => {
    const proof = "private code abcdef0";
    const { commits } = repositoryOf([{ message: "x", sha: "abcdef0" }], app);
    const without = { ...holding({}, app), commits };
    expect(planFor(proof, without)).toMatchObject({ done: false, change: "unticked" });
    expect(planFor(proof, unreachable(holding({}, app)))).toMatchObject({
      done: true,
      doubt: { kind: "unseen" },
    });
  });

  test("that a branch without its commit does not have stays", () => {
    expect(planFor("private code abcdef0", holding({}, app))).toMatchObject({
      done: true,
      change: null,
      doubt: { kind: "unseen", reason: "commit abcdef0 is not in any listed repository" },
    });
  });
});

describe("an issue", () => {
  const closed = labelledBy(ana, "roadmap:joins", closedBy(ana, { number: 7 }));
  const turns = [event("closed", ana, moment(5)), event("reopened", ana, moment(9))];
  const reopened = labelledBy(
    ana,
    "roadmap:joins",
    issueOf({ number: 7, reason: "reopened", events: turns }),
  );
  const theirs = (issues: SeenIssue[], at = app): IssueActivity =>
    activityOf(issues, { ...at, rights: { "ana 1": true } });
  const planFor = (...issues: IssueActivity[]) => {
    const done = { on: "2025-09", proof: "private issue #7" };
    const text = roadmapText([{ id: "joins", done }], { repositories: [".", "../app", "../other"] });
    const repositories = [own, inApp([]), repositoryOf([], other)];
    return planned(snapshotOf(text, repositories, { issues: [activityOf([]), ...issues] })).decisions[0];
  };
  const byAna = (issue: SeenIssue): SeenIssue => ({ ...issue, author: ana });

  test("is found in whichever repository has it", () => {
    const decision = planFor(theirs([], other), activityOf([byAna(closed)], { ...app, name: "ana/app" }));
    expect(decision).toMatchObject({ done: true, change: null, write: undefined, doubt: null });
  });

  test("is undone when it is reopened, although another repository does not have it", () => {
    const decision = planFor(theirs([], other), activityOf([byAna(reopened)], { ...app, name: "ana/app" }));
    expect(decision).toMatchObject({ done: false, change: "unticked" });
  });

  test("stays when no issues were read", () => {
    expect(planFor()).toMatchObject({ done: true, doubt: { kind: "unseen" } });
    expect(planFor({ ...theirs([]), unread: "no answer" })).toMatchObject({
      done: true,
      doubt: { kind: "unseen" },
    });
  });
});

test.each([
  [{ kind: "code" as const }, "private code 1a2b3c4"],
  [{ kind: "commit" as const }, "private commit 1a2b3c4"],
  [{ kind: "issue" as const, ref: "#12" }, "private issue #12"],
])("%j is written as %s, with its month", (proof, expected) => {
  const { proof: shown } = shownAt({ own: false, listed: "../app", repository: "acme/app", ...proof });
  expect(privateDone(shown)).toEqual({ on: "2025-09", proof: expected });
});
