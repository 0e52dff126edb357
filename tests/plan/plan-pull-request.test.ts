import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../src/activity/issue.ts";
import type { Plan, PlannedPullRequest } from "../../src/plan/plan.ts";
import { planPullRequest } from "../../src/plan/plan-pull-request.ts";
import { repositoryOf, says, type Told } from "../support/activity.ts";
import { issueOf, moment, workflow } from "../support/issues.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { afterwards, planned, planOf, snapshotOf } from "./snapshots.ts";

const seen = { repository: "ana/learning", base: "main" };
const items: BuiltItem[] = [{ id: "joins" }, { id: "crud" }];
const request = (other: Partial<SeenIssue> = {}): SeenIssue => ({
  ...issueOf({ number: 30, author: workflow }),
  pullRequest: { mergedAt: null, base: "main", head: "ana:roadfolio/update" },
  ...other,
});
const plannedFor = (plan: Plan, latest: SeenIssue | null): PlannedPullRequest | null =>
  planPullRequest({ ...plan, ...plan.published }, { ...seen, latest });
function bodyFor(plan: Plan): string {
  const opened = plannedFor(plan, null);
  if (opened?.action !== "open") throw new Error("no pull request is opened");
  return opened.body;
}

const busy = planOf(items, says("Completes: joins"));
const snapshot = snapshotOf(roadmapText(items), [repositoryOf([])]);
const quiet = planned(afterwards(snapshot, planned(snapshot)));

describe("the pull request", () => {
  test("is not planned if changes are pushed", () => {
    expect(busy.pullRequest).toBeNull();
  });

  test.each<[string, Plan, SeenIssue | null, object[]]>([
    ["nothing to publish, none open", quiet, null, []],
    ["nothing to publish, one closed", quiet, request({ state: "closed" }), []],
    [
      "nothing to publish, one open",
      quiet,
      request(),
      [{ action: "close", repository: "ana/learning", number: 30 }],
    ],
    ["something to publish, none yet", busy, null, [{ action: "open", base: "main", declined: false }]],
    [
      "the last one was closed unmerged",
      busy,
      request({ state: "closed" }),
      [{ action: "open", declined: true }],
    ],
    [
      "the last one was merged",
      busy,
      request({ state: "closed", pullRequest: { mergedAt: moment(3), base: "main", head: null } }),
      [{ action: "open", declined: false }],
    ],
    ["one is open", busy, request(), [{ action: "update", number: 30 }]],
  ])("%s", (_name, plan, latest, expected) => {
    const result = plannedFor(plan, latest);
    expect(result === null ? [] : [result]).toMatchObject(expected);
  });

  test("is not changed if it is open and up to date", () => {
    const title = { untrusted: "Update the portfolio: 1 ticked" };
    const body = bodyFor(busy);
    const latest = (text: string): SeenIssue => request({ title, body: { raw: text } });
    expect(plannedFor(busy, latest(body))).toMatchObject({ change: {} });
    expect(plannedFor(busy, latest(`${body.replaceAll("\n", "\r\n")}\r\n`))).toMatchObject({ change: {} });
    expect(plannedFor(busy, latest("Old"))).toMatchObject({ change: { body } });
    expect(plannedFor(busy, request({ body: { raw: body } }))).toMatchObject({
      change: { title: title.untrusted },
    });
  });
});

describe("its text", () => {
  test("lists ticks with their proof, unticked items, and the files", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    const told: Told[] = says("Completes: crud", "Reopens: crud", "Completes: joins");
    const body = bodyFor(planOf([{ id: "joins" }, { id: "crud", done: written }], told));
    expect(body).toMatch(/\n- Ticked: Title of joins → \[.*\]\(<https:.*commit\/0003.*>\), 3 Sep 2025\n/);
    expect(body).toContain("\n- Unticked: Title of crud\n");
    expect(body).toContain("`roadmap.json`, ");
    expect(body).not.toMatch(/2025-10-01|1 Oct 2025/);
  });

  test("lists only files that change", () => {
    const plan = {
      ...quiet,
      files: quiet.files.map((file, index) => (index === 0 ? { ...file, status: "updated" as const } : file)),
    };
    expect(bodyFor(plan).split("\n").at(-1)).toBe("Files: `roadmap.json`");
  });

  test("counts the rest of very many ticks", () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ id: `i-${index}` }));
    const body = bodyFor(
      planOf(
        many,
        many.map(({ id }) => ({ message: `Completes: ${id}` })),
      ),
    );
    expect(body.match(/^- Ticked/gm)).toHaveLength(200);
    expect(body).toContain("\n- and 30 more\n");
    expect(body.length).toBeLessThan(65_536);
  });

  test("contains no mention, closing keyword or markup from a title", () => {
    const body = bodyFor(
      planOf([{ id: "joins", title: "@octocat fixes #12 <b>x</b> <!-- y -->" }], says("[x] joins")),
    );
    expect(body).not.toMatch(/@octocat|fixes #12|<b>|<!--/);
  });
});
