/** What was proven in the last seven days, and who moved. As of 30 November 2026. */
import { describe, expect, test } from "vitest";
import type { LearnerItem } from "../../../src/cohort/learner-record.ts";
import { weekOf } from "../../../src/render/cohort/this-week.ts";
import { item, learner, standings } from "./learner.ts";
import { asOf } from "./sample-cohort.ts";

test("seven days count, the day of the page included, and the seven before", () => {
  const days = [
    "2026-11-16",
    "2026-11-17",
    "2026-11-23",
    "2026-11-24",
    "2026-11-30",
    "2026-12-01",
    "2026-11",
  ];
  const all = standings([
    learner(
      "ana",
      days.map((on, index) => item(`i${index}`, on)),
    ),
  ]);
  const { items, before, movers } = weekOf(all, asOf);
  expect({ items, before }).toEqual({ items: 3, before: 2 });
  expect(movers[0]?.newest.on).toBe("2026-12-01");
});

describe("news of a mover", () => {
  const open = item("z", "open");
  test.each<[string, LearnerItem[], string]>([
    ["the first proof", [item("a", "2026-11-28"), open], "first proof"],
    ["a phase that was finished", [item("a", "2026-11-01"), item("b", "2026-11-28")], "finished Phase one"],
    [
      "not a phase that was finished before",
      [
        item("a", "2026-11-20"),
        item("b", "2026-11-28", { phase: "two" }),
        item("c", "open", { phase: "two" }),
      ],
      "",
    ],
    ["a return after three weeks", [item("a", "2026-11-06"), item("b", "2026-11-27"), open], "after 3 weeks"],
    ["not one after less", [item("a", "2026-11-07"), item("b", "2026-11-27"), open], ""],
    [
      "no first proof if an older one has no day",
      [item("a", "2026-11-01", { on: null }), item("b", "2026-11-27"), open],
      "",
    ],
  ])("%s", (_what, items, news) => {
    expect(weekOf(standings([learner("ana", items)]), asOf).movers.map((one) => one.news)).toEqual([news]);
  });
});

test("those with news come first, then those with most items; items of several learners are counted", () => {
  const old = item("o", "2026-11-15");
  const open = item("z", "open");
  const all = standings([
    learner("one", [old, item("a", "2026-11-28"), open]),
    learner("two", [old, item("a", "2026-11-28"), item("b", "2026-11-29"), open]),
    learner("first", [item("a", "2026-11-27"), open]),
    learner("still", [old, open]),
  ]);
  const { movers, most } = weekOf(all, asOf);
  expect(movers.map(({ standing, proofs }) => [standing.name, proofs.length])).toEqual([
    ["first", 1],
    ["two", 2],
    ["one", 1],
  ]);
  expect(most).toEqual([{ title: "The a", learners: 3 }]);
});

test("nobody moved", () => {
  expect(weekOf([], asOf)).toEqual({ items: 0, before: 0, movers: [], most: [] });
});
