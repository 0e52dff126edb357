import { expect, test } from "vitest";
import { editNumbers, type NumberEdit } from "../../src/roadmap/edit.ts";
import { newId } from "../../src/roadmap/new-id.ts";
import fc from "fast-check";

const phase: NumberEdit = { at: ["phases", 0], key: "issue", number: 12 };
const strategy: NumberEdit = { at: [], key: "strategyIssue", number: 13 };

test.each<[string, string, NumberEdit[], string]>([
  ["nothing", '{"phases":[{}]}', [], '{"phases":[{}]}'],
  [
    "a phase on one line",
    '{ "phases": [{ "id": "a" }] }',
    [phase],
    '{ "phases": [{ "id": "a", "issue": 12 }] }',
  ],
  [
    "a phase on several lines, before its last key",
    '{\n  "phases": [\n    {\n      "id": "a",\n      "groups": []\n    }\n  ]\n}\n',
    [phase],
    '{\n  "phases": [\n    {\n      "id": "a",\n      "issue": 12,\n      "groups": []\n    }\n  ]\n}\n',
  ],
  [
    "replacing an older number",
    '{"phases":[{"issue": 7,"id":"a"}]}',
    [phase],
    '{"phases":[{"issue": 12,"id":"a"}]}',
  ],
  [
    "both, with the file's line endings",
    '{\r\n  "title": "T",\r\n  "phases": [{ "id": "a" }],\r\n  "strategy": []\r\n}\r\n',
    [strategy, phase],
    '{\r\n  "title": "T",\r\n  "phases": [{ "id": "a", "issue": 12 }],\r\n  "strategyIssue": 13,\r\n  "strategy": []\r\n}\r\n',
  ],
])("%s", (_name, before, edits, after) => {
  expect(editNumbers(before, edits)).toBe(after);
});

test("a path that leads nowhere is our bug", () => {
  expect(() => editNumbers('{"phases":[]}', [phase])).toThrow("no object at phases.0");
});

test("a new id matches the schema and is not taken", () => {
  const title = fc.oneof(fc.string({ unit: "grapheme", maxLength: 90 }), fc.string({ maxLength: 90 }));
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const taken = new Set(["item", "a"]);
      for (const one of titles) {
        const id = newId(one, taken);
        expect(id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});
