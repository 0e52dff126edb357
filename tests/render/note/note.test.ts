/** A note that was exported is imported as the same roadmap, whatever its form. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mergeRoadmap } from "../../../src/import/merge/merge.ts";
import { writeJson } from "../../../src/import/write-json.ts";
import { planFromStarter } from "../../../src/init/starter.ts";
import { loadStarter, starters } from "../../../src/init/starters.ts";
import { type NoteFormat, renderNote } from "../../../src/render/note/note.ts";
import type { Portfolio } from "../../../src/render/portfolio.ts";
import { parseRoadmap } from "../../../src/roadmap/parse.ts";
import { frontMatter } from "../../../src/study/front-matter.ts";
import { catalogue } from "../../../src/skills/catalogue.ts";
import { repositoryOf, says } from "../../support/activity.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { importText } from "../../import/import-text.ts";
import { planned, snapshotOf } from "../../plan/snapshots.ts";
import { portfolioOf } from "../portfolio.ts";

const formats: NoteFormat[] = ["markdown", "obsidian", "github"];

function noteFrom(from: Pick<Portfolio, "roadmap" | "decisions">, format: NoteFormat): string {
  return String(renderNote({ ...from, front: frontMatter(from.roadmap.study, from.roadmap.items) }, format));
}

/** roadmap.json after its note was imported over it. */
function imported(text: string, note: string): string {
  const { roadmap } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error("not valid");
  return mergeRoadmap(text, roadmap, { note: importText(note), prune: false }).text;
}

describe.each(formats)("as %s", (format) => {
  test("our own roadmap comes back byte for byte, and nothing of the note is left out", () => {
    const text = readFileSync(join(import.meta.dirname, "../../../roadmap.json"), "utf8");
    const note = noteFrom(portfolioOf(text), format);
    expect(imported(text, note)).toBe(text);
    expect(importText(note).problems).toEqual([]);
  });

  test.each(starters.map(({ name }) => name))("the starter %s does, too", async (name) => {
    const starter = await loadStarter(name);
    if (starter === null) throw new Error(name);
    const text = writeJson({ repositories: ["."], ...planFromStarter(starter, "2026-01-31", catalogue) });
    expect(imported(text, noteFrom(portfolioOf(text), format))).toBe(text);
  });
});

describe("what is done", () => {
  const text = roadmapText([
    { id: "joins", title: "Joins" },
    { id: "crud", title: "CRUD" },
    { id: "self", title: "Self", done: true },
  ]);
  const { roadmap, published } = planned(snapshotOf(text, [repositoryOf(says("Completes: joins"))]));
  if (roadmap === null) throw new Error("not valid");
  const noteOf = (format: NoteFormat): string =>
    noteFrom({ roadmap, decisions: published.decisions }, format);

  test("has its box ticked, with its day and a link to its proof", () => {
    expect(noteOf("markdown")).toMatch(
      /^- \[x\] Joins – done on \d{4}-\d\d-\d\d\n {2}- Proof: \[commit [0-9a-f]{7}\]\(<https:.*>\), \d+ \w+ \d{4}$/m,
    );
    expect(noteOf("obsidian")).toMatch(/^- \[x\] Joins ✅ \d{4}-\d\d-\d\d$/m);
    expect(noteOf("markdown")).toContain("\n- [ ] CRUD\n");
  });

  test("has no proof if it is only declared", () => {
    expect(noteOf("markdown")).toMatch(/^- \[x\] Self\n(?! {2}- Proof)/m);
  });

  test("is read back with its day", () => {
    const { roadmap: read } = importText(noteOf("obsidian"));
    const [first] = read.phases[0]?.groups?.[0]?.items ?? [];
    expect(first?.done).toMatchObject({ on: published.decisions[0]?.on });
  });
});

test("titles that hold Markdown come back as they were", () => {
  const titles = [
    "`a | b` and **bold**",
    "1. First",
    "[x] y",
    "Learn C#",
    "Sort #tag",
    "Ship – done on 2025-01-02",
    "Proof: theorem",
    "Read ✅ 2025-01-02",
    "Plan 📅 2025-02-02",
    "[x] y",
    "a – done on it",
    "A_b_c",
    "#5 <b>",
    "“quoted”: yes",
  ];
  const text = roadmapText(titles.map((title, index) => ({ id: `i${index}`, title })));
  expect(imported(text, noteFrom(portfolioOf(text), "markdown"))).toBe(text);
});
