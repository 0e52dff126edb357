import { expect, test } from "vitest";
import { withoutOutputs } from "../../../src/languages/notebook/outputs.ts";
import { malformed } from "../../support/malformed.ts";
import { secondsOf } from "../../support/cpu.ts";
import { anywhere } from "../../support/hostile.ts";
import { inData } from "../../support/hostile-data.ts";

test.each<[string, string, string]>([
  ["a list", '{"outputs": [1, {"a": ["]"]}], "b": 1}', '{"outputs": [], "b": 1}'],
  ["on the lines where the rest was", '{"outputs": [\n1,\n2],\n"b": 1}', '{"outputs": [\n\n],\n"b": 1}'],
  [
    "pictures in text cells, and the state of widgets",
    '{"attachments":{"a":1},"widgets":{"b":[]}}',
    '{"attachments":{},"widgets":{}}',
  ],
  [
    "quotes and brackets inside strings",
    String.raw`{"outputs": ["\"]", "\\"], "b": "\"outputs\": [1]"}`,
    String.raw`{"outputs": [], "b": "\"outputs\": [1]"}`,
  ],
  ["the word as a value", '["outputs", [1], "outputs"]', '["outputs", [1], "outputs"]'],
  ["another type of value", '{"outputs": "a", "b": 1}', '{"outputs": "a", "b": 1}'],
  ["a file that ends within them", '{"a": 1, "outputs": [{"b": "c', '{"a": 1, "outputs": []'],
  ["a quote that is missing", '{"a: 1,\n"outputs": [1], "b": 2}', '{"a: 1,\n"outputs": [], "b": 2}'],
  [
    "a picture in a line of text",
    `["![a](data:image/png;base64,${"iVBOR".repeat(2000)})"]`,
    '["![a](data:image/png;base64,)"]',
  ],
  ["no long text of words", `["${"some words ".repeat(1000)}"]`, `["${"some words ".repeat(1000)}"]`],
  ["nothing", "", ""],
])("outputs are taken out of a notebook: %s", (_, text, expected) => {
  expect(withoutOutputs(text)).toBe(expected);
});

const notebook = JSON.stringify(
  {
    cells: [{ cell_type: "code", outputs: [{ text: ["a\n", "b\n"] }], source: ["c\n", "d"] }],
    metadata: { widgets: { a: {} } },
  },
  null,
  1,
);

test("no line moves, however broken the text is", () => {
  const lines = (text: string): number => text.split("\n").length;
  expect(malformed(notebook).filter((text) => lines(withoutOutputs(text)) !== lines(text))).toEqual([]);
});

test("hostile text costs no more than its length", () => {
  const keys: string[] = [
    '"outputs":',
    '"outputs":[',
    '"outputs": {"',
    '"outputs"',
    `"${"a/".repeat(1999)} `,
  ];
  const texts = [...anywhere, ...inData].map(({ make }) => make(1_000_000));
  const all = [...texts, ...keys.map((key) => key.repeat(1_000_000 / key.length))];
  const slow = all.filter((text) => secondsOf(() => withoutOutputs(text)) > 1);
  expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
});
