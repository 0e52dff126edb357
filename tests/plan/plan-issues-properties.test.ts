/** Whatever people do to a checklist, one run restores order and the next has nothing to do. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readChecklist } from "../../src/activity/checklist.ts";
import { findChecklist, itemsOfChecklist } from "../../src/evidence/issues/find-checklists.ts";
import { boxActs } from "../../src/evidence/issues/from-checklists.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import type { Told } from "../support/activity.ts";
import { editedBy, edits } from "../support/checklist-edits.ts";
import { crlf, rowsIn } from "../support/checklists.ts";
import { moment } from "../support/issues.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { bodyIn, edited, ownIssues, run, served, settled, writes } from "../support/served.ts";
import { planned, plannedWithoutSite } from "./snapshots.ts";

const inPhase = ["joins", "crud", "tables", "route"];
const written = fc.constantFrom(undefined, undefined, true, { on: "2025-08-30", proof: "commit 0001000" });
const roadmap = fc.array(written, { minLength: 4, maxLength: 4 }).map((done) => {
  const [joins, crud, tables, route] = inPhase.map((id, index) => ({
    id,
    title: `Title of ${id}`,
    ...(done[index] === undefined ? {} : { done: done[index] }),
  }));
  const groups = [
    { id: "sql", title: "SQL", items: [joins, crud] },
    { id: "more", title: "More", items: [tables] },
  ];
  const project = { id: "api", title: "API", items: [route] };
  return roadmapText([], {
    phases: [{ id: "basics", title: "Basics", due: "2025-10-20", groups, project }],
    strategy: [{ id: "apply", title: "Apply" }],
  });
});
const told: fc.Arbitrary<Told[]> = fc.array(
  fc.record({
    message: fc
      .tuple(fc.constantFrom("Completes", "Reopens"), fc.constantFrom(...inPhase))
      .map((two) => two.join(": ")),
    hour: fc.integer({ min: 0, max: 24 * 15 }),
  }),
  { maxLength: 4 },
);
const around = fc.constantFrom<[string, string]>(
  ["", ""],
  ["My notes\n\n", ""],
  ["# Mine\n", "\n\nThe end\n- [ ] mine"],
);

interface World {
  snapshot: Snapshot;
  before: string;
  after: string;
}

/** Computed once for each key: every property is tried on the same seed, and so on the same worlds. */
function once<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    known.set(key, found);
    return found;
  };
}

/** A portfolio after the run that made its checklists. @param key JSON of its roadmap and its commits */
const begunWith = once((key): Snapshot => {
  const [text, commits]: [string, Told[]] = JSON.parse(key);
  return { ...settled(served(text, [], { told: commits }), plannedWithoutSite), doneChanges: [] };
});
const begunOf = (text: string, commits: readonly Told[]): Snapshot =>
  begunWith(JSON.stringify([text, commits]));

/** A portfolio whose checklist #1 was edited on the twentieth, after a first run had made it. */
function worldOf(within: "list" | "anywhere"): fc.Arbitrary<World> {
  return fc
    .record({ roadmap, told, around, edits, windows: fc.boolean() })
    .map(({ roadmap: text, told: commits, around: [before, after], edits: all, windows }) => {
      const snapshot = edited(
        begunOf(text, commits),
        1,
        (body) => {
          const whole = `${before}${editedBy(body, all, within)}${after}`;
          return windows ? crlf(whole) : whole;
        },
        moment(20),
      );
      return { snapshot, before, after };
    });
}

/** A run for a property that looks at issues alone. */
const runWithoutSite = (snapshot: Snapshot) => run(snapshot, moment(25), plannedWithoutSite);

function boxesIn(snapshot: Snapshot) {
  const { roadmap: read, decisions } = plannedWithoutSite(snapshot);
  if (read === null) throw new Error("the roadmap is broken");
  const found = findChecklist(ownIssues(snapshot), "basics", read);
  return { acts: boxActs(found, itemsOfChecklist(read, "basics")), decisions };
}

/** What one run leaves behind: the rows, one per item, and what the next run would write. */
function leftBy(snapshot: Snapshot): { next: Snapshot; rows: string[]; writes: string[] } {
  const { next } = run(snapshot);
  return { next, rows: rowsIn(bodyIn(next, 1)).toSorted(), writes: writes(planned(next)) };
}
const order = { rows: inPhase.toSorted(), writes: [] };

test("edits in the list: one row per item, and a second run plans nothing", () => {
  fc.assert(
    fc.property(worldOf("list"), ({ snapshot }) => {
      const { next, ...left } = leftBy(snapshot);
      expect(left).toEqual(order);
      expect(plannedWithoutSite(next).decisions.map(({ done }) => done)).toEqual(
        plannedWithoutSite(snapshot).decisions.map(({ done }) => done),
      );
    }),
    { numRuns: 100 },
  );
});

test("edits anywhere: one row per item, and a second run plans nothing", () => {
  fc.assert(
    fc.property(worldOf("anywhere"), ({ snapshot }) => {
      expect(leftBy(snapshot)).toMatchObject(order);
    }),
    { numRuns: 100 },
  );
});

test("keeps text outside the list, whatever happens inside", () => {
  fc.assert(
    fc.property(worldOf("list"), ({ snapshot, before, after }) => {
      const body = bodyIn(runWithoutSite(snapshot).next, 1).replace(/\r\n/g, "\n");
      expect(body.startsWith(before)).toBe(true);
      expect(body.trimEnd().endsWith(after.trimEnd())).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("keeps lines that people wrote between the rows", () => {
  fc.assert(
    fc.property(worldOf("list"), ({ snapshot }) => {
      const own = (body: string): string[] =>
        (readChecklist(body)?.lines ?? [])
          .flatMap((line) => ("own" in line ? [line.own] : []))
          // A retyped row is replaced by ours.
          .filter(
            (line) =>
              !/\[[xX ]\] (?:Title of )?(?:joins|crud|tables|route)$/.test(line) || line.startsWith(">"),
          )
          .toSorted();
      expect(own(bodyIn(runWithoutSite(snapshot).next, 1))).toEqual(own(bodyIn(snapshot, 1)));
    }),
    { numRuns: 100 },
  );
});

test("what a person did to a box counts, unless later evidence contradicts it", () => {
  fc.assert(
    fc.property(worldOf("list"), ({ snapshot }) => {
      const { acts, decisions } = boxesIn(snapshot);
      // Every commit is older than the twentieth, so none contradicts a box of that day.
      for (const { item, ticked } of acts.filter(({ isNew }) => isNew))
        expect([item, decisions.find((one) => one.item.id === item)?.done]).toEqual([item, ticked]);
      const after = boxesIn(runWithoutSite(snapshot).next);
      for (const { item, ticked } of acts.filter(({ isNew }) => isNew))
        expect([item, after.decisions.find((one) => one.item.id === item)?.done]).toEqual([item, ticked]);
    }),
    { numRuns: 100 },
  );
});

test("a box that was only ticked is ticked in the roadmap", () => {
  const ids = fc.uniqueArray(fc.constantFrom(...inPhase), { minLength: 1 });
  fc.assert(
    fc.property(roadmap, told, ids, (text, commits, ticked) => {
      const snapshot = edited(begunOf(text, commits), 1, (body) =>
        body
          .split("\n")
          .map((line) =>
            ticked.some((id) => line.includes(`item ${id} `)) ? line.replace("[ ]", "[x]") : line,
          )
          .join("\n"),
      );
      const done = plannedWithoutSite(snapshot).decisions.flatMap((one) => (one.done ? [one.item.id] : []));
      expect(done).toEqual(expect.arrayContaining(ticked));
    }),
    { numRuns: 100 },
  );
});
