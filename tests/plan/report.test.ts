import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { jsonReport, reasonOf, textReport } from "../../src/plan/report.ts";
import { reportedToOwner } from "../../src/plan/reported.ts";
import { itemOf, repositoryOf, revert, shaOf } from "../support/activity.ts";
import { reportSchema } from "../support/report-schema.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { afterwards, planned, planOf, snapshotOf } from "./snapshots.ts";

const shapes: [string, Plan][] = [
  ["nothing done", planOf([{ id: "joins" }])],
  ["a tick", planOf([{ id: "joins", aliases: ["Junções"] }], [{ message: "Completes: joins" }])],
  ["a self-declared tick", planOf([{ id: "joins", done: true }])],
  [
    "proofs that are not looked up",
    planOf([
      { id: "joins", done: { on: "2025-09-01", proof: "issue #3" } },
      { id: "crud", done: { on: "2025-09-01", proof: "code 1a2b3c4:a/b.py#L7" } },
      { id: "where", done: { on: "2025-09-01", proof: "checklist ana/other#9" } },
    ]),
  ],
  [
    "strategy and project",
    planOf([], [], {
      extra: {
        phases: [
          { id: "p", title: "P", project: { id: "api", title: "API", items: [{ id: "route", title: "R" }] } },
        ],
        strategy: [
          { id: "english", title: "E", kind: "habit" },
          { id: "apply", title: "A", kind: "gate", after: "p" },
        ],
      },
    }),
  ],
  ["a roadmap with errors", planOf([{ id: "joins" }, { id: "joins" }])],
  ["a roadmap that is not JSON", planned(snapshotOf("{", []))],
  ["no roadmap", planned(snapshotOf(null, []))],
];

describe("the JSON report has exactly its shape", () => {
  test.each(shapes)("%s", (_name, plan) => {
    const printed: unknown = JSON.parse(JSON.stringify(jsonReport(plan)));
    expect(reportSchema.parse(printed)).toEqual(printed);
  });

  test("and its values", () => {
    const plan = planOf(
      [{ id: "joins" }, { id: "crud" }, { id: "where" }],
      [{ message: "Completes: joins" }],
    );
    expect(jsonReport(plan)).toMatchObject({
      roadmap: { title: "Learning Plan", done: 1, total: 3, percent: 33 },
      items: [
        {
          id: "joins",
          phase: "basics",
          group: "first",
          done: true,
          on: "2025-09-01",
          change: "ticked",
          proof: [
            {
              kind: "commit",
              repository: "ana/learning",
              ref: shaOf("0001"),
              url: `https://github.com/ana/learning/commit/${shaOf("0001")}`,
              by: "owner",
              title: "Completes: joins",
            },
          ],
        },
        { id: "crud", done: false, on: null, change: null, proof: [] },
        { id: "where" },
      ],
      files: expect.arrayContaining([
        { path: "roadmap.json", status: "updated" },
        { path: ".roadfolio/progress.svg", status: "created" },
        { path: ".roadfolio/phase-basics.svg", status: "created" },
        { path: "README.md", status: "created" },
        { path: ".roadfolio/weeks-light.svg", status: "created" },
        { path: "site/index.html", status: "created" },
        { path: "site/items/joins/index.html", status: "created" },
      ]),
      problems: [],
    });
  });
});

describe("the text report", () => {
  const url = `https://github.com/ana/learning/commit/${shaOf("0001")}`;
  const wrote =
    "Wrote 10 files: roadmap.json, .roadfolio/progress.svg, .roadfolio/phase-basics.svg, .roadfolio/weeks-light.svg, .roadfolio/weeks-dark.svg, .roadfolio/phases-light.svg and 4 more; 27 site files in site/";
  const proof = { on: "2025-09-01", proof: `commit ${shaOf("0001").slice(0, 7)}` };

  test("shows what was ticked, by what, with a link", () => {
    const plan = planOf([{ id: "joins", title: "`JOIN` and _more_" }], [{ message: "Completes: joins" }]);
    expect(textReport(reportedToOwner(plan), { dryRun: false, commit: null, pullRequest: null })).toEqual([
      `+ JOIN and more (joins): commit 0001000, 1 Sep 2025 ${url}`,
      "1 of 1 items are done (100%).",
      wrote,
    ]);
  });

  test.each<[string, string, string]>([
    ["by a mention", "Reopens: joins", "“Reopens” in the commit message (commit 0002000)"],
    ["by a revert", revert("0001"), "reverted by 0002000"],
  ])("shows what was unticked %s", (_name, message, reason) => {
    const plan = planOf([{ id: "joins", done: proof }], [{ message: "Completes: joins" }, { message }]);
    expect(
      textReport(reportedToOwner(plan), { dryRun: false, commit: null, pullRequest: null }).slice(0, 2),
    ).toEqual([`- Title of joins (joins): unticked, ${reason}`, "0 of 1 items are done (0%)."]);
  });

  test.each([
    ["code abcdef1:a.sql#L3", "the code no longer proves it: no join"],
    ["private code abcdef1", "the code no longer proves it: no join"],
    ["private commit abcdef1", "nothing proves it any more"],
  ])("says why “%s” proves nothing any more", (recorded, reason) => {
    const item = itemOf({ written: { on: "2025-09-01", proof: recorded } });
    const rule = { rule: "join", short: "join", skill: null, met: false, shows: null, field: null };
    expect(reasonOf({ item, evidence: [], code: [{ ...rule, says: "no join" }] })).toBe(reason);
  });

  test("suggests the next item if nothing was ticked", () => {
    const plan = planOf([{ id: "joins" }, { id: "crud" }]);
    expect(textReport(reportedToOwner(plan), { dryRun: false, commit: null, pullRequest: null })).toEqual([
      "0 of 2 items are done (0%).",
      "Wrote 5 files: .roadfolio/progress.svg, .roadfolio/phase-basics.svg, .roadfolio/phases-light.svg, .roadfolio/phases-dark.svg, README.md; 27 site files in site/",
      "Nothing new was ticked: no commit, issue or code proves an open item yet. To tick “Title of joins”, add this line to a commit message: Completes: joins",
    ]);
  });

  test("says that everything is up to date on a second run", () => {
    const snapshot = snapshotOf(roadmapText([{ id: "joins" }]), [
      repositoryOf([{ message: "Completes: joins" }]),
    ]);
    const second = planned(afterwards(snapshot, planned(snapshot)));
    expect(textReport(reportedToOwner(second), { dryRun: false, commit: null, pullRequest: null })).toEqual([
      "1 of 1 items are done (100%).",
      "Nothing to write: everything is up to date.",
    ]);
  });

  test("shows what a dry run would write, and which commit was made", () => {
    const plan = planOf([{ id: "joins" }], [{ message: "Completes: joins" }]);
    expect(textReport(reportedToOwner(plan), { dryRun: true, commit: null, pullRequest: null }).at(-1)).toBe(
      wrote.replace("Wrote", "Would write"),
    );
    expect(
      textReport(reportedToOwner(plan), { dryRun: false, commit: shaOf("abc"), pullRequest: null }).at(-1),
    ).toBe("Committed abc0000.");
    expect(
      textReport(reportedToOwner(plan), { dryRun: false, commit: shaOf("abc"), pullRequest: 7 }).at(-1),
    ).toBe("The changes are in pull request #7.");
  });

  test("says that nothing was written if there is an error", () => {
    expect(
      textReport(reportedToOwner(planOf([{ id: "joins" }, { id: "joins" }])), {
        dryRun: false,
        commit: null,
        pullRequest: null,
      }),
    ).toEqual(["Nothing was written because of errors."]);
  });
});

describe("the commit message contains only counts", () => {
  const proof = { on: "2025-09-01", proof: "commit 0009fff" };
  test.each<[string, Plan, string]>([
    [
      "a tick",
      planOf([{ id: "joins" }, { id: "crud" }], [{ message: "Completes: joins" }]),
      "Update the portfolio: 1 ticked\n\n1 of 2 items is done.\n",
    ],
    [
      "both ways",
      planOf(
        [{ id: "joins" }, { id: "crud", done: proof }],
        [{ message: "Completes: joins" }, { message: "Reopens: crud" }],
      ),
      "Update the portfolio: 1 ticked, 1 unticked\n\n1 of 2 items is done.\n",
    ],
    ["no tick", planOf([{ id: "joins" }]), "Update the portfolio\n\n0 of 1 item is done.\n"],
  ])("%s", (_name, plan, message) => {
    expect(plan.commitMessage).toBe(message);
  });
});
