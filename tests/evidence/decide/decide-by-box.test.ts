/** Boxes, commits, manual changes and the roadmap over several runs: the later action wins. */
import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../src/plan/snapshot.ts";
import { planned } from "../../plan/snapshots.ts";
import { doneChange, history, repositoryOf, type Told } from "../../support/activity.ts";
import { changeRow, tick, untick } from "../../support/checklists.ts";
import { moment } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import {
  bodyIn,
  changed,
  doneIn,
  edited,
  ownIssues,
  run,
  served,
  settled,
  writes,
} from "../../support/served.ts";

const text = roadmapText([{ id: "joins" }, { id: "crud" }]);
/** Days of September with a commit. */
const commits = (...told: [number, string][]): Told[] =>
  told.map(([day, message]) => ({ message, hour: (day - 1) * 24 + 12 }));
const begun = (...told: Told[]): Snapshot => settled(served(text, [], { told }));
const withCommits = (snapshot: Snapshot, told: Told[]): Snapshot => ({
  ...snapshot,
  repositories: [repositoryOf(told)],
});
const decisionOf = (snapshot: Snapshot, id = "joins") =>
  planned(snapshot).decisions.find(({ item }) => item.id === id);

test("a ticked box ticks the item, with the checklist as proof", () => {
  const snapshot = edited(begun(), 1, (body) => tick(body, "joins"), moment(8));
  expect(decisionOf(snapshot)).toMatchObject({
    done: true,
    change: "ticked",
    on: "2025-09-08",
    write: { on: "2025-09-08", proof: "checklist #1" },
  });
});

test("a tick by box keeps its date in all later runs", () => {
  const ticked = edited(begun(), 1, (body) => tick(body, "joins"), moment(8));
  const once = run(ticked, moment(9)).next;
  expect(bodyIn(once, 1)).toContain(` ${moment(8)} -->`);
  const commented = changed(once, 1, () => ({}), moment(15));
  expect(writes(planned(commented))).toEqual([]);
  expect(decisionOf(commented)).toMatchObject({ done: true, on: "2025-09-08", change: null });
});

describe("an unticked box", () => {
  const done = commits([3, "Completes: joins"]);
  const unticked = edited(begun(...done), 1, (body) => untick(body, "joins"), moment(8));
  test("removes the tick of an older commit", () => {
    expect(decisionOf(unticked)).toMatchObject({ done: false, change: "unticked", write: null });
  });

  test("stays unticked in later runs, because the comment records the moment", () => {
    const once = run(unticked, moment(9)).next;
    expect(bodyIn(once, 1)).toContain(` ${moment(8)} -->`);
    expect(writes(planned(once))).toEqual([]);
    expect(doneIn(once)).toEqual([]);
    const committed = { ...once, doneChanges: [] };
    expect(doneIn(committed)).toEqual([]);
    expect(doneIn(edited(committed, 1, (body) => body.replaceAll(` ${moment(8)}`, "")))).toEqual(["joins"]);
  });

  test("gives way to a later commit, and the moment is removed", () => {
    const once = { ...run(unticked, moment(9)).next, doneChanges: [] };
    const again = withCommits(once, commits([3, "Completes: joins"], [12, "Completes: joins"]));
    expect(decisionOf(again)).toMatchObject({ done: true, write: { on: "2025-09-12" } });
    expect(bodyIn(run(again).next, 1)).not.toContain(moment(8));
  });

  test("does not give way to a commit between tick and untick", () => {
    const more = withCommits(unticked, commits([3, "Completes: joins"], [7, "[x] joins"]));
    expect(doneIn(more)).toEqual([]);
  });
});

describe("a ticked box", () => {
  test("gives way to a later reopening", () => {
    const ticked = edited(begun(), 1, (body) => tick(body, "joins"), moment(8));
    expect(doneIn(withCommits(ticked, commits([9, "Reopens: joins"])))).toEqual([]);
  });

  test("overrides an earlier reopening", () => {
    const ticked = edited(
      begun(...commits([2, "Reopens: joins"])),
      1,
      (body) => tick(body, "joins"),
      moment(8),
    );
    expect(doneIn(ticked)).toEqual(["joins"]);
  });

  test("does not survive the owner removing the tick by hand later", () => {
    const ticked = run(edited(begun(), 1, (body) => tick(body, "joins"), moment(8))).next;
    const told = commits([10, "Not yet"]);
    const removed: Snapshot = {
      ...withCommits(ticked, told),
      roadmap: {
        ...ticked.roadmap,
        text: text.replace('"title": "Basics",', '"title": "Basics", "issue": 1,'),
      },
      doneChanges: [doneChange(false, history(told)[0] ?? null)],
    };
    expect(doneIn({ ...removed, doneChanges: [] })).toEqual(["joins"]);
    expect(doneIn(removed)).toEqual([]);
  });

  test("after an untick is the only proof: the older commit stays out", () => {
    const unticked = edited(
      begun(...commits([3, "Completes: joins"])),
      1,
      (body) => untick(body, "joins"),
      moment(8),
    );
    const again = edited(
      { ...run(unticked).next, doneChanges: [] },
      1,
      (body) => tick(body, "joins"),
      moment(28),
    );
    expect(decisionOf(again)?.done).toBe(true);
    expect(decisionOf(again)?.proofs[0]?.kind).toBe("checklist");
  });
});

describe("a manual tick in roadmap.json", () => {
  const doneChangeAt = roadmapText([{ id: "joins", done: true }, { id: "crud" }]);
  test("ticks the box in the checklist, and stays", () => {
    const once = settled(served(doneChangeAt));
    expect(bodyIn(once, 1)).toContain("- [x] Title of joins → self-declared <!--");
    expect(doneIn(once)).toEqual(["joins"]);
    expect(once.roadmap.text).toContain('"done": true');
  });

  test("is removed by unticking the box later", () => {
    const once = settled(served(doneChangeAt));
    expect(doneIn(edited(once, 1, (body) => untick(body, "joins"), moment(20)))).toEqual([]);
  });
});

describe("no tick is lost if", () => {
  const ticked = run(
    edited(begun(), 1, (body) => tick(body, "joins"), moment(8)),
    moment(9),
  ).next;
  const withOwn = (change: (own: ReturnType<typeof ownIssues>) => Partial<ReturnType<typeof ownIssues>>) => ({
    ...ticked,
    issues: ticked.issues.map((own) => ({ ...own, ...change(own) })),
  });

  test.each<[string, Snapshot]>([
    ["the issue was deleted", withOwn(() => ({ issues: [], gone: [1] }))],
    ["the issue was locked", changed(ticked, 1, () => ({ locked: true }))],
    ["the issues could not be read", withOwn(() => ({ issues: [], unread: "no answer" }))],
    ["the issues were not read", { ...ticked, issues: [] }],
    [
      "the comment of the row was cut off",
      edited(ticked, 1, (body) => changeRow(body, "joins", (line) => line.replace(/ <!--.*/, ""))),
    ],
    ["the row was deleted", edited(ticked, 1, (body) => changeRow(body, "joins", () => ""))],
    [
      "the comment at the start of the list was deleted",
      edited(ticked, 1, (body) => body.replace(/^.*\n/, "")),
    ],
    ["the whole text was deleted", edited(ticked, 1, () => "")],
    ["the end of the block was moved to its start", edited(ticked, 1, (body) => moveEnd(body))],
    [
      "it is unknown whether the author of the checklist may write",
      changed(ticked, 1, () => ({ author: { login: "dora", id: 4, bot: false } })),
    ],
    [
      "the item was moved to another phase",
      { ...ticked, roadmap: { ...ticked.roadmap, text: moved(ticked) } },
    ],
  ])("%s", (_name, snapshot) => {
    expect(doneIn(snapshot)).toEqual(["joins"]);
    // Nor in the next run, when everything has been written again.
    expect(doneIn(run(snapshot).next)).toEqual(["joins"]);
  });

  function moveEnd(body: string): string {
    const end = "<!-- roadfolio:end -->";
    const [first = "", ...rest] = body.replace(`\n${end}`, "").split("\n");
    return [first, end, ...rest].join("\n");
  }

  function moved({ roadmap }: Snapshot): string {
    const done = { on: "2025-09-08", proof: "checklist #1" };
    const phase = (id: string, ...items: Record<string, unknown>[]) => ({
      id,
      title: `Phase ${id}`,
      groups: [
        {
          id: `${id}-group`,
          title: "Group",
          items: items.map((item) => ({ title: `Title of ${String(item["id"])}`, ...item })),
        },
      ],
    });
    expect(roadmap.text).toContain('"proof": "checklist #1"');
    return roadmapText([], {
      phases: [{ ...phase("basics", { id: "crud" }), issue: 1 }, phase("later", { id: "joins", done })],
    });
  }

  test("ticks of a deleted checklist move to the new one, with a doubt until it exists", () => {
    const deleted = withOwn(() => ({ issues: [], gone: [1] }));
    expect(decisionOf(deleted)).toMatchObject({ done: true, doubt: { kind: "unseen" } });
    const { plan, next } = run(deleted);
    expect(plan.decisions[0]).toMatchObject({ done: true, on: "2025-09-08", doubt: null });
    expect(next.roadmap.text).toContain('"proof": "checklist #2"');
    expect(writes(planned(next))).toEqual([]);
  });

  test("the date is that of the tick, not of the new checklist", () => {
    const { next } = run(withOwn(() => ({ issues: [], gone: [1] })));
    expect(bodyIn(next, 2)).toContain("2025-09-08T00:00:00Z");
    expect(decisionOf(next)?.on).toBe("2025-09-08");
  });
});
