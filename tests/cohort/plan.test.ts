/** Who is read, and in which shard. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, mostShards, type Work } from "../../src/cohort/cut.ts";
import { learnerProblems } from "../../src/cohort/learner-problems.ts";
import { type HeadAnswer, planCohort, type ToPlan } from "../../src/cohort/plan-cohort.ts";
import { recordOf, stateOf } from "../support/cohorts.ts";

const learnerOf = (login: string, index: number) => ({
  login,
  repository: `${login}/learning`,
  roadmap: "roadmap.json",
  at: ["learners", index],
});

const answer = (head: string): HeadAnswer => ({ head, movedTo: null, isPublic: true });

function planned(logins: readonly string[], answers: readonly HeadAnswer[], changed: Partial<ToPlan> = {}) {
  const plan = planCohort({
    cohort: {
      title: "Backend",
      repository: null,
      start: null,
      end: null,
      names: "full",
      mentors: [],
      roadmap: null,
      credentials: null,
      learners: logins.map(learnerOf),
    },
    repository: "acme/backend",
    state: null,
    answers,
    shared: null,
    sharedAt: null,
    credentials: null,
    basis: "b",
    shards: 1,
    remarks: [],
    longAgo: "2026-02-25T00:00:00.000Z",
    ...changed,
  });
  return { plan, read: plan.shards.flat().map((index) => plan.learners[index]?.login) };
}

describe("who is read", () => {
  const same = answer("head-ana");
  const problem = learnerProblems.left("time");
  test.each<[string, HeadAnswer, Partial<ToPlan>, boolean]>([
    ["a head that is the same", same, { state: stateOf([recordOf("ana")]) }, false],
    ["a login in other capitals", same, { state: stateOf([recordOf("Ana", { head: "head-ana" })]) }, false],
    ["a new head", answer("x"), { state: stateOf([recordOf("ana")]) }, true],
    ["no state", same, {}, true],
    [
      "a state of another cohort",
      same,
      {
        state: stateOf([recordOf("ana")], { cohort: { ...stateOf([]).cohort, repository: "acme/other" } }),
      },
      true,
    ],
    [
      "another version or shared roadmap",
      same,
      { state: stateOf([recordOf("ana")], { basis: "old" }) },
      true,
    ],
    ["left over last time", same, { state: stateOf([recordOf("ana", { problem })]) }, true],
    ["another repository", same, { state: stateOf([recordOf("ana", { repository: "ana/old" })]) }, true],
    [
      "another path of the roadmap",
      same,
      {
        state: stateOf([recordOf("ana")], { roadmaps: { ana: "plan.json" } }),
      },
      true,
    ],
    [
      "other repositories, read lately",
      same,
      {
        state: stateOf([recordOf("ana")], { elsewhere: ["ana"] }),
      },
      false,
    ],
    [
      "other repositories, read long ago",
      same,
      {
        state: stateOf([recordOf("ana", { readAt: "2026-02-01T00:00:00.000Z" })], { elsewhere: ["ana"] }),
      },
      true,
    ],
    [
      "no other repository, read long ago",
      same,
      {
        state: stateOf([recordOf("ana", { readAt: "2026-02-01T00:00:00.000Z" })]),
      },
      false,
    ],
    ["a repository that is gone", { problem: learnerProblems.gone(false) }, {}, false],
  ])("%s", (_what, head, changed, isRead) => {
    expect(planned(["ana"], [head], changed).read).toEqual(isRead ? ["ana"] : []);
  });

  test("those who were left over come first, then the costly ones, and who stopped a shard is last", () => {
    const state = stateOf(
      [
        recordOf("a"),
        recordOf("b"),
        recordOf("c", { problem }),
        recordOf("d"),
        recordOf("e", { problem: learnerProblems.stopped() }),
      ],
      {
        costs: { a: 1, b: 50, c: 1, d: 70, e: 90 },
      },
    );
    const { read } = planned(
      ["a", "b", "c", "d", "e"],
      ["a", "b", "c", "d", "e"].map((one) => answer(`new-${one}`)),
      { state },
    );
    expect(read).toEqual(["c", "d", "b", "a", "e"]);
  });
});

describe("shards", () => {
  const works = fc
    .array(
      fc.record({
        cost: fc.integer({ min: 0, max: 60_000 }),
        turn: fc.constantFrom("first", "usual", "last"),
      }),
      { maxLength: 400 },
    )
    .map((all) => all.map((one, index): Work => ({ ...one, index })));
  const wanted = fc.option(fc.integer({ min: 1, max: 300 }));

  test("everybody is in exactly one, none is empty, and there are not too many", () => {
    fc.assert(
      fc.property(works, wanted, (work, most) => {
        const shards = cut(work, most);
        expect(shards.flat().toSorted((a, b) => a - b)).toEqual(work.map(({ index }) => index));
        expect(shards.every((shard) => shard.length > 0)).toBe(true);
        expect(shards.length).toBeLessThanOrEqual(Math.min(mostShards, most ?? mostShards));
      }),
    );
  });

  test("the order of the work makes no difference", () => {
    fc.assert(
      fc.property(works, wanted, (work, most) => {
        expect(cut(work.toReversed(), most)).toEqual(cut(work, most));
      }),
    );
  });

  test("none has more than a third above its share, except for one learner", () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 20 }), (work, most) => {
        const all = work.map((one) => ({ ...one, turn: "usual" as const }));
        const costOf = (index: number): number => Math.max(work[index]?.cost ?? 0, 1);
        const loads = cut(all, most).map((shard) => shard.reduce((sum, index) => sum + costOf(index), 0));
        const total = loads.reduce((sum, load) => sum + load, 0);
        const longest = Math.max(0, ...work.map(({ index }) => costOf(index)));
        expect(Math.max(0, ...loads)).toBeLessThanOrEqual(total / Math.max(loads.length, 1) + longest);
      }),
    );
  });

  test("as many as the work needs: one machine for every five minutes", () => {
    const work = (number: number) =>
      Array.from({ length: number }, (_, index) => ({ index, cost: 3000, turn: "usual" as const }));
    expect([1, 100, 101, 2000, 100_000].map((number) => cut(work(number), null).length)).toEqual([
      1, 1, 2, 20, 256,
    ]);
  });
});
