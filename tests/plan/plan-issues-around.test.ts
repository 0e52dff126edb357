import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../src/activity/issue.ts";
import type { IssuePlan } from "../../src/plan/issue-plan.ts";
import { ana, closedBy, issueOf } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { changed, served, settled, writes } from "../support/served.ts";
import { planned } from "./snapshots.ts";

const items = [{ id: "joins" }, { id: "crud" }];
const one = roadmapText(items);

function issuesOf(snapshot: Parameters<typeof planned>[0]): IssuePlan {
  const { issues, problems } = planned(snapshot);
  if (issues === null) throw new Error(problems[0]?.message ?? "no issues were planned");
  return issues;
}

describe("milestones", () => {
  const snapshot = settled(served(one));
  test("have the due date of the phase", () => {
    const later = {
      ...snapshot.roadmap,
      text: (snapshot.roadmap.text ?? "").replace("2025-10-20", "2025-11-20"),
    };
    expect(issuesOf({ ...snapshot, roadmap: later }).milestones).toEqual([
      { number: 1, change: { due: "2025-11-20" } },
    ]);
  });

  test("are recognised by their checklist, whatever their title", () => {
    const renamed = {
      ...snapshot,
      issues: snapshot.issues.map((own) => ({
        ...own,
        milestones: (own.milestones ?? []).map((it) => ({ ...it, title: "Mine" })),
      })),
    };
    expect(writes(planned(renamed))).toEqual([]);
  });

  test("are set on a checklist that lost its own", () => {
    expect(issuesOf(changed(snapshot, 1, () => ({ milestone: null }))).issues).toMatchObject([
      { number: 1, change: { milestone: 1 } },
    ]);
  });

  test("are not created for a phase without a due date", () => {
    const phases = [
      { id: "basics", title: "Basics", groups: [{ id: "first", title: "First", items: titled() }] },
    ];
    const bare = roadmapText([], { phases, start: undefined });
    expect(issuesOf(served(bare))).toMatchObject({ newMilestones: [], newIssues: [{ milestone: null }] });
  });

  test("of two phases with the same title are separate, or at least end in a quiet run", () => {
    const phase = (id: string, due: string) => ({
      id,
      title: "Project work",
      due,
      groups: [{ id: `${id}-group`, title: "Group", items: [{ id: `${id}-item`, title: `Item of ${id}` }] }],
    });
    const twice = roadmapText([], { phases: [phase("a", "2025-10-01"), phase("b", "2025-11-01")] });
    expect(writes(planned(settled(served(twice))))).toEqual([]);
  });
});

describe("labels", () => {
  const listed = roadmapText([{ id: "joins", issue: 7 }, { id: "crud" }]);
  const labels = (issue: SeenIssue, roadmap = listed) => issuesOf(served(roadmap, [issue])).labels;

  test("are added to an issue named in roadmap.json, with colour and description", () => {
    expect(labels(issueOf({ number: 7 }))).toEqual([
      { number: 7, label: { name: "roadmap:joins", color: "0b6b4f", description: "Title of joins" } },
    ]);
    expect(writes(planned(settled(served(listed, [issueOf({ number: 7 })]))))).toEqual([]);
  });

  test.each<[string, SeenIssue]>([
    ["it already has the label", issueOf({ number: 7, labels: ["roadmap:joins"] })],
    ["it is closed", closedBy(ana, { number: 7 })],
    ["it does not exist", issueOf({ number: 8 })],
  ])("are not added if %s", (_name, issue) => {
    expect(labels(issue)).toEqual([]);
  });

  test("are not added if GitHub would reject the name", () => {
    const id = "j".repeat(43);
    expect(labels(issueOf({ number: 7 }), roadmapText([{ id, issue: 7 }]))).toEqual([]);
    expect(labels(issueOf({ number: 7 }), roadmapText([{ id: id.slice(1), issue: 7 }]))).toHaveLength(1);
  });

  test("have a description of at most 100 characters", () => {
    const [label] = labels(
      issueOf({ number: 7 }),
      roadmapText([{ id: "joins", title: `**${"t".repeat(200)}**`, issue: 7 }]),
    );
    expect(label?.label.description).toHaveLength(100);
    expect(label?.label.description.startsWith("t")).toBe(true);
  });

  test("of a project are added to the project's issue", () => {
    const project = { id: "api", title: "API", issue: 7, items: [{ id: "route", title: "Route" }] };
    const roadmap = roadmapText([], { phases: [{ id: "web", title: "Web", project }] });
    expect(labels(issueOf({ number: 7 }), roadmap).map(({ label }) => label.name)).toEqual(["roadmap:api"]);
  });
});

function titled() {
  return items.map((item) => ({ title: `Title of ${item.id}`, ...item }));
}
