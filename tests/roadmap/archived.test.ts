/** Archived items keep their ids taken, and count nowhere. */
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";

const roadmap = (archived: string) => `{
  "title": "Plan",
  "phases": [{ "id": "web", "title": "Web", "groups": [{ "id": "basics", "title": "Basics", "items": [
    { "id": "html", "title": "HTML", "aliases": ["Markup"] }
  ] }] }],
  "archived": [${archived}]
}`;

test("they are not among the items, and do not compete for a wording", () => {
  const text = roadmap('{ "id": "old", "title": "Markup", "done": true, "kind": "gate", "after": "gone" }');
  const parsed = parseRoadmap(text, "roadmap.json");
  expect(parsed.problems).toEqual([]);
  expect(parsed.roadmap?.items.map(({ id }) => id)).toEqual(["html"]);
  expect(parsed.roadmap?.archived.map(({ id, written }) => [id, written])).toEqual([["old", true]]);
});

test("an id of an archived item cannot be used again", () => {
  const { problems } = parseRoadmap(roadmap('{ "id": "html", "title": "Old" }'), "roadmap.json");
  expect(problems).toEqual([
    expect.objectContaining({
      code: "duplicate-id",
      line: 6,
      message: 'The id "html" is already used by the item “HTML”.',
    }),
  ]);
});
