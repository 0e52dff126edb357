/** Mermaid's diagrams are found in Markdown; other code and prose about them are not. */
import { expect, test } from "vitest";
import { readDiagrams } from "../../../src/languages/readme/diagrams.ts";

test.each<[string, string, string[]]>([
  ["a diagram", "# A\n\n```mermaid\nflowchart LR\n  a --> b\n```\n", ["3 markdown diagram flowchart"]],
  [
    "settings and comments before it",
    "~~~ mermaid\n---\ntitle: Orders\n---\n%% a comment\n\nerDiagram\n~~~",
    ["1 markdown diagram erDiagram"],
  ],
  [
    "several",
    "```mermaid\npie\n```\n```mermaid\ngraph TD;\n```",
    ["1 markdown diagram pie", "4 markdown diagram graph"],
  ],
  ["other code and prose", "We use mermaid.\n\n```text\nflowchart LR\n```\n", []],
  ["an empty one", "```mermaid\n```\n\ngraph", []],
])("%s", (_, text, expected) => {
  const facts: string[] = [];
  readDiagrams(text, (fact, line) => facts.push(`${line} ${fact}`));
  expect(facts).toEqual(expected);
});
