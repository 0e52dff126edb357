/** What strangers' comments and texts do not change, and what follows an item that moves. */
import { expect, test } from "vitest";
import { readChecklist } from "../../../src/activity/checklist.ts";
import { planned } from "../../plan/snapshots.ts";
import type { Told } from "../../support/activity.ts";
import { tick, untick } from "../../support/checklists.ts";
import { ana, activityOf, issueOf, moment } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { edited, run, served, settled } from "../../support/served.ts";

const commit = (day: number, message: string): Told => ({ message, hour: (day - 1) * 24 + 12 });

test("a comment on a listed issue does not make its boxes newer than the owner's commits", () => {
  const listed = issueOf({
    number: 12,
    author: ana,
    body: "- [x] joins",
    updatedAt: moment(20),
  });
  const text = roadmapText([{ id: "joins", issue: 12 }]);
  const doneWith = (told: Told[]): boolean | undefined =>
    planned({ ...served(text, [], { told }), issues: [activityOf([listed])] }).decisions[0]?.done;
  expect(doneWith([])).toBe(true);
  expect(doneWith([commit(5, "Reopens: joins")])).toBe(false);
});

const phases = (first: string[], second: string[]): string =>
  roadmapText([], {
    phases: [
      ["one", first],
      ["two", second],
    ].map(([id, ids]) => ({
      id,
      title: `Phase ${String(id)}`,
      groups: [
        {
          id: `${String(id)}-group`,
          title: "Group",
          items: [...(ids ?? [])].map((item) => ({ id: item, title: `Title of ${item}` })),
        },
      ],
    })),
  });

test.each([
  ["ticked", [], tick, true],
  ["unticked", [commit(3, "Completes: joins")], untick, false],
] as const)(
  "an item that was %s keeps its state when it moves to another phase",
  (_name, told, act, done) => {
    const begun = settled(served(phases(["joins", "crud"], ["views"]), [], { told: [...told] }));
    const acted = edited(begun, 1, (body) => act(body, "joins"), moment(8));
    // The first run wrote the numbers. The item moves from one list to the other.
    const numbers: unknown = JSON.parse(acted.roadmap.text ?? "{}");
    const moved: unknown = JSON.parse(phases(["crud"], ["views", "joins"]));
    const text = JSON.stringify(withNumbers(moved, numbers), null, 2);
    const snapshot = { ...acted, roadmap: { ...acted.roadmap, text } };
    const of = (where: typeof snapshot): boolean | undefined =>
      planned(where).decisions.find(({ item }) => item.id === "joins")?.done;
    expect(of(snapshot)).toBe(done);
    const next = run(snapshot, moment(9)).next;
    expect(planned(next).decisions.find(({ item }) => item.id === "joins")?.done).toBe(done);
  },
);

function withNumbers(plan: unknown, from: unknown): unknown {
  const numbers = [...JSON.stringify(from).matchAll(/"issue":(\d+)/g)].map((match) => Number(match[1]));
  let index = 0;
  return JSON.parse(
    JSON.stringify(plan).replaceAll(/"groups":/g, () => `"issue":${numbers[index++] ?? 0},"groups":`),
  );
}

test("a row of one repeated character is read instantly", () => {
  const row = `- [x] ${"a → ".repeat(16_000)}<!-- roadfolio:item joins - 0 00000000 -->`;
  const body = `<!-- roadfolio:checklist phase basics 00000000 -->\n${`${row}\n`.repeat(1)}`;
  const checklist = readChecklist(body);
  // The search is limited by the longest title, so it does not grow with the line.
  expect(checklist?.lines.map((line) => ("row" in line ? line.row.title.length < 4000 : true))).toEqual([
    true,
  ]);
});
