/** Who is stuck: no proof for three weeks, and something left to prove. */
import { describe, expect, test } from "vitest";
import type { LearnerItem } from "../../../src/cohort/learner-record.ts";
import { stuckOf } from "../../../src/render/cohort/stuck.ts";
import { item, learner, standings } from "./learner.ts";
import { recordOf } from "./sample-cohort.ts";

/** As of 30 November 2026. */
const after = (on: string): LearnerItem[] => [item("a", on), item("b", "open")];

describe("a learner is stuck", () => {
  test.each<[string, LearnerItem[], string | null, boolean, number | null]>([
    ["after 21 days without a proof", after("2026-11-09"), null, true, 21],
    ["not after 20", after("2026-11-10"), null, false, 20],
    ["not when everything is done", [item("a", "2026-01-01")], null, false, 333],
    [
      "not for a habit or a gate that is open",
      [item("a", "2026-01-01"), item("h", "open", { kind: "habit" }), item("g", "open", { kind: "gate" })],
      null,
      false,
      333,
    ],
    [
      "when only a self-declared tick is newer",
      [item("a", "2026-11-01"), item("b", "declared", { on: "2026-11-29" }), item("c", "open")],
      null,
      true,
      29,
    ],
    [
      "by the newest proof, in whatever order they come",
      [item("a", "2026-11-20"), item("b", "2026-01-01"), item("c", "open")],
      null,
      false,
      10,
    ],
    ["without any proof, three weeks after the cohort began", [item("a", "open")], "2026-11-09", true, 21],
    ["not without any proof in the first three weeks", [item("a", "open")], "2026-11-10", false, 20],
    ["not before the cohort begins", [item("a", "open")], "2027-01-10", false, 0],
    ["without any proof, if nobody knows since when", [item("a", "open")], null, true, null],
    [
      "not if the day of the only proof is unknown",
      [item("a", "2026-01-01", { on: null }), item("b", "open")],
      null,
      false,
      null,
    ],
    [
      "not by a day that cannot be right",
      [item("a", "2030-01-01"), item("b", "1970-01-01"), item("c", "soon"), item("d", "open")],
      "2026-09-07",
      false,
      null,
    ],
    ["by the last day of a month, if only that is known", after("2026-10"), null, true, 30],
    ["not in the month that is known", after("2026-11"), null, false, 0],
    ["not by a clock that is a day ahead", after("2026-12-01"), null, false, 0],
    ["with an empty plan", [], "2026-09-07", true, 84],
  ])("%s", (_when, items, start, stuck, quiet) => {
    expect(standings([learner("ana", items)], start)).toMatchObject([{ stuck, quiet }]);
  });

  test("not when nobody could read them", () => {
    expect(standings([recordOf("ana", null)])).toMatchObject([{ stuck: false, at: null, finished: false }]);
  });
});

test("those who reached three weeks since last week come first, then the others, then those without a proof", () => {
  const all = standings([
    learner("gone", after("2026-09-10")),
    learner("week", after("2026-11-03")),
    learner("none", [item("a", "open")]),
    learner("new", after("2026-11-09")),
    learner("lately", after("2026-11-02")),
    learner("works", after("2026-11-29")),
  ]);
  const { fresh, longer, never } = stuckOf(all);
  const names = [fresh, longer, never].map((some) => some.map(({ name }) => name));
  expect(names).toEqual([["new", "week"], ["lately", "gone"], ["none"]]);
});

describe("the item somebody is at", () => {
  test.each<[string, LearnerItem[], string | null]>([
    ["the first open one", [item("a", "2026-11-01"), item("b", "open"), item("c", "open")], "b"],
    ["also if later ones are done", [item("a", "open"), item("b", "2026-11-01")], "a"],
    [
      "not a habit or a gate",
      [item("h", "open", { kind: "habit" }), item("g", "open", { kind: "gate" }), item("b", "open")],
      "b",
    ],
    [
      "one of a phase before one of the strategy",
      [item("s", "open", { phase: null }), item("b", "open")],
      "b",
    ],
    [
      "one of the strategy if the phases are done",
      [item("s", "open", { phase: null }), item("b", "2026-11-01")],
      "s",
    ],
    ["nothing when all is done", [item("a", "2026-11-01"), item("b", "declared")], null],
  ])("is %s", (_which, items, at) => {
    expect(standings([learner("ana", items)])[0]?.at?.id ?? null).toBe(at);
  });
});
