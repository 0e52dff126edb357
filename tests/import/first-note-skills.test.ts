/** The first user's note finds the skills that this repository's roadmap names by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importNote } from "../../src/import/import-note.ts";
import { skillFinder } from "../../src/import/item-skills.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { foldWording } from "../../src/roadmap/wording.ts";

const note = readFileSync(join(import.meta.dirname, "first-note.md"), "utf8");
const { roadmap } = parseRoadmap(
  readFileSync(join(import.meta.dirname, "../../roadmap.json"), "utf8"),
  "roadmap.json",
);

test("every item of the note has the evidence that the roadmap gives it, and no other", () => {
  const { items } = importNote(note, { title: "Plan", finderFor: skillFinder, acceptLikely: false });
  const found = items.map(({ text, skills, likely }) => [foldWording(text), { skills, likely }]);
  const wanted = (roadmap?.items ?? []).map(({ title, aliases, rules }) => [
    foldWording(aliases[0] ?? title),
    { skills: rules.flatMap((rule) => ("skill" in rule ? [rule.skill] : [])), likely: [] },
  ]);
  expect(found).toHaveLength(50);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});
