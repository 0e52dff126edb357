/** Every kind of problem is reported in one round: none hides another, and none is reported for what another one explains. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

/** "code line:column" of each problem, or "code @ text" with the text of the file at the place. */
function found(text: string): string[] {
  const lines = text.split("\n");
  return parseRoadmap(text, "roadmap.json").problems.map(
    ({ code, line, column }) => `${code} @ ${lines[(line ?? 1) - 1]?.slice((column ?? 1) - 1)}`,
  );
}

const phase = (extra: string): string =>
  `{\n"title": "Plan",\n"phases": [\n{ "id": "web", "title": "Web", ${extra} }\n]\n}\n`;
const group = (items: string): string =>
  phase(`"groups": [{ "id": "g", "title": "G", "items": [\n${items}\n] }]`);

test("syntax, keys, shape, dates and rules, sorted by place", () => {
  const text = `{
"title": "Plan", // my plan
"start": "2025-9-3",
"colour": "red",
"phases": [
{ "id": "web", "title": "Web", "groups": [{ "id": "g", "title": "G", "items": [
{ "id": "joins", "titel": "Joins", "issue": "x" },
{ "id": "joins", "title": 5 },
] }] }
],
"strategy": [{ "id": "apply", "title": "Apply", "kind": "gate", "after": "wep" }]
"study": { "created": "2025-02-30", "created": "2025-02-01", "__proto__": 1 }
}
`;
  expect(found(text).map((one) => one.slice(0, 40))).toEqual([
    "broken-json @ // my plan",
    'impossible-date @ "2025-9-3",',
    'unknown-key @ "red",',
    'unknown-key @ "Joins", "issue": "x" },',
    'wrong-type @ "x" },',
    'duplicate-id @ "joins", "title": 5 },',
    "wrong-type @ 5 },",
    "broken-json @ ] }] }",
    'unknown-phase @ "wep" }]',
    'broken-json @ "study": { "created": "2025-02-30", "creat'.slice(0, 40),
    'impossible-date @ "2025-02-30", "created": "2025-02-01", "__proto'.slice(0, 40),
    'duplicate-key @ "created": "2025-02-01", "__proto__": 1 }'.slice(0, 40),
    'forbidden-key @ "__proto__": 1 }',
  ]);
});

describe("reports once, and nothing that follows from it", () => {
  test.each<[string, string, string[]]>([
    ["a key without quotes", group('{ "id": "a", title: "A" }'), ["broken-json"]],
    ["text in single quotes", group(`{ "id": "a", "title": 'A' }`), ["broken-json"]],
    ["curly quotes", group('{ "id": "a", "title": “A” }'), ["broken-json"]],
    ["True", group('{ "id": "a", "title": "A", "done": True }'), ["broken-json"]],
    ["no value", group('{ "id": "a", "title": }'), ["broken-json"]],
    ["no colon", group('{ "id": "a", "title" "A" }'), ["broken-json"]],
    ["an open string", group('{ "id": "a", "title": "A }'), ["broken-json"]],
    ["a trailing comma", group('{ "id": "a", "title": "A", }'), ["broken-json"]],
    ["a double comma", group('{ "id": "a",, "title": "A" }'), ["broken-json"]],
    [
      "an item that is not closed",
      group('{ "id": "a", "title": "A",\n{ "id": "b", "title": "B" }'),
      ["broken-json"],
    ],
    ["a list closed as an object", phase('"groups": [}'), ["broken-json"]],
    ["a bracket too many", `${group("")}}`, ["broken-json"]],
    ["a file cut off", group('{ "id": "a", "title": "A" }').slice(0, -8), ["broken-json"]],
    ["a misspelt key that is required", group('{ "id": "a", "titel": "A" }'), ["unknown-key"]],
    ["a misspelt key and its wrong value", group('{ "id": "a", "titel": 5 }'), ["unknown-key", "wrong-type"]],
    [
      "a wrong title twice",
      group('{ "id": "a", "title": 5 },\n{ "id": "b", "title": 6 }'),
      ["wrong-type", "wrong-type"],
    ],
    [
      "two equal wrong ids",
      group('{ "id": "A", "title": "A" },\n{ "id": "A", "title": "B" }'),
      ["wrong-value", "wrong-value"],
    ],
    ["an item that is no object", group('5,\n{ "id": "web", "title": "A" }'), ["wrong-type", "duplicate-id"]],
    [
      "a rule with a wrong list",
      group('{ "id": "a", "title": "A", "evidence": [{ "files": "x" }] }'),
      ["wrong-type"],
    ],
    [
      "a rule with a misspelt key",
      group('{ "id": "a", "title": "A", "evidence": [{ "skil": "x" }] }'),
      ["unknown-key"],
    ],
    [
      "a link without an address",
      `{ "title": "P", "owner": { "links": [{ "title": "x", "url": "y" }] }, "phases": [] }`,
      ["wrong-value"],
    ],
    [
      "phases that are no list",
      '{ "title": "P", "phases": 5, "strategy": [{ "id": "a", "title": "A", "kind": "gate", "after": "b" }] }',
      ["wrong-type"],
    ],
    [
      "a gate of a wrong kind",
      '{ "title": "P", "phases": [{ "id": "b", "title": "B" }], "strategy": [{ "id": "a", "title": "A", "kind": "gat", "after": "b" }] }',
      ["wrong-value"],
    ],
    [
      "a gate after a wrong id",
      '{ "title": "P", "phases": [{ "id": "B", "title": "B" }], "strategy": [{ "id": "a", "title": "A", "kind": "gate", "after": "b" }] }',
      ["wrong-value"],
    ],
    [
      "a gate with a wrong after",
      '{ "title": "P", "phases": [], "strategy": [{ "id": "a", "title": "A", "kind": "gate", "after": 5 }] }',
      ["wrong-type"],
    ],
    [
      "a day that does not exist and comes after another",
      '{ "title": "P", "phases": [], "resume": { "education": [{ "institution": "a", "area": "b", "from": "2025-04-31", "to": "2020" }] } }',
      ["wrong-value"],
    ],
    [
      "a rule that is wrong deep inside",
      group('{ "id": "a", "title": "A", "evidence": [{ "all": [{ "any": [{ "not": "" }] }] }] }'),
      ["wrong-type"],
    ],
    ["a list", "[]", ["wrong-type"]],
  ])("%s", (_name, text, codes) => {
    expect(found(text).map((one) => one.split(" ")[0])).toEqual(codes);
  });
});

test("a list that is too long does not hide what is in it, up to its limit", () => {
  const evidence = Array.from({ length: 21 }, () => ({ files: ["x"], extra: 1 }));
  const codes = found(roadmapText([{ id: "a", evidence }])).map((one) => one.split(" ")[0]);
  expect(codes).toContain("too-long");
  expect(codes.filter((code) => code === "unknown-key")).toHaveLength(20);
});

const mistakes: [code: string, key: string, value: unknown][] = [
  ["impossible-date", "start", "2025-9-3"],
  ["unknown-key", "colour", "red"],
  ["wrong-type", "repositories", 5],
  ["wrong-value", "owner", { github: "-a" }],
  ["wrong-type", "study", { created: 5 }],
  ["too-short", "title", ""],
  ["missing-key", "resume", { experience: [{ position: "x" }] }],
  ["unknown-phase", "strategy", [{ id: "x", title: "X", kind: "gate", after: "nope" }]],
];

test("any mistakes at once are the mistakes one by one", () => {
  fc.assert(
    fc.property(fc.subarray(mistakes), fc.boolean(), fc.boolean(), (some, twice, comma) => {
      const items = [{ id: "joins" }, { id: twice ? "joins" : "crud", title: "Crud" }];
      const text = roadmapText(items, Object.fromEntries(some.map(([, key, value]) => [key, value])));
      const broken = comma ? text.replace(/\n\}\n$/, ",\n}\n") : text;
      const codes = parseRoadmap(broken, "roadmap.json").problems.map(({ code }) => code);
      const expected = [
        ...some.map(([code]) => code),
        ...(twice ? ["duplicate-id"] : []),
        ...(comma ? ["broken-json"] : []),
      ];
      expect(codes.toSorted()).toEqual(expected.toSorted());
    }),
  );
});
