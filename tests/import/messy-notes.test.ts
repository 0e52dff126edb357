/** Notes that break Markdown's rules: nothing is merged, and what is not read is listed. */
import { describe, expect, test } from "vitest";
import { importText, itemsOf } from "./import-text.ts";

const leftOut = (note: string) => importText(note).problems.map(({ line, message }) => `${line}: ${message}`);

describe("a line below a task", () => {
  test.each<[string, string[], string[]]>([
    [
      "* [X] A1\n*[ ] B1\n",
      ["x A1"],
      ["2: “*[ ] B1” is left out: it is not written like the note's other tasks."],
    ],
    [
      "- [x] A1\n-[x] B1\n[ ] C1\n",
      ["x A1"],
      [
        "2: “-[x] B1” is left out: it is not written like the note's other tasks.",
        "3: “[ ] C1” is left out: it is not written like the note's other tasks.",
      ],
    ],
    [
      "- [ ] A1\n\n-[ ] B1\n",
      ["- A1"],
      ["3: “-[ ] B1” is left out: it is not written like the note's other tasks."],
    ],
    [
      "- [ ] A1\n| Topic | Done |\n|-|-|\n| B1 | yes |\n",
      ["- A1"],
      ["2: “| Topic | Done |” is left out: it has no box.", "4: “| B1 | yes |” is left out: it has no box."],
    ],
    ["- [ ] A1\n[1] says so\n", ["- A1 [1] says so"], []],
  ])("%j", (note, items, left) => {
    expect(itemsOf(note)).toEqual(items);
    expect(leftOut(note)).toEqual(left);
  });

  test("boxes that touch their bullet are tasks of a note without others", () => {
    expect(itemsOf("-[ ] A1\n-[x] B1\n\n*[ ] C1\n")).toEqual(["- A1", "x B1", "- C1"]);
  });
});

describe("what is not read", () => {
  test.each<[string, string, string[]]>([
    [
      "lines of text",
      "Starts in May.\n\n- [ ] A1\n\nTODO: ask\nCarla\n",
      [
        "1: “Starts in May.” is left out: it has no box.",
        "5: “TODO: ask” is left out: it has no box.",
        "6: “Carla” is left out: it has no box.",
      ],
    ],
    ["a goal is read", "# Plan\n## Web\n**Goal:** pages\nthat load\n\n- [ ] A1\n## Data\n- [ ] B1\n", []],
    [
      "text of a note of plain entries",
      "Intro.\n\n- A1\n",
      [
        "1: “Intro.” is left out: it is not a list entry.",
        "3: The note has no boxes, so each entry of its lists became an item.",
      ],
    ],
    [
      "rows",
      "- [ ] A1\n\n| Topic | Book |\n|-|-|\n| B1 | C1 |\n",
      ["5: “B1 | C1” is left out: it has no box."],
    ],
    ["a rule and a picture", "![](a.png)\n\n---\n\n- [ ] A1\n", []],
  ])("%s", (_name, note, left) => {
    expect(leftOut(note)).toEqual(left);
  });
});

describe("habits", () => {
  test.each(["Estratégia / Hábitos", "Habits", "Rutina diaria", "Strategy and routines"])(
    "below “%s”",
    (heading) => {
      const note = `## Web\n- [ ] A1\n## ${heading}\n- [ ] Read\n- Write\n- After phase 1, apply\n\nLoose line\n`;
      expect(importText(note).roadmap.strategy?.map(({ title, kind }) => [title, kind])).toEqual([
        ["Read", "habit"],
        ["Write", "habit"],
        ["After phase 1, apply", "gate"],
      ]);
      expect(leftOut(note)).toEqual(["8: “Loose line” is left out: it has no box."]);
    },
  );

  test.each([
    "Commitar todo dia",
    "Inglês 30 min por dia",
    "Ler 1 artigo por semana",
    "30 min per day",
    "Cada día un commit",
  ])("“%s” below a strategy", (text) => {
    expect(importText(`## Web\n- [ ] A1\n## Strategy\n- [ ] ${text}\n`).roadmap.strategy?.[0]?.kind).toBe(
      "habit",
    );
  });
});

describe("a list that is indented as code", () => {
  test.each<[string, string, string[]]>([
    ["below headings", "## One\n    - A1\n    - B1\n## Two\n    1. C1\n", ["- A1", "- B1", "- C1"]],
    ["with boxes", "## One\n\t- [ ] A1\n\t- [x] B1\n", ["- A1", "x B1"]],
    [
      "with blank lines and entries below entries",
      "## One\n    - A1\n\n      - B1\n    - C1\n",
      ["- B1", "- C1"],
    ],
  ])("is a list in a note without others: %s", (_how, note, items) => {
    expect(itemsOf(note)).toEqual(items);
  });

  test("keeps its lines", () => {
    expect(importText("# Plan\n## One\n    - A1\n    - B1\n").items.map(({ line }) => line)).toEqual([3, 4]);
  });

  test.each<[string, string]>([
    ["the note has another list", "- [ ] A1\n\n## Code\n    - [ ] B1\n"],
    ["not all of it is a list", "- [ ] A1\n\nText\n\n    - B1\n    print(1)\n"],
    ["it is fenced", "- [ ] A1\n\n```\n- B1\n```\n"],
  ])("is code if %s", (_why, note) => {
    expect(itemsOf(note)).toEqual(["- A1"]);
  });

  test("is code in a note with nothing else if a line is no entry, or if it is fenced", () => {
    expect(itemsOf("## Code\n    - B1\n    print(1)\n")).toEqual([]);
    expect(itemsOf("## Code\n```\n- B1\n```\n")).toEqual([]);
  });
});
