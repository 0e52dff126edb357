import { describe, expect, test } from "vitest";
import type { IssuePlan } from "../../src/plan/issue-plan.ts";
import { says } from "../support/activity.ts";
import { changeRow, crlf, tick } from "../support/checklists.ts";
import { ana, closedBy, event, moment } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import {
  bodyIn,
  changed,
  edited,
  issueIn,
  ownIssues,
  run,
  served,
  settled,
  writes,
} from "../support/served.ts";
import { planned } from "./snapshots.ts";

const items = [{ id: "joins" }, { id: "crud" }];
const text = roadmapText(items, { strategy: [{ id: "apply", title: "Apply" }] });
const one = roadmapText(items);
const withNumber = (number: number, roadmap = one): string =>
  roadmap.replace('"title": "Basics",', `"title": "Basics", "issue": ${number},`);

function issuesOf(snapshot: Parameters<typeof planned>[0]): IssuePlan {
  const { issues, problems } = planned(snapshot);
  if (issues === null) throw new Error(problems[0]?.message ?? "no issues were planned");
  return issues;
}

describe("the first run", () => {
  test("creates milestones, then the checklists with their milestone, and records their numbers", () => {
    const first = issuesOf(served(text));
    expect(first.newMilestones).toEqual([{ title: "Basics", description: "", due: "2025-10-20" }]);
    expect(first.newIssues).toEqual([]);
    const milestone = { number: 4, title: "Basics", due: "2025-10-20", state: "open" } as const;
    const second = issuesOf(served(text, [], { milestones: [milestone] }));
    expect(second.newIssues.map(({ title, milestone: bears }) => [title, bears])).toEqual([
      ["Basics", 4],
      ["Strategy", null],
    ]);
    const { next } = run(served(text));
    expect(JSON.parse(next.roadmap.text ?? "")).toMatchObject({ phases: [{ issue: 1 }], strategyIssue: 2 });
  });

  test("leaves nothing to do for a second run", () => {
    const { next } = run(served(text, [], { told: says("Completes: joins") }));
    expect(writes(planned(next))).toEqual([]);
  });

  test("creates checklists without milestones if it may not create milestones", () => {
    expect(issuesOf(served(text, [], { milestones: null })).newIssues).toHaveLength(2);
  });

  test("plans nothing for issues that were not read or belong to another repository", () => {
    expect(planned(served(text, [], { unread: "no answer" })).issues).toBeNull();
    expect(planned(served(text, [], { listed: "ana/app", name: "ana/app" })).issues).toBeNull();
  });

  test("changes one line of the roadmap per number", () => {
    const before = text.split("\n");
    const after = (run(served(text)).next.roadmap.text ?? "").split("\n");
    expect(after.filter((line) => !before.includes(line)).map((line) => line.trim())).toEqual([
      '"issue": 1,',
      '"strategyIssue": 2,',
    ]);
  });
});

describe("open and closed", () => {
  test("closes a checklist and its milestone when everything is done", () => {
    const snapshot = settled(served(text, [], { told: says("Completes: joins, crud") }));
    expect(issueIn(snapshot, 1)).toMatchObject({ state: "closed", reason: "completed" });
    expect(issueIn(snapshot, 2).state).toBe("open");
    expect(ownIssues(snapshot).milestones).toMatchObject([{ state: "closed" }]);
  });

  test("reopens them when something is open again", () => {
    const closed = settled(served(one, [], { told: says("Completes: joins, crud") }));
    const more = {
      ...closed,
      repositories: served(one, [], { told: says("Completes: joins") }).repositories,
    };
    const plan = issuesOf({ ...more, roadmap: { path: "roadmap.json", text: withNumber(1) } });
    expect(plan.issues).toMatchObject([{ number: 1, change: { state: "open", reason: "reopened" } }]);
    expect(plan.milestones).toEqual([{ number: 1, change: { state: "open" } }]);
  });

  test("reopens a checklist that someone closed", () => {
    const snapshot = changed(settled(served(one)), 1, () => ({ state: "closed", reason: "completed" }));
    expect(issuesOf(snapshot).issues).toMatchObject([{ change: { state: "open", reason: "reopened" } }]);
    expect(writes(planned(run(snapshot).next))).toEqual([]);
  });
});

describe("changes by people", () => {
  const snapshot = settled(served(one));
  test("keeps a title that a person changed, and keeps ours up to date", () => {
    const retitled = {
      ...snapshot.roadmap,
      text: (snapshot.roadmap.text ?? "").replace('"Basics"', '"Foundations"'),
    };
    expect(issuesOf({ ...snapshot, roadmap: retitled }).issues[0]?.change.title).toBe("Foundations");
    const theirs = changed(snapshot, 1, () => ({ title: { untrusted: "My basics" } }));
    expect(writes(planned(theirs))).toEqual([]);
    const both = run({ ...theirs, roadmap: retitled }).next;
    expect(issueIn(both, 1).title.untrusted).toBe("My basics");
    expect(writes(planned(both))).toEqual([]);
  });

  test.each<[string, (body: string) => string]>([
    ["line endings", crlf],
    ["empty lines at the end", (body) => `${body}\n\n`],
    ["both", (body) => `${crlf(body)}\r\n`],
  ])("ignores %s", (_name, edit) => {
    expect(writes(planned(edited(snapshot, 1, edit)))).toEqual([]);
  });

  test("keeps everything around the block", () => {
    const around = "Before, with spaces  \n\n    code\n";
    const theirs = edited(snapshot, 1, (body) => `${around}${tick(body, "joins")}\n\nAfter\n- [ ] my own`);
    const body = bodyIn(run(theirs).next, 1);
    expect(body.startsWith(`${around}<!-- roadfolio:checklist`)).toBe(true);
    expect(body.endsWith("<!-- roadfolio:end -->\n\nAfter\n- [ ] my own")).toBe(true);
  });

  test("keeps text between our header and the first row", () => {
    const theirs = edited(snapshot, 1, (body) => {
      const written = body.replace("### First", "Read chapter 4 first.\n\n### First");
      return tick(written, "joins");
    });
    const { next } = run(theirs);
    expect(bodyIn(next, 1)).toContain(
      "stays.\n<!-- roadfolio:list -->\n\nRead chapter 4 first.\n\n### First",
    );
    expect(writes(planned(next))).toEqual([]);
  });

  test("keeps renamed and reordered rows", () => {
    const theirs = edited(snapshot, 1, (body) => {
      const renamed = changeRow(body, "joins", (line) => line.replace("Title of joins", "My joins"));
      const lines = renamed.split("\n");
      const at = lines.findIndex((line) => line.includes("item joins "));
      return lines.toSpliced(at, 2, lines[at + 1] ?? "", lines[at] ?? "").join("\n");
    });
    expect(writes(planned(theirs))).toEqual([]);
    const body = bodyIn(run(edited(theirs, 1, (now) => tick(now, "joins"))).next, 1);
    expect(body.indexOf("Title of crud")).toBeLessThan(body.indexOf("[x] My joins →"));
    expect(body).not.toContain("Title of joins");
  });

  test("updates the wording of rows that nobody renamed", () => {
    const renamed = {
      ...snapshot.roadmap,
      text: (snapshot.roadmap.text ?? "").replace("Title of joins", "JOINs"),
    };
    expect(issuesOf({ ...snapshot, roadmap: renamed }).issues[0]?.change.body).toContain("- [ ] JOINs <!--");
  });
});

test("an item's own issue is not a checklist, and closing it only writes the proof", () => {
  const listed = roadmapText([{ id: "joins", issue: 7 }, { id: "crud" }]);
  const issue = closedBy(ana, { number: 7, events: [event("closed", ana, moment(5))] });
  const { plan, next } = run(served(listed, [issue]));
  expect(plan.decisions[0]).toMatchObject({ done: true, write: { on: "2025-09-05", proof: "issue #7" } });
  expect(issueIn(next, 7)).toEqual(issue);
});
