/** The first user's note becomes the roadmap that was written by hand from it, apart from ids and English. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import type { Roadmap } from "../../src/roadmap/roadmap.ts";
import { writeJson } from "../../src/import/write-json.ts";
import { importText } from "./import-text.ts";

const note = readFileSync(join(import.meta.dirname, "first-note.md"), "utf8");
const byHand = parsed(readFileSync(join(import.meta.dirname, "../../roadmap.json"), "utf8"));
const imported = parsed(writeJson(importText(note).roadmap));

function parsed(text: string): Roadmap {
  const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error(JSON.stringify(problems));
  return roadmap;
}

/** Everything that neither ids nor the language decide. */
function shape({ start, phases, strategy }: Roadmap) {
  const place = new Map(phases.map(({ id }, index) => [id, index]));
  return {
    start,
    phases: phases.map((phase) => ({
      due: phase.due,
      months: phase.months,
      hasGoal: phase.goal !== null,
      groups: phase.groups.map(({ items }) => items.map(({ written }) => written)),
      project: phase.project && {
        isDescribed: phase.project.description !== null,
        items: phase.project.items.map(({ written }) => written),
      },
    })),
    strategy: strategy.map(({ kind, after, written }) => ({
      kind,
      after: after === null ? null : place.get(after),
      written,
    })),
  };
}

test("it has the same shape", () => {
  expect(shape(imported)).toEqual(shape(byHand));
});

test("every item has the wording that was kept as an alias", () => {
  const wordings = byHand.items.map(({ title, aliases }) => [title, ...aliases]);
  expect(imported.items.map(({ title }, index) => wordings[index]?.includes(title))).toEqual(
    wordings.map(() => true),
  );
});

test("nothing of it is left out", () => {
  expect(importText(note).problems).toEqual([]);
});

test("its front matter becomes the start and the study", () => {
  expect(importText(note).roadmap).toMatchObject({
    start: "2025-08-18",
    study: { created: "2025-08-18", flashcards: "not-started", review: "not-started" },
  });
});
