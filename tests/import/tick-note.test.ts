/** Boxes are ticked in the learner's own note, and nothing else in it changes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { tickNote } from "../../src/import/tick-note.ts";

test.each([
  ["- [ ] SQL\n", "- [x] SQL\n"],
  ["* [ ] SQL", "* [x] SQL"],
  ["+ [ ]  SQL\r\n", "+ [x]  SQL\r\n"],
  ["12. [ ] SQL\n", "12. [x] SQL\n"],
  ["3) [ ] SQL\n", "3) [x] SQL\n"],
  ["\t- [ ] SQL\n", "\t- [x] SQL\n"],
  ["> - [ ] SQL\n", "> - [x] SQL\n"],
  ["- - [ ] SQL\n", "- - [x] SQL\n"],
  ["- [\u00a0] SQL\n", "- [x] SQL\n"],
  ["- [] SQL\n", "- [x] SQL\n"],
  ["\uFEFF- [ ] SQL\n", "\uFEFF- [x] SQL\n"],
  ["- [ ] [ ] SQL\n", "- [x] [ ] SQL\n"],
])("%j becomes %j", (before, after) => {
  expect(tickNote(before, [1])).toEqual({ text: after, ticked: [1], without: [] });
});

test.each(["- [x] SQL\n", "- [X] SQL\n"])("%j stays", (text) => {
  expect(tickNote(text, [1])).toEqual({ text, ticked: [], without: [] });
});

test.each(["| SQL | ⬜ |\n", "SQL [ ]\n", "- [a](b) [ ]\n", ""])("%j has no box to tick", (text) => {
  expect(tickNote(text, [1])).toEqual({ text, ticked: [], without: [1] });
});

test("only the named lines change, each by its box", () => {
  const line = fc.constantFrom("- [ ] a", "text [ ] b", "- [x] c", "", "  - [ ] d", "| [ ] |");
  const end = fc.constantFrom("\n", "\r\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), fc.array(fc.integer({ min: 1, max: 9 })), (rows, wanted) => {
      const before = rows.map(([text, newline]) => text + newline).join("");
      const { text, ticked } = tickNote(before, wanted);
      expect(text.length).toBe(before.length);
      const [old, now] = [before.split("\n"), text.split("\n")];
      const changed = now.flatMap((one, index) => (one === old[index] ? [] : [index + 1]));
      expect(changed).toEqual(ticked.toSorted((a, b) => a - b));
    }),
  );
});
