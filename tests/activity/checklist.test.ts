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
  if (read === null) throw new Error("there is no checklist");
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
  if (read === undefined) throw new Error("there is no row");
  return read;
}

test("what is written behind a row is read again, and GitHub's letter beside it", () => {
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
])("the comment of “%s” is read as it was written", (name, key) => {
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
  ["words before the comment", `See ${start}`],
  ["words behind it", `${start} here`],
  ["in a code block that is indented", `    ${start}`],
  ["another comment of ours", "<!-- roadfolio:start -->"],
  ["an id that is none", "<!-- roadfolio:checklist phase Web_1 00000000 -->"],
  ["nothing", ""],
])("no checklist of ours: %s", (_name, text) => {
  expect(readChecklist(text)).toBeNull();
});

describe("what people wrote around the list is kept", () => {
  const around = ["# My notes", "", "  indented, with spaces at the end  ", "- [x] a box of mine"];
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("byte for byte up to the ends of lines: %s", (_name, eol) => {
    const text = [...around, ...body(row("joins", "JOINs")).split("\n"), ...around].join(eol);
    const { before, after, lines } = checklistIn(text);
    expect(before).toEqual(around);
    expect(after).toEqual(around);
    expect(lines).toHaveLength(1);
  });

  test("our header is ours, but for boxes that somebody added there", () => {
    expect(ownIn(body("Words", "- [ ] Mine", "- [x] Mine too", row("joins", "JOINs")))).toEqual([
      "- [ ] Mine",
      "- [x] Mine too",
    ]);
  });

  test("in the list every line is kept in its place, but for empty ones", () => {
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

describe("blocks that somebody broke", () => {
  const joins = row("joins", "JOINs");
  const crud = row("crud", "CRUD", true);
  const ids = (text: string): string[] => rowsIn(text).map(({ id }) => id);

  test("without its end it goes as far as its last row", () => {
    const text = body(joins, crud).replace(end, "Mine");
    expect(ids(text)).toEqual(["joins", "crud"]);
    expect(checklistIn(text).after).toEqual(["Mine"]);
  });

  test("without its end and without rows it is its first line", () => {
    expect(checklistIn(`${start}\nMine`)).toMatchObject({ lines: [], after: ["Mine"] });
  });

  test("an end before the start is a line like any other", () => {
    const text = `${end}\n${body(joins, crud)}`;
    expect(ids(text)).toEqual(["joins", "crud"]);
    expect(checklistIn(text).before).toEqual([end]);
  });

  test("a row that stands twice is read twice, each with what its own box says", () => {
    expect(rowsIn(body(joins, joins.replace("[ ]", "[x]"))).map(({ id, ticked }) => [id, ticked])).toEqual([
      ["joins", false],
      ["joins", true],
    ]);
  });

  test("a row without its comment is a line of theirs", () => {
    expect(ownIn(body(joins, "- [x] CRUD"))).toEqual(["- [x] CRUD"]);
  });

  test.each([
    ["an unknown kind", "<!-- roadfolio:thing joins - 1 00000000 -->"],
    ["no stamp", "<!-- roadfolio:item joins - 1 -->"],
    ["a letter that is none", "<!-- roadfolio:item joins y 1 00000000 -->"],
    ["a moment that is none", "<!-- roadfolio:item joins x 1 00000000 yesterday -->"],
    ["words behind it", "<!-- roadfolio:item joins x 1 00000000 --> and more"],
  ])("a comment that was changed makes it a line of theirs: %s", (_name, comment) => {
    expect(ownIn(body(joins, `- [x] CRUD ${comment}`))).toEqual([`- [x] CRUD ${comment}`]);
  });

  test.each([
    ["ticked, when it was", crud.replace("- [x] ", "- "), true],
    ["open, when it was", joins.replace("- [ ] ", "- "), false],
    ["open, without its bullet too", joins.replace("- [ ] ", ""), false],
  ])("a row whose box was deleted says nothing new: %s", (_name, line, was) => {
    expect(rowIn(line)).toMatchObject({ ticked: was, was });
  });

  test.each([
    ["a capital letter", joins.replace("[ ]", "[X]"), true],
    ["another bullet", joins.replace("- [ ]", "* [x]"), true],
    ["nested under another", `    ${joins.replace("[ ]", "[x]")}`, true],
    ["spaces behind it", `${joins}  `, false],
  ])("a row is known in another form: %s", (_name, line, ticked) => {
    expect(rowIn(line)).toMatchObject({ id: "joins", ticked, was: false, title: "JOINs", renamed: false });
  });
});

describe("the words of a row", () => {
  test.each([
    ["JOINs", "no sign"],
    ["from A → B", "a sign of its own"],
    ["A → B → C", "two of them"],
  ])("“%s” is found before its proof: %s", (title) => {
    const comment = rowComment({ kind: "item", id: "joins", ticked: true, place: 1, title, hand: null });
    expect(rowIn(`- [x] ${title} → [a → b](<x>), 3 Sep 2025 ${comment}`)).toMatchObject({
      title,
      renamed: false,
    });
  });

  test("renamed words are told, with the proof behind them left out", () => {
    const line = row("joins", "JOINs", true).replace("JOINs", "My joins → [commit](<x>)");
    expect(rowIn(line)).toMatchObject({ title: "My joins", renamed: true });
  });

  test("a heading is read without its signs, whatever they are", () => {
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

test("the numbers of the issues in which the list goes on", () => {
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
])("the box %j", (line, read) => {
  expect(readBox(line)).toEqual(read);
});

test("a stamp is that of the text's bytes, so that no run writes another", () => {
  expect(stampOf("")).toBe("811c9dc5");
  // Test vectors of FNV-1a, 32 bits (Noll's test_fnv.c).
  expect(stampOf("a")).toBe("e40c292c");
  expect(stampOf("foobar")).toBe("bf9cf968");
  expect(stampOf("é")).not.toBe(stampOf("e"));
});
