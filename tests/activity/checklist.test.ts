import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Checklist,
  checklistMarker,
  type ChecklistRow,
  readBox,
  readChecklist,
  rowComment,
} from "../../src/activity/checklist.ts";
import { stampOf } from "../../src/text/stamp.ts";

const row = (id: string, title: string, ticked = false, place = 1): string =>
  `- [${ticked ? "x" : " "}] ${title} ${rowComment({ kind: "item", id, ticked, place, title, hand: null })}`;
const start = `${checklistMarker({ phase: "basics", part: 1 })}${stampOf("Basics")} -->`;
const end = "<!-- roadfolio:end -->";
const body = (...lines: string[]): string => [start, "**0 of 2** done.", "", ...lines, end].join("\n");

function checklistIn(text: string): Checklist {
  const read = readChecklist(text);
  if (read === null) throw new Error("no checklist found");
  return read;
}

function rowsIn(text: string): ChecklistRow[] {
  return checklistIn(text).lines.flatMap((line) => ("row" in line ? [line.row] : []));
}

function ownIn(text: string): string[] {
  return checklistIn(text).lines.flatMap((line) => ("own" in line ? [line.own] : []));
}

function rowIn(line: string): ChecklistRow {
  const [read] = rowsIn(body(line));
  if (read === undefined) throw new Error("no row found");
  return read;
}

test("reads back what was written after a row, with the letter of GitHub's box", () => {
  const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\r\n\u2028\u2029]/g, " ").trim())
    .filter((text) => text !== "" && !text.includes("<!--"));
  const written = fc.record({
    id,
    title: words,
    ticked: fc.boolean(),
    now: fc.boolean(),
    place: fc.nat(5000),
    proof: fc.option(words),
    hand: fc.constantFrom(null, "2025-09-03T10:11:12Z", "2025-09-03T10:11:12.345Z"),
  });
  fc.assert(
    fc.property(written, ({ now, proof, ...one }) => {
      const comment = rowComment({ kind: "item", ...one });
      const line = `- [${now ? "x" : " "}] ${one.title}${proof === null ? "" : ` → ${proof}`} ${comment}`;
      expect(rowIn(line)).toEqual({
        kind: "item",
        id: one.id,
        ticked: now,
        was: one.ticked,
        place: one.place,
        title: one.title,
        renamed: false,
        hand: one.hand,
      });
    }),
  );
});

test.each([
  ["phase basics", { phase: "basics", part: 1 }],
  ["phase basics part 2", { phase: "basics", part: 2 }],
  ["strategy", { phase: null, part: 1 }],
  ["strategy part 12", { phase: null, part: 12 }],
])("reads back the comment of “%s”", (name, key) => {
  const marker = checklistMarker(key);
  expect(marker).toBe(`<!-- roadfolio:checklist ${name} `);
  expect(checklistIn(`${marker}${stampOf("T")} -->\n${end}`)).toMatchObject({
    key,
    titleStamp: stampOf("T"),
  });
  expect(checklistIn(`${marker}-->\n${end}`)).toMatchObject({ key, titleStamp: null });
});

test.each([
  ["no comment", "- [ ] JOINs"],
  ["text before the comment", `See ${start}`],
  ["text after the comment", `${start} here`],
  ["in an indented code block", `    ${start}`],
  ["another comment of ours", "<!-- roadfolio:start -->"],
  ["an invalid id", "<!-- roadfolio:checklist phase Web_1 00000000 -->"],
  ["nothing", ""],
])("is not one of our checklists: %s", (_name, text) => {
  expect(readChecklist(text)).toBeNull();
});

describe("text around the list is kept", () => {
  const around = ["# My notes", "", "  indented, with spaces at the end  ", "- [x] a box of mine"];
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("byte for byte except for line endings: %s", (_name, eol) => {
    const text = [...around, ...body(row("joins", "JOINs")).split("\n"), ...around].join(eol);
    const { before, after, lines } = checklistIn(text);
    expect(before).toEqual(around);
    expect(after).toEqual(around);
    expect(lines).toHaveLength(1);
  });

  test("our header is replaced, except for boxes someone added there", () => {
    expect(ownIn(body("Words", "- [ ] Mine", "- [x] Mine too", row("joins", "JOINs")))).toEqual([
      "- [ ] Mine",
      "- [x] Mine too",
    ]);
  });

  test("every line in the list stays in its place, except empty ones", () => {
    const lines = [
      row("joins", "JOINs"),
      "  - [ ] nested",
      "",
      "    a note",
      row("crud", "CRUD"),
      "- [x] Mine",
    ];
    const told = checklistIn(body(...lines)).lines.map((line) => ("row" in line ? line.row.id : line.own));
    expect(told).toEqual(["joins", "  - [ ] nested", "    a note", "crud", "- [x] Mine"]);
  });
});

describe("broken blocks", () => {
  const joins = row("joins", "JOINs");
  const crud = row("crud", "CRUD", true);
  const ids = (text: string): string[] => rowsIn(text).map(({ id }) => id);

  test("a block without an end stops at its last row", () => {
    const text = body(joins, crud).replace(end, "Mine");
    expect(ids(text)).toEqual(["joins", "crud"]);
    expect(checklistIn(text).after).toEqual(["Mine"]);
  });

  test("a block without an end or rows is only its first line", () => {
    expect(checklistIn(`${start}\nMine`)).toMatchObject({ lines: [], after: ["Mine"] });
  });

  test("an end before the start is an ordinary line", () => {
    const text = `${end}\n${body(joins, crud)}`;
    expect(ids(text)).toEqual(["joins", "crud"]);
    expect(checklistIn(text).before).toEqual([end]);
  });

  test("a duplicate row is read twice, each with its own box", () => {
    expect(rowsIn(body(joins, joins.replace("[ ]", "[x]"))).map(({ id, ticked }) => [id, ticked])).toEqual([
      ["joins", false],
      ["joins", true],
    ]);
  });

  test("a row without its comment belongs to the user", () => {
    expect(ownIn(body(joins, "- [x] CRUD"))).toEqual(["- [x] CRUD"]);
  });

  test.each([
    ["an unknown kind", "<!-- roadfolio:thing joins - 1 00000000 -->"],
    ["no hash", "<!-- roadfolio:item joins - 1 -->"],
    ["an invalid letter", "<!-- roadfolio:item joins y 1 00000000 -->"],
    ["an invalid moment", "<!-- roadfolio:item joins x 1 00000000 yesterday -->"],
    ["text after it", "<!-- roadfolio:item joins x 1 00000000 --> and more"],
  ])("a row with a changed comment belongs to the user: %s", (_name, comment) => {
    expect(ownIn(body(joins, `- [x] CRUD ${comment}`))).toEqual([`- [x] CRUD ${comment}`]);
  });

  test.each([
    ["ticked if it was ticked", crud.replace("- [x] ", "- "), true],
    ["open if it was open", joins.replace("- [ ] ", "- "), false],
    ["open, even without its bullet", joins.replace("- [ ] ", ""), false],
  ])("a row without its box keeps its state: %s", (_name, line, was) => {
    expect(rowIn(line)).toMatchObject({ ticked: was, was });
  });

  test.each([
    ["a capital letter", joins.replace("[ ]", "[X]"), true],
    ["another bullet", joins.replace("- [ ]", "* [x]"), true],
    ["nested under another row", `    ${joins.replace("[ ]", "[x]")}`, true],
    ["trailing spaces", `${joins}  `, false],
  ])("a row is recognised in another form: %s", (_name, line, ticked) => {
    expect(rowIn(line)).toMatchObject({ id: "joins", ticked, was: false, title: "JOINs", renamed: false });
  });
});

describe("wording of a row", () => {
  test.each([
    ["JOINs", "no sign"],
    ["from A → B", "an arrow of its own"],
    ["A → B → C", "two arrows"],
  ])("“%s” is separated from its proof: %s", (title) => {
    const comment = rowComment({ kind: "item", id: "joins", ticked: true, place: 1, title, hand: null });
    expect(rowIn(`- [x] ${title} → [a → b](<x>), 3 Sep 2025 ${comment}`)).toMatchObject({
      title,
      renamed: false,
    });
  });

  test("reports new wording without the proof after it", () => {
    const line = row("joins", "JOINs", true).replace("JOINs", "My joins → [commit](<x>)");
    expect(rowIn(line)).toMatchObject({ title: "My joins", renamed: true });
  });

  test("reads a heading without its marker, whatever it is", () => {
    const comment = rowComment({
      kind: "group",
      id: "sql",
      ticked: false,
      place: 0,
      title: "SQL",
      hand: null,
    });
    for (const sign of ["### ", "# ", "- ", ""])
      expect(rowIn(`${sign}SQL ${comment}`)).toMatchObject({ kind: "group", title: "SQL", renamed: false });
  });
});

test("reads the numbers of the issues that continue the list", () => {
  expect(checklistIn(body(row("joins", "JOINs"))).parts).toEqual([]);
  const parts = "<!-- roadfolio:parts 13 14 -->";
  expect(checklistIn(body(parts, row("joins", "JOINs"))).parts).toEqual([13, 14]);
  expect(checklistIn(`${parts}\n${body(row("joins", "JOINs"))}`).parts).toEqual([]);
});

test.each([
  ["- [ ] Learn", { words: "Learn", ticked: false }],
  ["  * [X] Learn  ", { words: "Learn", ticked: true }],
  ["+ [x]Learn", { words: "Learn", ticked: true }],
  ["- [ ] ", null],
  ["- Learn", null],
  ["[x] Learn", null],
  ["1. [x] Learn", null],
  ["- [y] Learn", null],
])("reads the box %j", (line, read) => {
  expect(readBox(line)).toEqual(read);
});

test("hashes the bytes of the text, so that every run writes the same", () => {
  expect(stampOf("")).toBe("811c9dc5");
  // Test vectors of FNV-1a, 32 bits (Noll's test_fnv.c).
  expect(stampOf("a")).toBe("e40c292c");
  expect(stampOf("foobar")).toBe("bf9cf968");
  expect(stampOf("é")).not.toBe(stampOf("e"));
});
