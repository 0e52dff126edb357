/** The weeks of the README's picture, which only a tick or the roadmap may change. */
import { expect, test } from "vitest";
import { provenWeeks } from "../../../src/render/site/proven-weeks.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { portfolioOf } from "../portfolio.ts";

const proven = (id: string, on: string) => ({ id, done: { on, proof: `commit ${id}1a2b3c4` } });

function weeksOf(
  weeks: Record<string, number>,
  { exact = weeks, start }: { exact?: Record<string, number>; start?: string } = {},
) {
  const text = roadmapText([proven("a", "2025-09-03"), proven("b", "2025-10-08"), { id: "c" }], { start });
  const portfolio = portfolioOf(text);
  return provenWeeks({
    ...portfolio,
    weeks: new Map(Object.entries(weeks)),
    commits: { weeks: new Map(Object.entries(exact)), months: new Map() },
  }).columns.map(({ from, dots, commits }) => `${from} ${dots.map(({ id }) => id).join(" ")} ${commits}`);
}

const before = { "2025-09-01": 2, "2025-09-22": 1, "2025-09-29": 4 };
const drawn = [
  "2025-09-01 a 2",
  "2025-09-08  0",
  "2025-09-15  0",
  "2025-09-22  1",
  "2025-09-29  4",
  "2025-10-06 b 1",
];

test("end with the newest proof, whose week has the commits that prove something", () => {
  expect(weeksOf(before)).toEqual(drawn);
});

test("do not change with further commits", () => {
  expect(weeksOf({ ...before, "2025-10-06": 9, "2025-10-13": 3, "2026-02-02": 1 })).toEqual(drawn);
});

test("have commits of private repositories only up to the month before, since those are spread again", () => {
  const spread = { "2025-09-01": 2, "2025-09-08": 3, "2025-09-29": 7 };
  expect(weeksOf(spread, { exact: { "2025-09-01": 2, "2025-09-29": 4 } })).toEqual([
    "2025-09-01 a 2",
    "2025-09-08  3",
    "2025-09-15  0",
    "2025-09-22  0",
    "2025-09-29  4",
    "2025-10-06 b 1",
  ]);
});

test("are none if nothing is proven", () => {
  const portfolio = portfolioOf(roadmapText([{ id: "c" }]));
  expect(provenWeeks({ ...portfolio, weeks: new Map([["2025-09-01", 2]]) }).columns).toEqual([]);
});
