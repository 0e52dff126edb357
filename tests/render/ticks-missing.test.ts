import { expect, test } from "vitest";
import { ticksMissing } from "../../src/render/badge-path.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { planOf } from "../plan/snapshots.ts";
import { roadmapText } from "../support/roadmaps.ts";

const badges = planOf([{ id: "joins", done: true }, { id: "crud", done: true }, { id: "views" }]).files;
const files = Object.fromEntries(badges.map(({ path, content }) => [path, content]));

test.each([
  ["fewer ticks than the badge counts", { crud: false }, files, true],
  ["as many", { crud: true }, files, false],
  ["more", { crud: true, views: true }, files, false],
  ["no badge yet", { crud: false }, {}, false],
  ["another picture in its place", { crud: false }, { ".roadfolio/phase-basics.svg": "<svg/>" }, false],
])("%s", (_name, more, written, expected) => {
  const ticks: Record<string, boolean> = { joins: true, ...more };
  const items = ["joins", "crud", "views"].map((id) => ({ id, done: ticks[id] ?? false }));
  const { roadmap } = parseRoadmap(roadmapText(items), "roadmap.json");
  if (roadmap === null) throw new Error("the roadmap is not valid");
  expect(ticksMissing(roadmap, written)).toBe(expected);
});
