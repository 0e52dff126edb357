/** Checklists too long for one issue: GitHub allows 65,536 characters. */
import { describe, expect, test } from "vitest";
import { readChecklist } from "../../src/activity/checklist.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { rowsIn, tick } from "../support/checklists.ts";
import { issueOf, stranger } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import {
  bodyIn,
  changed,
  doneIn,
  edited,
  issueIn,
  ownIssues,
  run,
  served,
  settled,
  writes,
} from "../support/served.ts";
import { planned, plannedWithoutSite } from "./snapshots.ts";

const ids = Array.from({ length: 700 }, (_, index) => `item-${index}`);
const long = "words ".repeat(40).trim();
/** A phase with the given number of long items in groups of fifty, plus other keys. */
function phaseOf(count: number, more: Record<string, unknown> = {}) {
  const groups = Array.from({ length: Math.ceil(count / 50) }, (_, group) => ({
    id: `group-${group}`,
    title: `Group ${group}`,
    items: ids
      .slice(group * 50, Math.min(count, group * 50 + 50))
      .map((id) => ({ id, title: `${id} ${long}` })),
  }));
  return { id: "basics", title: "Basics", due: "2025-10-20", groups, ...more };
}
const text = roadmapText([], { phases: [phaseOf(700)] });
const numbered = roadmapText([], { phases: [phaseOf(700, { issue: 1 })] });

const begun = settled(served(text), plannedWithoutSite);
const bodies = (snapshot: Snapshot): string[] => ownIssues(snapshot).issues.map(({ body }) => body.raw);
/** Items that are not in the parts exactly once and in order. Gives a short message on failure. */
function wrongIn(snapshot: Snapshot): string[] {
  const rows = bodies(snapshot).flatMap(rowsIn);
  const counted = new Map<string, number>();
  for (const id of rows) counted.set(id, (counted.get(id) ?? 0) + 1);
  const wrong = ids
    .filter((id) => counted.get(id) !== 1)
    .map((id) => `${id} stands ${counted.get(id) ?? 0} times`);
  const moved = rows.find((id, index) => id !== ids[index]);
  return wrong.length > 0 ? wrong.slice(0, 3) : moved === undefined ? [] : [`${moved} is out of order`];
}
const again = (snapshot: Snapshot, roadmap: string): Snapshot => ({
  ...snapshot,
  roadmap: { ...snapshot.roadmap, text: roadmap },
});

describe("700 long items", () => {
  test("each appears once and in order, in several issues that GitHub accepts", () => {
    expect(bodies(begun).length).toBeGreaterThan(2);
    expect(wrongIn(begun)).toEqual([]);
    for (const body of bodies(begun)) expect(body.length).toBeLessThanOrEqual(60_000);
  });

  test("the first run does everything, and the next plans nothing", () => {
    const { next } = run(served(text));
    expect(writes(planned(next))).toEqual([]);
    expect(bodies(next)).toEqual(bodies(begun));
  });

  test("the first issue names the others and they name it; only its number is in roadmap.json", () => {
    const others = ownIssues(begun)
      .issues.slice(1)
      .map(({ number }) => number);
    expect(readChecklist(bodyIn(begun, 1))?.parts).toEqual(others);
    expect(bodyIn(begun, 1)).toContain(
      `The list continues in ${others.map((number) => `#${number}`).join(", ")}.`,
    );
    expect(bodyIn(begun, 2)).toContain("The list continues here from #1.");
    expect(begun.roadmap.text?.match(/"issue": \d+/g)).toEqual(['"issue": 1']);
    const { length } = bodies(begun);
    expect(ownIssues(begun).issues.map(({ title }) => title.untrusted)).toEqual(
      Array.from({ length }, (_, index) => `Basics (${index + 1} of ${length})`),
    );
  });

  test("a box in the last part ticks like any other", () => {
    const last = bodies(begun).length;
    const ticked = edited(begun, last, (body) => tick(body, "item-699"));
    expect(doneIn(ticked)).toEqual(["item-699"]);
    const { next } = run(ticked);
    expect(wrongIn(next)).toEqual([]);
    expect(next.roadmap.text).toContain(`"proof": "checklist #${last}"`);
    expect(writes(planned(next))).toEqual([]);
  });

  test("ticked items are longer, and still appear once each", () => {
    const all = ids.reduce(
      (roadmap, id) => roadmap.replace(`"id": "${id}",`, `"id": "${id}", "done": true,`),
      numbered,
    );
    const { next } = run(again(begun, all));
    expect(wrongIn(next)).toEqual([]);
    for (const body of bodies(next)) expect(body.length).toBeLessThanOrEqual(60_000);
    expect(new Set(ownIssues(next).issues.map(({ state }) => state))).toEqual(new Set(["closed"]));
    expect(writes(planned(settled(next)))).toEqual([]);
  });

  test("leaves room for the learner's own text in its issue", () => {
    const mine = edited(begun, 1, (body) => `${body}\n${"my notes ".repeat(3000)}`);
    const { next } = run(mine);
    expect(wrongIn(next)).toEqual([]);
    for (const body of bodies(next)) expect(body.length).toBeLessThanOrEqual(60_000);
    expect(writes(planned(next))).toEqual([]);
  });
});

describe("parts", () => {
  test("of a run that was cut off are recognised by their comment", () => {
    const cut = again(
      edited(begun, 1, (body) => body.replace(/<!-- roadfolio:parts .*-->/, "")),
      numbered,
    );
    const plan = plannedWithoutSite(cut).issues;
    expect(plan?.newIssues).toEqual([]);
    expect(plan?.issues.map(({ number }) => number)).toEqual([1]);
  });

  test("of a stranger are not used", () => {
    const cut = edited(
      changed(begun, 2, () => ({ author: stranger })),
      1,
      (body) => body.replace(/<!-- roadfolio:parts .*-->/, ""),
    );
    expect(plannedWithoutSite(cut).issues?.newIssues.length).toBeGreaterThan(0);
  });

  test("that are no longer needed are emptied and closed, and stay closed", () => {
    const { next } = run(again(begun, roadmapText([], { phases: [phaseOf(20, { issue: 1 })] })));
    const [first, ...rest] = ownIssues(next).issues;
    expect(first?.state).toBe("open");
    expect(rowsIn(first?.body.raw ?? "")).toEqual(ids.slice(0, 20));
    expect(rest.map(({ state }) => state)).toEqual(rest.map(() => "closed"));
    for (const { body } of rest) expect(body.raw).toContain("This issue no longer holds any items.");
    expect(writes(planned(next))).toEqual([]);
  });

  test("are reopened and filled again if needed, instead of creating new ones", () => {
    const short = run(again(begun, roadmapText([], { phases: [phaseOf(20, { issue: 1 })] }))).next;
    const { plan, next } = run(again(short, numbered));
    expect(plan.issues?.newIssues).toEqual([]);
    expect(wrongIn(next)).toEqual([]);
    expect(ownIssues(next).issues.map(({ state }) => state)).toEqual(bodies(next).map(() => "open"));
  });

  test("are created again if one is gone, without losing an item", () => {
    const gone = {
      ...begun,
      issues: begun.issues.map((own) => ({
        ...own,
        issues: own.issues.filter(({ number }) => number !== 2),
      })),
    };
    const after = settled(gone);
    expect(wrongIn(after)).toEqual([]);
    expect(writes(planned(after))).toEqual([]);
  });

  test("that are named twice count once", () => {
    const twice = edited(begun, 1, (body) => body.replace(/<!-- roadfolio:parts .*-->/, "$&\n$&"));
    const after = settled(twice);
    expect(wrongIn(after)).toEqual([]);
    expect(writes(planned(after))).toEqual([]);
  });

  test("are not the checklist itself", () => {
    const itself = edited(begun, 1, (body) => body.replace("roadfolio:parts ", "roadfolio:parts 1 "));
    const after = settled(itself);
    expect(wrongIn(after)).toEqual([]);
    expect(writes(planned(after))).toEqual([]);
  });
});

describe("counts the text above the list", () => {
  test.each<[string, string]>([
    [
      "a long goal of escaped characters",
      roadmapText([], { phases: [phaseOf(700, { goal: "&".repeat(2000) })] }),
    ],
    [
      "many habits",
      roadmapText([], {
        phases: [],
        strategy: [
          ...Array.from({ length: 60 }, (_, index) => ({
            id: `habit-${index}`,
            title: `${index} ${long}`,
            kind: "habit",
          })),
          ...ids.map((id) => ({ id, title: `${id} ${long}` })),
        ],
      }),
    ],
  ])("%s", (_name, roadmap) => {
    const after = settled(served(roadmap), plannedWithoutSite);
    expect(wrongIn(after)).toEqual([]);
    for (const body of bodies(after)) expect(body.length).toBeLessThanOrEqual(60_000);
  });
});

test("an issue full of the learner's own text keeps it, and the list continues elsewhere", () => {
  const full = issueOf({ number: 1, body: "n".repeat(59_000) });
  const after = settled(served(numbered, [full]), plannedWithoutSite);
  expect(bodyIn(after, 1).startsWith("n".repeat(59_000))).toBe(true);
  expect(wrongIn(after)).toEqual([]);
  expect(issueIn(after, 1).body.raw.length).toBeLessThan(65_536);
});
