import fc from "fast-check";
import { expect, test } from "vitest";
import {
  doneChange,
  history,
  repositoryOf,
  revert,
  shallow,
  shaOf,
  type Told,
  unreachable,
} from "../support/activity.ts";
import { doneIds } from "../../src/roadmap/done-ids.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { afterwards, planned, plannedWithoutSite, snapshotOf, statuses } from "./snapshots.ts";

const spoken = ["joins", "crud", "where", "route", "english", "apply"];
/** Ticked by hand only. Leaves out that other commits mention such an item, and reverts of its tick. */
const silent = "tables";
const ids = [...spoken, silent];
const id = fc.constantFrom(...spoken);
/** Names of the commits in a history without names. */
const name = fc.integer({ min: 1, max: 9 }).map((number) => String(number).padStart(4, "0"));

const message = fc.oneof(
  fc.tuple(id, id).map(([a, b]) => `Work\n\nCompletes: ${a}, ${b}`),
  id.map((one) => `- [x] ${one}`),
  id.map((one) => `Reopens: ${one}`),
  fc.tuple(id, id).map(([a, b]) => `[ ] ${a}\n[x] ${b}`),
  fc
    .oneof(
      name,
      name.map((one) => `e${one}`),
    )
    .map(revert),
);
const told: fc.Arbitrary<Told[]> = fc.array(
  fc.record({
    message,
    who: fc.constantFrom("owner", "owner", "owner", "other", "bot"),
    rules: fc.constantFrom([], ["where#0"]),
  }),
  { maxLength: 8 },
);

const written = fc.oneof(
  fc.constantFrom(undefined, undefined, true, false),
  fc.constant({ on: "2025-08-30" }),
  fc
    .oneof(
      name.map((one) => `commit ${shaOf(one).slice(0, 7)}`),
      name.map((one) => `commit ana/other@${shaOf(`e${one}`).slice(0, 7)}`),
      fc.constantFrom("commit abcdef0", "issue #3", "code abcdef0:a.py#L1", "a certificate"),
    )
    .map((proof) => ({ on: "2025-09-02", proof })),
);

const roadmap = fc.array(written, { minLength: ids.length, maxLength: ids.length }).map((done) => {
  const items = ids.map((one, index): BuiltItem => ({
    id: one,
    title: `Title of ${one}`,
    ...(done[index] === undefined ? {} : { done: done[index] }),
    ...(one === "where" ? { evidence: [{ commit: { scope: "sql" } }] } : {}),
  }));
  const [joins, crud, where, route, english, apply, tables] = items;
  const phase = {
    id: "basics",
    title: "Basics",
    groups: [{ id: "sql", title: "SQL", items: [joins, crud, where, tables] }],
    project: { id: "api", title: "API", path: "projects/api", items: [route] },
  };
  const strategy = [
    { ...english, kind: "habit" },
    { ...apply, kind: "gate", after: "basics" },
  ];
  return roadmapText([], { phases: [phase], strategy });
});

const block = "# Mine\n\n<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n\nText";
const readme = fc.constantFrom(null, "# Mine\n", block, block.replaceAll("\n", "\r\n"), `\uFEFF${block}`);

const nameOfAct = (one: string): string => `a${ids.indexOf(one)}`;

const world = fc
  .record({
    roadmap,
    own: told,
    other: told,
    view: fc.constantFrom("complete", "shallow", "unreachable"),
    acts: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), at: fc.nat(7) }), {
      maxLength: 3,
      selector: (act) => act.id,
    }),
    readme,
    site: fc.constantFrom({}, { "index.html": "old" }),
  })
  .map(({ roadmap: text, own, other, view, acts, readme: existing, site }) => {
    const elsewhere = other.map((one, index) => ({ ...one, sha: `e000${index + 1}` }));
    const second = repositoryOf(elsewhere, { listed: "ana/other", name: "ana/other", web: null });
    const seen = { complete: second, shallow: shallow(second, 3), unreachable: unreachable(second) };
    // The latest action on an item decides its state, so nothing may follow the one on a mentioned item.
    const whole = acts.reduce<Told[]>((all, { id: one, at }) => {
      const doneChangeAt = { message: "By hand", sha: nameOfAct(one) };
      return one === silent
        ? all.toSpliced(at, 0, doneChangeAt)
        : all.toSpliced(all.length, 0, { ...doneChangeAt, hour: 24 * 30 });
    }, own);
    const done = doneIds(text);
    const doneChanges = acts.map(({ id: one }) => {
      const commit = history(whole).find(({ sha }) => sha === shaOf(nameOfAct(one))) ?? null;
      return doneChange(done.has(one), commit, { id: one, withWork: one === silent });
    });
    const files = { "README.md": existing, "projects/api/README.md": existing };
    return snapshotOf(text, [repositoryOf(whole), seen[view]], { doneChanges, files, site });
  });

test("a second run plans nothing, whatever the first one saw", () => {
  fc.assert(
    fc.property(world, (snapshot) => {
      const first = planned(snapshot);
      expect(first.decisions).toHaveLength(ids.length);
      const second = planned(afterwards(snapshot, first));
      expect(new Set(statuses(second))).toEqual(new Set(["unchanged"]));
      expect(second.decisions.filter(({ change }) => change !== null)).toEqual([]);
      expect(second.decisions.map(({ done }) => done)).toEqual(first.decisions.map(({ done }) => done));
    }),
    { numRuns: 300 },
  );
});

test("what is committed does not depend on the date, but the site does", () => {
  fc.assert(
    fc.property(world, (snapshot) => {
      const plan = planned(snapshot);
      const contents = plan.files.map(({ content }) => content).join("\n");
      expect(contents).not.toContain("2025-10-01");
      expect(plan.site?.files.map(({ content }) => content).join("\n")).toContain("2025-10-01");
    }),
    { numRuns: 30 },
  );
});

test("no tick is without a proof or with a stranger's", () => {
  fc.assert(
    fc.property(world, (snapshot) => {
      for (const { done, proofs } of plannedWithoutSite(snapshot).decisions) {
        expect(proofs.length > 0).toBe(done);
        expect(proofs.map(({ by }) => by?.untrusted)).not.toContain("other");
        expect(proofs.map(({ by }) => by?.untrusted)).not.toContain("bot");
      }
    }),
    { numRuns: 300 },
  );
});
