/** The ways in which people write tasks. */
import { describe, expect, test } from "vitest";
import { importText, itemsOf, outline } from "./import-text.ts";

describe("tasks as GitHub reads them", () => {
  test.each<[string, string, string[]]>([
    ["a capital X", "- [X] Sets\n- [x] Maps\n", ["x Sets", "x Maps"]],
    [
      "plus, star and numbers",
      "+ [ ] A1\n\n* [x] B1\n\n1. [ ] C1\n2) [x] D1\n",
      ["- A1", "x B1", "- C1", "x D1"],
    ],
    ["tabs and two spaces", "-\t[ ]\tA1\n-  [x]  B1\n\t- [ ] C1\n", ["- A1", "x B1", "- C1"]],
    ["nested tasks", "- [ ] A1\n  - [x] B1\n    - [ ] C1\n- [ ] D1\n", ["- A1", "x B1", "- C1", "- D1"]],
    ["tasks below plain entries", "- Web\n  - [ ] A1\n- Data\n  - [x] B1\n", ["- A1", "x B1"]],
    ["tasks below numbers", "1. **Web**\n   - [ ] A1\n2. **Data**\n   - [x] B1\n", ["- A1", "x B1"]],
    ["the same text twice", "# A\n- [ ] Read\n# B\n- [x] Read\n", ["- Read", "x Read"]],
    ["empty boxes", "- [ ] A1\n- [ ] \n- [x]\n", ["- A1"]],
    ["two boxes", "- [ ] - [ ] A1\n- [ ] [x] B1\n", ["- - [ ] A1", "- [x] B1"]],
    ["a link that looks like a box", "- [ ] A1\n- [C](https://example.com)\n", ["- A1"]],
    ["a tick that decorates a heading", "## ✅ Done soon\n- [ ] A1\n", ["- A1"]],
    ["strike-through beside an open box", "- [ ] ~~A1~~\n- [ ] B1\n", ["- B1"]],
    ["code fences", "- [ ] A1\n\n```\n- [x] B1\n```\n", ["- A1"]],
    ["comments", "- [ ] A1\n\n<!-- \n- [x] B1\n-->\n", ["- A1"]],
    ["CRLF", "# A\r\n\r\n- [ ] A1\r\n- [x] B1\r\n", ["- A1", "x B1"]],
    ["a byte-order mark", "\uFEFF- [ ] A1\n", ["- A1"]],
    ["spaces that do not break, and none at all", "- [ ] A1\u00a0b\u200bc\n", ["- A1 bc"]],
    ["no final newline", "- [ ] A1", ["- A1"]],
    ["wiki links", "- [ ] [[Joins|SQL joins]]\n", ["- [[Joins|SQL joins]]"]],
    ["a text over two lines", "- [ ] A1\n  goes on\n", ["- A1 goes on"]],
    ["quotations", "> - [x] A1\n", ["x A1"]],
    ["other boxes are no tasks beside real ones", "- [ ] A1\n- [✅] B1\n- [] C1\n", ["- A1"]],
    ["750 tasks", "- [ ] A1\n".repeat(750), Array.from({ length: 750 }, () => "- A1")],
  ])("%s", (_name, note, items) => {
    expect(itemsOf(note)).toEqual(items);
  });
});

describe("tasks of a note without such boxes", () => {
  test.each<[string, string, string[]]>([
    ["pictures in boxes", "- [✅] A1\n- [🔄] B1\n- [-] C1\n- [ok] D1\n", ["x A1", "- B1", "- C1", "x D1"]],
    ["spaces in boxes", "- [x ] A1\n- [] B1\n- [ ]C1\n- [\u00a0] D1\n", ["x A1", "- B1", "- C1", "- D1"]],
    ["pictures as bullets", "- ✅ A1\n- ⬜ B1\n\n✅ C1\n⏳ D1\n", ["x A1", "- B1", "x C1", "- D1"]],
    ["boxes without a list", "[x] A1\n[ ] B1\n", ["x A1", "- B1"]],
    ["bullets that do not break", "-\u00a0[ ] A1\n-\u00a0[x] B1\n", ["- A1", "x B1"]],
    ["struck entries", "- ~~A1~~\n- B1\n", ["x A1", "- B1"]],
    [
      "a table with boxes",
      "| Week | Topic | Status |\n|-|-|-|\n| 1 | A1 | [x] |\n| 2 | B1 | [ ] |\n",
      ["x A1", "- B1"],
    ],
    ["a table with pictures", "| Tema | Estado |\n|-|-|\n| A1 | ✅ |\n| B1 | ⏳ |\n", ["x A1", "- B1"]],
    [
      "a table with words",
      "| Topic | Status |\n|-|-|\n| A1 | Done |\n| B1 | In progress |\n",
      ["x A1", "- B1"],
    ],
    [
      "pictures by their names",
      "| Status | Tool |\n|-|-|\n| :heavy_check_mark: | A1 |\n| :x: | B1 |\n| [ ] | C1 |\n",
      ["x A1", "- B1", "- C1"],
    ],
    ["names of pictures as bullets", "- :white_check_mark: A1\n- :hourglass: B1\n", ["x A1", "- B1"]],
    [
      "a table in which some states are unknown",
      "| Curso | Estado |\n|-|-|\n| A1 | ✅ Completado |\n| B1 | 🔐 Planeado |\n| C1 | 🕒 En curso |\n| D1 | 🔒 |\n| E1 | |\n",
      ["x A1", "- B1", "- C1", "- D1", "- E1"],
    ],
    [
      "boxes on the lines of an entry",
      "- Syntax:\n-- [X] A1\n-- [ ] B1\n  goes on\n- Tests\n-- [ ] C1\n",
      ["x A1", "- B1 goes on", "- C1"],
    ],
    ["another picture beside ticks", "✅ A1\n- inside\n\n👉 B1\n\n🔜 C1\n", ["x A1", "- B1", "- C1"]],
    ["a link that looks like a box", "- [C](https://example.com)\n- [ok] B1\n", ["x B1"]],
    ["plain bullets", "# Web\n- HTML\n- CSS\n", ["- HTML", "- CSS"]],
    ["no contents that lead into the note", "- [Web](#web)\n\n# Web\n- HTML\n", ["- HTML"]],
    ["nothing", "Just text.\n", []],
  ])("%s", (_name, note, items) => {
    expect(itemsOf(note)).toEqual(items);
  });
});

describe("what a task's text becomes", () => {
  test.each<[string, string, string, unknown]>([
    [
      "a day of the plugin Tasks",
      "- [x] Learn Go ⏫ 📅 2024-03-01 ✅ 2024-02-13",
      "Learn Go",
      { on: "2024-02-13" },
    ],
    [
      "a day in words",
      "---\ncreated: 2024-01-01\n---\n- [x] Learn Go – Completed on July 2",
      "Learn Go",
      { on: "2024-07-02" },
    ],
    ["a day that does not exist", "- [x] Learn Go ✅ 2024-02-31", "Learn Go", true],
    ["no day", "- [x] Learn Go", "Learn Go", true],
    ["a wiki link", "- [ ] Read [[Joins|SQL joins]]", "Read SQL joins", undefined],
    ["code", "- [ ] `JOIN` and _views_", "`JOIN` and _views_", undefined],
    ["a link", "- [ ] [Book](https://example.com)", "Book", undefined],
    ["tags and a block id", "- [ ] Learn Go #go/basics ^a1b2", "Learn Go", undefined],
    ["C# stays", "- [ ] Learn C#", "Learn C#", undefined],
    ["a picture in front", "- [ ] ⬜ Python", "Python", undefined],
  ])("%s", (_name, note, title, done) => {
    const [item] = importText(note).roadmap.phases[0]?.groups?.[0]?.items ?? [];
    expect(item?.title).toBe(title);
    expect(item?.done).toEqual(done);
  });
});

describe("phases and groups", () => {
  test.each<[string, string, Record<string, Record<string, string[]>>]>([
    [
      "a title, phases and bold groups",
      "# Plan\n## Web\n**HTML**\n- [ ] A1\n\n**CSS**\n- [ ] B1\n## Data\n- [ ] C1\n",
      { Web: { HTML: ["A1"], CSS: ["B1"] }, Data: { Data: ["C1"] } },
    ],
    [
      "several titles",
      "# Web\n- [ ] A1\n# Data\n## SQL\n- [ ] B1\n",
      { Web: { Web: ["A1"] }, Data: { SQL: ["B1"] } },
    ],
    ["no heading", "- [ ] A1\n", { Plan: { Plan: ["A1"] } }],
    [
      "levels left out",
      "# Plan\n### Web\n##### CSS\n- [ ] A1\n### Data\n- [ ] B1\n",
      { Web: { CSS: ["A1"] }, Data: { Data: ["B1"] } },
    ],
    [
      "numbered phases below a heading",
      "# Plan\n## Roadmap\n### Phase 1: Web\n- [ ] A1\n### Phase 2: Data\n- [ ] B1\n",
      { Web: { Web: ["A1"] }, Data: { Data: ["B1"] } },
    ],
    [
      "tasks that all have tasks",
      "## Web\n- [ ] A1\n  - [ ] B1\n- [ ] C1\n  - [ ] D1\n",
      { Web: { A1: ["A1", "B1"], C1: ["C1", "D1"] } },
    ],
    [
      "plain entries as groups",
      "## Web\n- HTML\n  - [ ] A1\n- CSS\n  - [ ] B1\n",
      { Web: { HTML: ["A1"], CSS: ["B1"] } },
    ],
    [
      "lines in plain text",
      "FASE 1\n\n- [ ] A1\n\nFASE 2\n\n- [ ] B1\n",
      { "FASE 1": { "FASE 1": ["A1"] }, "FASE 2": { "FASE 2": ["B1"] } },
    ],
    [
      "a board",
      "---\nkanban-plugin: board\n---\n\n## Doing\n\n- [ ] A1\n\n## Done\n\n**Complete**\n- [x] B1\n\n%% kanban:settings\n```\n{}\n```\n%%\n",
      { Doing: { Doing: ["A1"] }, Done: { Complete: ["B1"] } },
    ],
    [
      "sections that fold",
      "# Plan\n## Web\n<details>\n<summary><b>CSS &amp; more</b></summary>\n\n- [ ] A1\n\n</details>\n<details><summary>HTML</summary>\n\n- [ ] B1\n\n</details>\n",
      { Web: { "CSS & more": ["A1"], HTML: ["B1"] } },
    ],
    [
      "what follows a section that folds",
      "# Plan\n## Web\n### Now\n- [ ] A1\n<details><summary>Later</summary>\n\n- [ ] B1\n\n</details>\n\n## Data\n<details><summary>SQL</summary>\n\n- [ ] C1\n\n</details>\n\n- [ ] D1\n",
      { Web: { Now: ["A1"], "Now: Later": ["B1"] }, Data: { SQL: ["C1"], Data: ["D1"] } },
    ],
    [
      "sections that fold as phases, with headings inside",
      "<details>\n<summary>Week 1</summary>\n\n### SQL\n- [ ] A1\n\n</details>\n\n<details>\n<summary>Week 2</summary>\n\n### Python\n- [ ] B1\n\n</details>\n",
      { "Week 1": { SQL: ["A1"] }, "Week 2": { Python: ["B1"] } },
    ],
    [
      "no summary: in a comment, empty, or in code",
      "# Plan\n## Web\n<!-- <summary>X</summary> -->\n\n- [ ] A1\n\n<details><summary> </summary>\n\n- [ ] B1\n\n</details>\n\n`<summary>Y</summary>`\n\n- [ ] C1\n",
      { Web: { Web: ["A1", "B1", "C1"] } },
    ],
  ])("%s", (_name, note, phases) => {
    expect(outline(note)).toEqual(phases);
  });
});

test("what is left out has its line and the reason", () => {
  const note =
    "# A\n- [ ] Real\n- [✅] Other\n- Plain\n- [ ] \n\n```\n- [ ] Code\n```\n\n| T | Done |\n|-|-|\n| Row | [x] |\n";
  expect(importText(note).problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    "3: “[✅] Other” is left out: it is not written as the note's other tasks.",
    "4: “Plain” is left out: it has no box.",
    "5: The empty box is left out.",
    "8: The box is left out: it is in a code block.",
    "13: “Row | [x]” is left out: it is not written as the note's other tasks.",
  ]);
});

test("a heading that only draws a line is no heading", () => {
  const note =
    "# Plan\n# ====\n# PHASE 1 — Web\n# ====\n## Week 1 – Pages\n- [ ] A1\n# ====\n# PHASE 2 — Data\n# ====\n## Week 2 – SQL\n- [ ] B1\n";
  expect(outline(note)).toEqual({ Web: { Pages: ["A1"] }, Data: { SQL: ["B1"] } });
});

test("a first heading with entries of its own names a part, not the plan", () => {
  const note = "### Topics\n1. Go\n2. Rust\n\n### Projects\n- [ ] A1\n\n### Later\n- [ ] B1\n";
  expect(importText(note).roadmap.title).toBe("Plan");
});

test("entities for spaces are spaces in a title, but not in code", () => {
  expect(itemsOf("- [ ] Entities `&nbsp;`\n")).toEqual(["- Entities &nbsp;"]);
  expect(
    importText("- [ ] Lists&nbsp;and sets &nbsp;\n").roadmap.phases[0]?.groups?.[0]?.items[0]?.title,
  ).toBe("Lists and sets");
});
