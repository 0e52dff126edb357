/** Properties of every note. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeRoadmap } from "../../src/import/merge/merge.ts";
import { writeJson } from "../../src/import/write-json.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { importText } from "./import-text.ts";

const word = fc.constantFrom(
  "SQL",
  "joins",
  "Docker",
  "básico",
  "fase",
  "2",
  "Git",
  "[[a|b]]",
  "`x`",
  "**b**",
  "<b>",
  "&amp;",
  "学习",
);
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const line = fc.oneof(
  fc.tuple(fc.constantFrom("# ", "## ", "### "), text).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("- [ ] ", "- [x] ", "  - [ ] ", "1. [X] ", "    - [x] ", "> - [ ] "), text)
    .map((parts) => parts.join("")),
  text.map((one) => `**${one}**`),
  text.map((one) => `- ${one}`),
  text.map((one) => `💡 **Mini-projeto:** ${one}`),
  fc.constantFrom("", "---", "```", "| a | [x] |", "|-|-|", "📌 **Estratégia**", "Goal: to know"),
);
const note = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

test("what is written is valid, and importing again changes nothing", () => {
  fc.assert(
    fc.property(note, (one) => {
      const first = importText(one);
      const written = writeJson(first.roadmap);
      const { roadmap, problems } = parseRoadmap(written, "roadmap.json");
      expect(problems.filter(({ level }) => level === "error")).toEqual([]);
      if (roadmap === null) return;
      expect(mergeRoadmap(written, roadmap, { note: importText(one), prune: false }).text).toBe(written);
    }),
    { numRuns: 300 },
  );
});

test("every item has its line, in order, and is in the roadmap once", () => {
  fc.assert(
    fc.property(note, (one) => {
      const { items, roadmap } = importText(one);
      const lines = one.split("\n");
      expect(items.map(({ line: at }) => at)).toEqual(
        items.map(({ line: at }) => at).toSorted((a, b) => a - b),
      );
      expect(items.every(({ line: at }) => (lines[at - 1] ?? "") !== "")).toBe(true);
      const { roadmap: parsed } = parseRoadmap(writeJson(roadmap), "roadmap.json");
      expect((parsed?.items ?? []).map(({ id }) => id).toSorted()).toEqual(
        items.map(({ id }) => id).toSorted(),
      );
    }),
    { numRuns: 300 },
  );
});

test("the items of a phase keep the note's order", () => {
  fc.assert(
    fc.property(note, (one) => {
      const { items, roadmap } = importText(one);
      const lines = new Map(items.map(({ id, line: at }) => [id, at]));
      for (const { groups = [] } of roadmap.phases) {
        const at = groups.flatMap((group) => group.items.map(({ id }) => lines.get(id) ?? 0));
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 300 },
  );
});

test("one note over the roadmap of another keeps what both have, and is valid", () => {
  fc.assert(
    fc.property(note, note, (one, other) => {
      const written = writeJson(importText(one).roadmap);
      const { roadmap } = parseRoadmap(written, "roadmap.json");
      if (roadmap === null) return;
      const merged = mergeRoadmap(written, roadmap, { note: importText(other), prune: false });
      const now = parseRoadmap(merged.text, "roadmap.json");
      expect(now.problems.filter(({ level }) => level === "error")).toEqual([]);
      if (now.roadmap === null) return;
      const ids = new Set(now.roadmap.items.map(({ id }) => id));
      expect(merged.items.filter(({ id }) => !ids.has(id))).toEqual([]);
      const all = new Set([...now.roadmap.items, ...now.roadmap.archived].map(({ id }) => id));
      expect(roadmap.items.filter(({ id }) => !all.has(id))).toEqual([]);
      expect(mergeRoadmap(merged.text, now.roadmap, { note: importText(other), prune: false }).text).toBe(
        merged.text,
      );
    }),
    { numRuns: 300 },
  );
});
