import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../src/activity/issue.ts";
import { issueProblems } from "../../src/plan/issue-problems.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { bodyOf, changeRow, insertBehind, tick, untick } from "../support/checklists.ts";
import { ana, closedBy, issueOf, moment, stranger, workflow } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { changed, edited, served, settled } from "../support/served.ts";
import { noIssues } from "../../src/evidence/issues/issue-findings.ts";
import { planned } from "./snapshots.ts";

const items = [{ id: "joins" }, { id: "crud" }];
const text = roadmapText(items);
const numbered = text.replace('"title": "Basics",', '"title": "Basics", "issue": 12,');
const snapshot = settled(served(text));

function toldOf(of: Snapshot, code: Problem["code"]): Problem[] {
  return planned(of).problems.filter((problem) => problem.code === code);
}

test("a quiet run reports nothing about issues", () => {
  expect(planned(snapshot).problems.map(({ code }) => code)).toEqual([]);
});

describe("a checklist that is gone", () => {
  const list = issueOf({ author: workflow, body: bodyOf(text) });
  const pullRequest = { mergedAt: null, base: "main", head: "ana:x" };
  test.each<[string, SeenIssue[], number[], string]>([
    ["deleted", [], [12], "was deleted, moved to another repository or converted to a discussion"],
    ["locked", [{ ...list, locked: true }], [], "is locked"],
    ["a pull request", [{ ...list, pullRequest }], [], "is a pull request"],
    ["one that does not exist", [], [], "was not found"],
  ])("%s: a warning with its number and the reason", (_name, issues, gone, why) => {
    expect(toldOf(served(numbered, issues, { gone }), "checklist-gone")).toMatchObject([
      {
        level: "warning",
        message: `The checklist of the phase “basics”, issue #12, ${why}.`,
        hint: "A new one replaces it. Items ticked in it stay ticked.",
      },
    ]);
  });

  test("a run that keeps no checklists promises none", () => {
    const { roadmap } = parseRoadmap(numbered, "roadmap.json");
    const activities = served(numbered, [], { gone: [12] }).issues;
    const issues = { ...noIssues, activities };
    expect(roadmap && issueProblems(roadmap, [], issues, false)[0]?.hint).toBe(
      "Items ticked in it stay ticked.",
    );
  });

  test("names the strategy's checklist", () => {
    const strategy = [{ id: "apply", title: "Apply" }];
    const other = roadmapText(items, { strategy, strategyIssue: 9 });
    expect(toldOf(served(other, [], { gone: [9] }), "checklist-gone")[0]?.message).toContain(
      "The checklist of the strategy, issue #9,",
    );
  });

  test("reports nothing about issues that were not read or have no number", () => {
    expect(toldOf(served(numbered, [], { unread: "no answer" }), "checklist-gone")).toEqual([]);
    expect(toldOf(served(text), "checklist-gone")).toEqual([]);
  });
});

test("warns about a checklist that is not ours, with its number and the reason", () => {
  const theirs = served(numbered, [issueOf({ author: stranger, body: tick(bodyOf(text), "joins") })]);
  expect(toldOf(theirs, "checklist-not-ours")).toMatchObject([{ level: "warning" }]);
  expect(toldOf(theirs, "checklist-not-ours")[0]?.message).toMatch(
    /^Boxes in issue #12 tick nothing: .* by mallory, who cannot write/,
  );
  expect(toldOf(theirs, "checklist-gone")).toEqual([]);
});

test("reports a second checklist if it is one that gets closed", () => {
  const body = bodyOf(text);
  const list = issueOf({ author: workflow, body });
  const second = (other: Partial<SeenIssue>) =>
    toldOf(served(numbered, [list, { ...list, number: 20, ...other }]), "checklist-double");
  expect(second({})).toMatchObject([{ level: "notice" }]);
  expect(second({})[0]?.message).toContain("#20 duplicates #12");
  expect(second({ author: ana })).toEqual([]);
  expect(second({ state: "closed" })).toEqual([]);
});

test("an issue that the checklist names as a part of it is no duplicate, whatever its marker says", () => {
  const body = insertBehind(bodyOf(text), "joins", "<!-- roadfolio:parts 12 20 -->");
  const list = issueOf({ author: workflow, body });
  const both = served(numbered, [list, { ...list, number: 20 }]);
  expect(planned(both).issues?.issues.filter(({ change }) => change.reason === "not_planned")).toEqual([]);
  expect(toldOf(both, "checklist-double")).toEqual([]);
});

describe("boxes that people added", () => {
  const added = (...lines: string[]): Problem[] =>
    toldOf(
      edited(snapshot, 1, (body) => insertBehind(body, "joins", ...lines)),
      "box-added",
    );
  const pasted = (problem: Problem | undefined): unknown => JSON.parse(problem?.paste ?? "");

  test.each([
    ["a plain box", "- [ ] Window functions", { id: "window-functions", title: "Window functions" }],
    ["a ticked box", "- [x] Window functions", { id: "window-functions", title: "Window functions" }],
    ["nested", "    - [ ] Views", { id: "views", title: "Views" }],
    [
      "accents and punctuation",
      "- [ ] Junções & `JOIN`s!",
      { id: "juncoes-join-s", title: "Junções & `JOIN`s!" },
    ],
    ["quotes", '- [ ] "quoted" \\ text', { id: "quoted-text", title: '"quoted" \\ text' }],
    ["no letters at all", "- [ ] 🎉", { id: "item", title: "🎉" }],
    ["the id of an item", "- [ ] (Crud)", { id: "crud-2", title: "(Crud)" }],
  ])("suggests an item to paste: %s", (_name, line, suggestion) => {
    const problems = added(line);
    expect(problems).toMatchObject([{ level: "notice" }]);
    expect(problems[0]?.message).toContain("was added to #1");
    expect(pasted(problems[0])).toEqual(suggestion);
  });

  test.each([
    ["Basics", "a phase"],
    ["First", "a group"],
    ["Title of joins?", "an item"],
  ])("the suggestion for “%s” is valid where it is pasted, although %s has that name", (words) => {
    const item = pasted(added(`- [ ] ${words}`)[0]);
    const phases = [
      { id: "basics", title: "Basics", groups: [{ id: "first", title: "First", items: [item] }] },
    ];
    const { problems } = parseRoadmap(roadmapText([], { phases }), "roadmap.json");
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("two with the same name get two ids", () => {
    expect(added("- [ ] Views", "- [ ] views").map((problem) => pasted(problem))).toEqual([
      { id: "views", title: "Views" },
      { id: "views-2", title: "views" },
    ]);
  });

  test("suggests an id that matches the schema, however long the text", () => {
    const long = added(`- [ ] ${"very ".repeat(60)}long`);
    const phases = [{ id: "p", title: "P", groups: [{ id: "g", title: "G", items: [pasted(long[0])] }] }];
    expect(parseRoadmap(roadmapText([], { phases }), "roadmap.json").roadmap).not.toBeNull();
  });

  test.each([
    ["other lines", "some words"],
    ["a box without text", "- [ ] "],
    ["a box with an item's wording, which is a retyped row", "- [ ] title of JOINS"],
  ])("not counted: %s", (_name, line) => {
    expect(added(line)).toEqual([]);
  });

  test("boxes outside the list are the learner's own", () => {
    expect(
      toldOf(
        edited(snapshot, 1, (body) => `- [ ] a\n${body}\n- [ ] b`),
        "box-added",
      ),
    ).toEqual([]);
  });

  test("reports the first five of many and counts the rest", () => {
    const problems = added(...Array.from({ length: 8 }, (_, index) => `- [ ] Box ${index}`));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)?.message).toBe("3 more boxes were added or renamed.");
  });

  test("stays in its place, and the box of the row before it can still be ticked", () => {
    const once = edited(snapshot, 1, (body) => insertBehind(tick(body, "joins"), "joins", "- [ ] Views"));
    const body = planned(once).issues?.issues[0]?.change.body ?? "";
    expect(body).toMatch(/item joins x .*\n- \[ \] Views\n.*item crud /);
  });
});

test("reports a renamed box with both names", () => {
  const renamed = edited(snapshot, 1, (body) =>
    changeRow(body, "joins", (line) => line.replace("Title of joins", "My joins")),
  );
  expect(toldOf(renamed, "box-renamed")).toMatchObject([
    { level: "notice", message: "The box of “joins” in #1 was renamed to “My joins”." },
  ]);
  const heading = edited(snapshot, 1, (body) =>
    changeRow(body, "first", (line) => line.replace("First", "1st")),
  );
  expect(toldOf(heading, "box-renamed")).toEqual([]);
});

describe("both sides changed", () => {
  const commit = (message: string, day: number) => ({ message, hour: (day - 1) * 24 + 12 });
  const overruled = (before: string[], now: string, change: (body: string) => string) => {
    const told = before.map((message) => commit(message, 2));
    const begun = settled(served(text, [], { told }));
    const later = {
      ...begun,
      repositories: served(text, [], { told: [...told, commit(now, 22)] }).repositories,
    };
    return toldOf(edited(later, 1, change, moment(10)), "box-overruled");
  };
  test("a ticked box and a later reopening", () => {
    const [problem] = overruled([], "Reopens: joins", (body) => tick(body, "joins"));
    expect(problem).toMatchObject({ level: "notice", hint: "If you disagree, tick the box again." });
    expect(problem?.message).toBe(
      "The box of “joins” in #1 was ticked, but a later change overrides it: “Reopens” in the commit message.",
    );
  });

  test("an unticked box and a later commit", () => {
    const [problem] = overruled(["Completes: joins"], "Completes: joins", (body) => untick(body, "joins"));
    expect(problem?.hint).toBe("If you disagree, untick the box again.");
    expect(problem?.message).toContain(
      "was unticked, but a later change overrides it: “Completes” in the commit message",
    );
  });

  test("reports nothing if the box wins", () => {
    expect(overruled([], "Work", (body) => tick(body, "joins"))).toEqual([]);
    expect(overruled(["Completes: joins"], "Completes: joins", (body) => body)).toEqual([]);
  });
});

describe("evidence that did not count", () => {
  const listed = roadmapText([{ id: "joins", issue: 7 }, { id: "crud" }]);
  test("is reported with the reason while the item is open", () => {
    const closed = served(listed, [closedBy(stranger, { number: 7 })]);
    expect(toldOf(closed, "not-trusted")[0]?.message).toBe(
      "ana/learning#7 does not tick “joins”: by mallory, who cannot write to the repository.",
    );
    const done = served(listed, [closedBy(stranger, { number: 7 })], {
      told: [{ message: "Completes: joins" }],
    });
    expect(toldOf(done, "not-trusted")).toEqual([]);
  });

  test("is not reported if it is what the issue is, and not who acted", () => {
    const unplanned = closedBy(ana, { number: 7, reason: "not_planned" });
    const of = served(listed, [unplanned]);
    expect(planned(of).decisions[0]?.evidence).toMatchObject([
      { says: "done", dismissed: "closed as not planned" },
    ]);
    expect(toldOf(of, "not-trusted")).toEqual([]);
  });

  test("is reported as an edit if it is who edited the text", () => {
    const list = [{ stamp: "x", at: moment(10), by: stranger, ours: false }];
    const ticked = changed(snapshot, 1, ({ body }) => ({
      body: { raw: tick(body.raw, "joins") },
      edits: { list, complete: true },
    }));
    expect(planned(ticked).decisions[0]?.evidence).toMatchObject([
      { says: "done", dismissed: expect.stringContaining("mallory") },
    ]);
    expect(toldOf(ticked, "not-trusted")).toEqual([]);
  });

  test("is not reported if it counts against an item", () => {
    const reopened = changed(served(listed, [issueOf({ number: 7 })]), 7, () => ({
      reason: "reopened",
      events: [{ kind: "reopened", by: stranger, at: moment(4), label: null }],
    }));
    expect(toldOf(reopened, "not-trusted")).toEqual([]);
  });
});
