/** A note that is imported again over the roadmap that it made. */
import { describe, expect, test } from "vitest";
import { mergeRoadmap, type Merged } from "../../src/import/merge/merge.ts";
import { writeJson } from "../../src/import/write-json.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { importText } from "./import-text.ts";

/** Merges, and checks that the result is valid and that the same note again changes nothing. */
function merge(text: string, note: string, prune = false): Merged {
  const merged = mergeOnce(text, note, prune);
  expect(mergeOnce(merged.text, note, prune).text).toBe(merged.text);
  return merged;
}

function mergeOnce(text: string, note: string, prune: boolean): Merged {
  const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error(JSON.stringify(problems));
  return mergeRoadmap(text, roadmap, { note: importText(note), prune });
}

const note = `# Plan

## Phase 1 – Web (2 months)

**Backend**
- [ ] Docker básico
- [ ] REST

**Frontend**
- [ ] HTML

## Phase 2 – Data

- [x] SQL joins
`;

const written = `{
  "title": "Plan",
  "owner": { "github": "ana" },
  "phases": [
    {
      "id": "web",
      "months": 2,
      "title": "Web backend",
      "groups": [
        { "id": "backend", "title": "Back end", "items": [
          { "done": { "on": "2025-01-02", "proof": "commit 1a2b3c4" }, "id": "docker", "title": "Docker básico" },
          { "id": "rest", "title": "REST", "evidence": [{ "skill": "rest-practices" }] }
        ] },
        { "id": "frontend", "title": "Front end", "items": [
          { "id": "html", "title": "HTML" }
        ] }
      ]
    },
    {
      "id": "data",
      "title": "Data",
      "groups": [
        { "id": "sql", "title": "SQL", "items": [
          { "id": "joins", "title": "Joins of tables", "aliases": ["SQL joins"] }
        ] }
      ]
    }
  ]
}
`;

/** Lines that are only in the second text, with "+", or only in the first, with "-". */
function changes(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

describe("over a roadmap that was edited by hand", () => {
  test("only a new tick changes", () => {
    const { text } = merge(written, note);
    expect(changes(written, text)).toEqual([
      '-{ "id": "joins", "title": "Joins of tables", "aliases": ["SQL joins"] }',
      '+{ "id": "joins", "title": "Joins of tables", "aliases": ["SQL joins"], "done": true }',
    ]);
  });

  test("a renamed item keeps its id, its tick and the order of its keys", () => {
    const merged = merge(
      written,
      note.replace("Docker básico", "Docker básico + Docker Compose").replace("[x]", "[ ]"),
    );
    expect(changes(written, merged.text)).toEqual([
      '-{ "done": { "on": "2025-01-02", "proof": "commit 1a2b3c4" }, "id": "docker", "title": "Docker básico" },',
      '+{ "done": { "on": "2025-01-02", "proof": "commit 1a2b3c4" }, "id": "docker", "title": "Docker básico + Docker Compose", "aliases": ["Docker básico"] },',
    ]);
    expect(merged.renamed.map(({ from, item }) => [from, item.id, item.text])).toEqual([
      ["Docker básico", "docker", "Docker básico + Docker Compose"],
    ]);
  });

  test("an item with something added stays the same item, but a longer name is another one", () => {
    const added = merge(written, note.replace("[ ] REST", "[ ] REST + GraphQL and caching"));
    expect(added.renamed.map(({ from, item }) => [from, item.id])).toEqual([["REST", "rest"]]);
    const other = merge(written, note.replace("[ ] HTML", "[ ] HTML canvas games"));
    expect(other.renamed).toEqual([]);
  });

  test("a translated title stays when the note's wording changes", () => {
    const { text } = merge(written, note.replace("[x] SQL joins", "[ ] SQL joins and views"));
    expect(text).toContain(
      '{ "id": "joins", "title": "Joins of tables", "aliases": ["SQL joins and views", "SQL joins"] }',
    );
  });

  test("new items, groups and phases go where the note has them", () => {
    const { text, items } = merge(
      written,
      note
        .replace("- [ ] REST\n", "- [ ] REST\n- [ ] GraphQL\n")
        .replace("**Frontend**", "**Tools**\n- [ ] Git\n\n**Frontend**")
        .replace("## Phase 2", "## Phase 3 – Go\n\n- [ ] Modules\n\n## Phase 2")
        .replace("[x]", "[ ]"),
    );
    expect(items.map(({ id }) => id)).toEqual([
      "docker",
      "rest",
      "graphql",
      "git",
      "html",
      "modules",
      "joins",
    ]);
    const { roadmap } = parseRoadmap(text, "roadmap.json");
    expect(roadmap?.phases.map(({ id }) => id)).toEqual(["web", "go", "data"]);
    expect(roadmap?.phases[0]?.groups.map(({ id }) => id)).toEqual(["backend", "tools", "frontend"]);
    expect(roadmap?.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  test("what the note no longer has is archived with its tick, and comes back with it", () => {
    const less = note.replace("- [ ] Docker básico\n", "").replace("[x]", "[ ]");
    const archived = merge(written, less);
    expect(archived.removed.map(({ id }) => id)).toEqual(["docker"]);
    const { roadmap } = parseRoadmap(archived.text, "roadmap.json");
    expect(roadmap?.items.map(({ id }) => id)).toEqual(["rest", "html", "joins"]);
    expect(roadmap?.archived.map(({ id }) => id)).toEqual(["docker"]);
    expect(archived.text).toContain('"proof": "commit 1a2b3c4" }, "id": "docker"');
    const back = merge(archived.text, note.replace("[x]", "[ ]"));
    expect(back.restored.map(({ id }) => id)).toEqual(["docker"]);
    expect(back.text).toBe(written);
  });

  test("with --prune it is removed", () => {
    const { text } = merge(written, note.replace("- [ ] Docker básico\n", ""), true);
    expect(text).not.toContain("docker");
    expect(text).not.toContain("archived");
  });

  test("with --prune, items archived before are removed and listed", () => {
    const less = note.replace("- [ ] Docker básico\n", "");
    const pruned = merge(merge(written, less).text, less.replace("- [ ] HTML\n", ""), true);
    expect(pruned.removed.map(({ id }) => id)).toEqual(["html", "docker"]);
    expect(pruned.text).not.toContain("archived");
  });

  test("a group whose items are all archived goes too", () => {
    const { text } = merge(written, note.replace("**Frontend**\n- [ ] HTML\n", ""));
    const { roadmap } = parseRoadmap(text, "roadmap.json");
    expect(roadmap?.phases[0]?.groups.map(({ id }) => id)).toEqual(["backend"]);
  });

  test("another due date or length is reported, and the roadmap's stays", () => {
    const merged = merge(written, note.replace("2 months", "3 months").replace("[x]", "[ ]"));
    expect(merged.text).toBe(written);
    expect(merged.differences).toEqual([{ phase: "web", said: ["months 3"] }]);
  });

  test("a tick is never removed", () => {
    expect(merge(written, note.replace("[x]", "[ ]")).text).toBe(written);
  });
});

test("line endings, indentation and a byte-order mark stay", () => {
  const spread = `\uFEFF${JSON.stringify(JSON.parse(written), null, 4)}\n`.replaceAll("\n", "\r\n");
  const { text } = merge(spread, note.replace("- [ ] REST\n", "- [ ] REST\n- [ ] GraphQL\n"));
  expect(text.startsWith('\uFEFF{\r\n    "title"')).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  expect(text).toContain('                        {\r\n                            "id": "graphql",\r\n');
});

test("the same text twice is distinguished by its group", () => {
  const twice = "## A\n- [ ] Site\n## B\n- [x] Site\n- [ ] Other\n";
  const text = writeJson(importText(twice).roadmap);
  const { items } = merge(text, twice.replace("## A\n- [ ] Site\n", "## A\n- [ ] First\n- [ ] Site\n"));
  expect(items.map(({ id }) => id)).toEqual(["first", "site", "site-2", "other"]);
});

test("wordings that differ in a number or in their only telling word are not the same item", () => {
  const lessons =
    "## A\n- [ ] Learn Python basics\n- [ ] Learn Go basics\n- [ ] Lesson 1: Sets\n- [ ] Learn Rust basics\n";
  const text = writeJson(importText(lessons).roadmap);
  const { renamed } = merge(text, lessons.replace("Python", "Docker").replace("Lesson 1", "Lesson 2"));
  expect(renamed).toEqual([]);
});
