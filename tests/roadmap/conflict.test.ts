/** A roadmap that git could not merge. */
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";

const item = (id: string): string => `        { "id": "${id}", "title": "${id.toUpperCase()}" }`;
const roadmap = (lines: string): string =>
  `{\n  "title": "Plan",\n  "phases": [{\n    "id": "p", "title": "P",\n    "groups": [{ "id": "g", "title": "G", "items": [\n${lines}\n    ]}]\n  }]\n}\n`;
const sides = `<<<<<<< HEAD\n${item("a")}\n=======\n${item("a")},\n${item("b")}\n>>>>>>> theirs`;

test.each([
  ["\n", sides],
  ["\r\n", sides],
  ["\n", sides.replace("=======", `||||||| base\n${item("c")}\n=======`)],
])("is one error (%j)", (eol, lines) => {
  const { problems } = parseRoadmap(roadmap(lines).replaceAll("\n", eol), "roadmap.json");
  const last = 5 + lines.split("\n").length;
  expect(problems).toEqual([
    {
      level: "error",
      code: "broken-json",
      message: `Lines 6 to ${last} are an unresolved git merge conflict.`,
      hint: "Keep one side, delete the <<<<<<<, ======= and >>>>>>> lines, then git add the file.",
      path: "roadmap.json",
      line: 6,
      column: 1,
    },
  ]);
});

test("each conflict is one", () => {
  const { problems } = parseRoadmap(roadmap(`${sides},\n${sides}`), "roadmap.json");
  expect(problems.map(({ line }) => line)).toEqual([6, 12]);
});
