/** What shards read, put together with what had not moved. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readShardLines, type LearnerResult, type ShardFile } from "../../src/cohort/hand-over.ts";
import { learnerProblems } from "../../src/cohort/learner-problems.ts";
import { mergeCohort } from "../../src/cohort/merge-cohort.ts";
import { readState, writeState } from "../../src/cohort/stored-state.ts";
import { plannedLearner, planOf, recordOf, resultOf, shardOf, stateOf } from "../support/cohorts.ts";

const now = new Date("2026-03-02T06:00:00Z");
const before = stateOf([recordOf("ana")], { costs: { ana: 500 }, elsewhere: ["ana"] });

function merged(result: LearnerResult | null, isPlanned = true, old = before) {
  const plan = planOf([plannedLearner("ana")], isPlanned ? [[0]] : []);
  const { state, lines } = mergeCohort(plan, old, [shardOf(result === null ? [] : [result])], now);
  return {
    record: state.learners[0] ?? null,
    codes: lines.map(({ problem, shown }) => [problem.code, shown]),
  };
}

const failed = (problem: LearnerResult["problem"], joined: LearnerResult["joined"] = "unknown") =>
  resultOf("ana", { head: null, progress: null, problem, joined });

describe("a learner", () => {
  test("who was read is shown as they are now", () => {
    const { record, codes } = merged(resultOf("ana"));
    expect(record).toMatchObject({ head: "new-ana", problem: null, progress: { phases: [{ done: 2 }] } });
    expect(codes).toEqual([]);
  });

  test("who had not moved stays as they were", () => {
    expect(merged(null, false)).toEqual({ record: recordOf("ana"), codes: [] });
  });

  test("whose shard is missing keeps the old record, which says so", () => {
    const { record, codes } = merged(null);
    expect(record).toEqual(recordOf("ana", { problem: learnerProblems.lost() }));
    expect(codes).toEqual([["learner-lost", "as before"]]);
  });

  test.each([
    ["time ran out", failed(learnerProblems.left("time")), "learner-left"],
    ["the network failed", failed(learnerProblems.failed("x")), "learner-failed"],
    ["too slow", failed(learnerProblems.slow(10)), "learner-slow"],
    ["an error in the roadmap", failed(learnerProblems.roadmap("x", 0), "yes"), "learner-roadmap"],
  ])("%s: keeps the old record", (_what, result, code) => {
    const { record, codes } = merged(result);
    expect(record).toEqual(recordOf("ana", { problem: result.problem }));
    expect(codes).toEqual([[code, "as before"]]);
  });

  test.each([
    ["has left", failed(learnerProblems.notJoined("acme/backend"), "no")],
    ["is not the owner any more", failed(learnerProblems.otherOwner(), "no")],
    ["has no roadmap any more", failed(learnerProblems.noRoadmap("roadmap.json"), "no")],
    ["made the roadmap unreadable", failed(learnerProblems.roadmap("x", 0), "no")],
    ["emptied the repository", failed(learnerProblems.empty())],
  ])("%s: is not shown, and the report says why", (_what, result) => {
    const { record, codes } = merged(result);
    expect(record).toBeNull();
    expect(codes).toEqual([[result.problem?.code, "no"]]);
  });

  test.each([
    ["gone", learnerProblems.gone(false), null],
    ["private", learnerProblems.private(), null],
    ["not reached", learnerProblems.failed("x"), "old"],
    ["closed to the token", learnerProblems.tokenRefused(), "old"],
  ])("whose repository was %s when the plan was made", (_what, problem, kept) => {
    const plan = planOf([plannedLearner("ana", { problem })], []);
    const { state } = mergeCohort(plan, before, [], now);
    expect(state.learners).toEqual(kept === null ? [] : [recordOf("ana", { problem })]);
  });

  test("who was never read and cannot be is only in the report, unless their roadmap names the cohort", () => {
    const none = stateOf([]);
    expect(merged(failed(learnerProblems.failed("x")), true, none).record).toBeNull();
    expect(merged(null, true, none)).toEqual({ record: null, codes: [["learner-lost", "no"]] });
    const problem = learnerProblems.roadmap("x", 0);
    expect(merged(failed(problem, "yes"), true, none).record).toEqual(
      recordOf("ana", { head: null, readAt: null, progress: null, problem }),
    );
  });

  test("whoever is no longer in cohort.json disappears", () => {
    const old = stateOf([recordOf("ana"), recordOf("bia")], { costs: { bia: 1 }, elsewhere: ["bia"] });
    const { state, lines } = mergeCohort(planOf([plannedLearner("ana")], []), old, [], now);
    expect(state).toMatchObject({ learners: [{ login: "ana" }], costs: {}, elsewhere: [] });
    expect(lines).toEqual([]);
  });

  test("whoever moved is reported once, and shown", () => {
    const plan = planOf([plannedLearner("ana", { movedTo: "https://github.com/ana/new" })], [[0]]);
    const { state, lines } = mergeCohort(plan, null, [shardOf([resultOf("ana")])], now);
    expect(state.learners).toHaveLength(1);
    expect(lines.map(({ problem, shown }) => [problem.code, shown])).toEqual([["learner-moved", "now"]]);
  });
});

test("whoever was being read when a shard stopped is distinguished from those after", () => {
  const plan = planOf([plannedLearner("ana"), plannedLearner("bia")], [[0, 1]]);
  const old = stateOf([recordOf("ana"), recordOf("bia")]);
  const { lines } = mergeCohort(plan, old, [shardOf([], { stoppedAt: "Ana" })], now);
  expect(lines.map(({ login, problem }) => [login, problem.code])).toEqual([
    ["ana", "learner-stopped"],
    ["bia", "learner-lost"],
  ]);
});

test("the newest of two attempts counts, and files of another plan do not", () => {
  const plan = planOf([plannedLearner("ana")], [[0]]);
  const first = resultOf("ana", { head: "first", readAt: "2026-03-02T04:00:00.000Z" });
  const other = shardOf([resultOf("ana", { head: "other", readAt: "2026-03-02T23:00:00.000Z" })], {
    plan: "q",
  });
  const { state } = mergeCohort(plan, null, [shardOf([resultOf("ana")]), shardOf([first]), other], now);
  expect(state.learners[0]?.head).toBe("new-ana");
});

const logins = Array.from({ length: 12 }, (_, index) => `l${index}`);
const plan = planOf(
  logins.map((login) => plannedLearner(login)),
  [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ],
);
const old = stateOf(logins.map((login) => recordOf(login)));
const problems = [null, learnerProblems.left("time"), learnerProblems.notJoined("acme/backend")];
const someResult = fc
  .record({
    login: fc.constantFrom(...logins),
    problem: fc.constantFrom(...problems),
    minute: fc.integer({ min: 10, max: 13 }),
    cost: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ login, problem, minute, cost }) =>
    resultOf(login, {
      cost,
      readAt: `2026-03-02T05:${minute}:00.000Z`,
      problem,
      ...(problem === null
        ? {}
        : { progress: null, joined: problem.code === "learner-left" ? "unknown" : "no" }),
    }),
  );

test("the order of shards, and of results in them, makes no difference", () => {
  const shards = fc.array(fc.array(someResult, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(shards, fc.infiniteStream(fc.nat()), (all, random) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((value) => ({ value, at: random.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ value }) => value);
      const files = all.map((results) => shardOf(results));
      const others = shuffled(all).map((results) => shardOf(shuffled(results)));
      expect(mergeCohort(plan, old, others, now)).toEqual(mergeCohort(plan, old, files, now));
    }),
  );
});

test("a shard that is killed at any moment loses one learner at most, and none of another shard", () => {
  const whole = [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ].map((indexes) => indexes.map((index) => resultOf(logins[index] ?? "")));
  const lines = (whole[1] ?? [])
    .flatMap((result) => [{ plan: "p", login: result.login }, result])
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");
  // Where each result ends, without its line feed.
  const ends = (whole[1] ?? []).map((result) => {
    const text = JSON.stringify(result);
    return lines.indexOf(text) + text.length;
  });
  fc.assert(
    fc.property(fc.nat({ max: lines.length }), (end) => {
      const part = readShardLines(lines.slice(0, end));
      const files: ShardFile[] = [shardOf(whole[0] ?? []), shardOf(whole[2] ?? [])];
      const {
        state,
        read,
        lines: told,
      } = mergeCohort(plan, old, part === null ? files : [...files, part], now);
      // Everybody is still there, each as new or as old.
      expect(state.learners.map(({ login }) => login)).toEqual(logins);
      const complete = ends.filter((one) => one <= end).length;
      expect(read).toBe(6 + complete);
      const codes = new Set(told.map(({ problem }) => problem.code));
      expect(told).toHaveLength(4 - complete);
      expect([...codes].every((code) => ["learner-lost", "learner-stopped"].includes(code))).toBe(true);
      expect(told.filter(({ problem }) => problem.code === "learner-stopped").length).toBeLessThanOrEqual(1);
    }),
  );
});

test("the state is read back as it was written, and nothing else is", () => {
  const text = writeState(old);
  expect(readState(text)).toEqual(old);
  expect(text.split("\n")).toHaveLength(logins.length + 3);
  for (const broken of ["", "{}", "[]", text.slice(0, -5), text.replace('"version":1', '"version":2')])
    expect(readState(broken)).toBeNull();
});
