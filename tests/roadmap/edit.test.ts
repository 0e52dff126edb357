import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editTicks, type TickEdit } from "../../src/roadmap/edit.ts";
import { roadmapText } from "../support/roadmaps.ts";

const done = { on: "2025-09-03", proof: "commit 1a2b3c4" };
const written = '"done": { "on": "2025-09-03", "proof": "commit 1a2b3c4" }';
const first = ["items", 0];

const tick = (text: string, at: TickEdit["at"] = first): string => editTicks(text, [{ at, done }]);
const untick = (text: string, at: TickEdit["at"] = first): string => editTicks(text, [{ at, done: null }]);

/** Lines (including line endings) that one text has and the other does not, as multisets. */
function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
  const without = (all: string[], some: string[]): string[] => {
    const rest = [...some];
    return all.filter((line) => {
      const index = rest.indexOf(line);
      if (index !== -1) rest.splice(index, 1);
      return index === -1;
    });
  };
  const [old, now] = [linesOf(before), linesOf(after)];
  return { removed: without(old, now), added: without(now, old) };
}

/** Parsed by JavaScript itself, so that the editor's parser does not vouch for itself. */
function readJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

describe("ticking", () => {
  test.each<[string, string, string]>([
    [
      "an item on one line",
      '{ "items": [ { "id": "a", "title": "A" } ] }\n',
      `{ "items": [ { "id": "a", "title": "A", ${written} } ] }\n`,
    ],
    [
      "an item on several lines, on the last line but one",
      '{\n  "items": [\n    {\n      "id": "a",\n      "title": "A"\n    }\n  ]\n}\n',
      `{\n  "items": [\n    {\n      "id": "a",\n      ${written},\n      "title": "A"\n    }\n  ]\n}\n`,
    ],
    [
      "an item of one property on several lines, behind it",
      '{\n  "items": [\n    {\n      "id": "a"\n    }\n  ]\n}\n',
      `{\n  "items": [\n    {\n      "id": "a", ${written}\n    }\n  ]\n}\n`,
    ],
    [
      "tabs",
      '{\n\t"items": [\n\t\t{\n\t\t\t"id": "a",\n\t\t\t"title": "A"\n\t\t}\n\t]\n}\n',
      `{\n\t"items": [\n\t\t{\n\t\t\t"id": "a",\n\t\t\t${written},\n\t\t\t"title": "A"\n\t\t}\n\t]\n}\n`,
    ],
    [
      "CRLF",
      '{\r\n  "items": [\r\n    {\r\n      "id": "a",\r\n      "title": "A"\r\n    }\r\n  ]\r\n}\r\n',
      `{\r\n  "items": [\r\n    {\r\n      "id": "a",\r\n      ${written},\r\n      "title": "A"\r\n    }\r\n  ]\r\n}\r\n`,
    ],
    ["no line break at the end", '{"items":[{"id":"a"}]}', `{"items":[{"id":"a", ${written}}]}`],
    ["a byte-order mark", '\uFEFF{"items":[{"id":"a"}]}', `\uFEFF{"items":[{"id":"a", ${written}}]}`],
    ["an empty item", '{"items":[{}]}', `{"items":[{ ${written} }]}`],
    [
      "done: false, replaced",
      '{ "items": [ { "id": "a", "done": false, "title": "A" } ] }',
      `{ "items": [ { "id": "a", ${written}, "title": "A" } ] }`,
    ],
    [
      "done: true as the first key, replaced",
      '{\n  "items": [{\n    "done": true,\n    "id": "a"\n  }]\n}',
      `{\n  "items": [{\n    ${written},\n    "id": "a"\n  }]\n}`,
    ],
    [
      "another proof",
      '{ "items": [{ "id": "a", "done": {"on":"2024-01-01","proof":"commit 0000000"} }] }',
      `{ "items": [{ "id": "a", ${written} }] }`,
    ],
    [
      "a key named done in another object",
      '{ "done": 1, "items": [{ "id": "a", "x": { "done": false } }] }',
      `{ "done": 1, "items": [{ "id": "a", "x": { "done": false }, ${written} }] }`,
    ],
  ])("%s", (_name, before, after) => {
    expect(tick(before)).toBe(after);
  });

  test("leaves text that looks like JSON in a title alone", () => {
    const text = '{ "items": [ { "title": "\\"done\\": true }, {", "id": "a" } ] }';
    expect(tick(text)).toBe(`${text.slice(0, text.indexOf('"a" }') + 3)}, ${written} } ] }`);
  });

  test("keeps a proof with quotes and backslashes one string", () => {
    const odd = { on: "2025-09-03", proof: 'code 1a2b3c4:a"b\\c\n.sql#L1' };
    const after = editTicks('{"items":[{"id":"a"}]}', [{ at: first, done: odd }]);
    expect(readJson(after)).toEqual({ items: [{ id: "a", done: odd }] });
  });
});

describe("unticking", () => {
  test.each<[string, string, string]>([
    ["on one line, last", `{"items":[{"id":"a", ${written}}]}`, '{"items":[{"id":"a"}]}'],
    ["on one line, first", `{"items":[{ ${written}, "id": "a" }]}`, '{"items":[{ "id": "a" }]}'],
    [
      "on a line of its own, in the middle",
      `{\r\n\t"items": [{\r\n\t\t"id": "a",\r\n\t\t${written},\r\n\t\t"title": "A"\r\n\t}]\r\n}`,
      '{\r\n\t"items": [{\r\n\t\t"id": "a",\r\n\t\t"title": "A"\r\n\t}]\r\n}',
    ],
    [
      "on a line of its own, last",
      `{\n  "items": [{\n    "id": "a",\n    ${written}\n  }]\n}\n`,
      '{\n  "items": [{\n    "id": "a"\n  }]\n}\n',
    ],
    [
      "an object on several lines",
      '{\n  "items": [{\n    "id": "a",\n    "done": {\n      "on": "2025-09-03"\n    },\n    "title": "A"\n  }]\n}\n',
      '{\n  "items": [{\n    "id": "a",\n    "title": "A"\n  }]\n}\n',
    ],
    ["an item that is not ticked", '{"items":[{"id":"a"}]}', '{"items":[{"id":"a"}]}'],
    [
      "done: true after a byte-order mark",
      '\uFEFF{"items":[{"id":"a","done":true}]}',
      '\uFEFF{"items":[{"id":"a"}]}',
    ],
  ])("%s", (_name, before, after) => {
    expect(untick(before)).toBe(after);
  });
});

test("applies several edits at once, in any order, each in its place", () => {
  const text = '{ "items": [\n  { "id": "a" },\n  { "id": "b", "done": true },\n  { "id": "c" }\n] }\n';
  const edits: TickEdit[] = [
    { at: ["items", 2], done },
    { at: ["items", 1], done: null },
    { at: ["items", 0], done },
  ];
  const after = `{ "items": [\n  { "id": "a", ${written} },\n  { "id": "b" },\n  { "id": "c", ${written} }\n] }\n`;
  expect(editTicks(text, edits)).toBe(after);
  expect(editTicks(text, edits.toReversed())).toBe(after);
});

test.each<[string, TickEdit["at"]]>([
  ["no such place", ["items", 7]],
  ["no object", ["items", 0, "id"]],
])("%s is our bug", (_name, at) => {
  expect(() => tick('{"items":[{"id":"a"}]}', at)).toThrow("no object at");
});

/** Any value as JSON in one of the usual layouts, without a `done` of its own. */
const layouts = fc.record({
  indent: fc.constantFrom("", "  ", "    ", "\t"),
  eol: fc.constantFrom("\n", "\r\n"),
  bom: fc.constantFrom("", "\uFEFF"),
  end: fc.constantFrom("", "\n", "\n\n"),
});
const items = fc.array(
  fc
    .dictionary(
      fc.string().filter((key) => key !== "done" && key !== "__proto__"),
      fc.jsonValue().filter((value) => JSON.stringify(value) !== "-0"),
      { maxKeys: 4, noNullPrototype: true },
    )
    .map((rest) => ({ id: "a", ...rest })),
  { minLength: 1, maxLength: 4 },
);
const documents = fc.tuple(items, layouts).map(([list, { indent, eol, bom, end }]) => {
  const text = JSON.stringify({ items: list }, null, indent) + end;
  return { list, indent, text: bom + text.replace(/\n/g, eol) };
});

test("ticking and unticking restores the same bytes", () => {
  fc.assert(
    fc.property(documents, fc.nat(), ({ list, text }, n) => {
      const at = ["items", n % list.length];
      expect(untick(tick(text, at), at)).toBe(text);
    }),
  );
});

test("an edited file contains what it did before, plus the tick", () => {
  fc.assert(
    fc.property(documents, fc.nat(), ({ list, text }, n) => {
      const chosen = n % list.length;
      const before = readJson(text);
      const after = tick(text, ["items", chosen]);
      const expected = structuredClone(list).map((item, index) =>
        index === chosen ? { ...item, done } : item,
      );
      expect(readJson(after)).toEqual(readJson(JSON.stringify({ items: expected })));
      expect(readJson(text)).toEqual(before);
    }),
  );
});

test("ticking twice is the same as ticking once", () => {
  fc.assert(
    fc.property(documents, ({ text }) => {
      expect(tick(tick(text))).toBe(tick(text));
    }),
  );
});

test("ticking an item on several lines adds exactly one line and changes none", () => {
  const several = documents.filter(
    ({ list, indent }) => indent !== "" && Object.keys(list[0] ?? {}).length > 1,
  );
  fc.assert(
    fc.property(several, ({ text }) => {
      const { removed, added } = changedLines(text, tick(text));
      expect(removed).toEqual([]);
      expect(added).toHaveLength(1);
      expect(added[0]?.trim()).toBe(`${written},`);
    }),
  );
});

test("edits the roadmap the other tests use", () => {
  const text = roadmapText([{ id: "joins" }, { id: "crud" }]);
  const at = ["phases", 0, "groups", 0, "items", 1];
  const after = tick(text, at);
  expect(changedLines(text, after).removed).toEqual([]);
  expect(untick(after, at)).toBe(text);
});
