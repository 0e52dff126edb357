/** `check --fix` changes what can mean one thing only, and never a tick. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { fix } from "../../../src/cli/check/fix.ts";
import { checkRoadmap } from "../../../src/doors/check-roadmap.ts";
import { runHere } from "../../support/cli.ts";
import { changedAt, fullRoadmap, pathsIn, texts } from "../../support/near-valid.ts";
import { temporaryFolder, TestRepository } from "../../support/repository.ts";

/** No roadmap here names a folder in it. */
const folder = import.meta.dirname;

async function fixed(text: string): Promise<{ text: string; changes: string[]; codes: string[] }> {
  const result = await fix(text, "roadmap.json", folder, await checkRoadmap(text, "roadmap.json", folder));
  const changes = result.changes.map(({ line, column, message }) => `${line}:${column} ${message}`);
  return { text: result.text, changes, codes: result.problems.map(({ code }) => code) };
}

/** A roadmap of these lines, with an item of these keys. */
const plan = (top: string, item = ""): string =>
  `{\n  "$schema": "x",\n  "title": "Plan",\n${top}  "phases": [{ "id": "web", "title": "Web", "groups": [{ "id": "g", "title": "G", "items": [\n    { "id": "joins", "title": "Joins"${item} }\n  ] }] }]\n}\n`;

describe("fixes", () => {
  test.each<[string, string, string]>([
    ["a comment on a line of its own", plan("  // mine\n"), plan("")],
    [
      "a comment after a value",
      plan('  "start": "2025-09-03", // then\n'),
      plan('  "start": "2025-09-03",\n'),
    ],
    [
      "a comment in a line",
      plan('  "start": /* then */ "2025-09-03",\n'),
      plan('  "start":  "2025-09-03",\n'),
    ],
    ["a comma at the end of an object", plan("", ","), plan("")],
    ["a comma at the end of a list", plan('  "repositories": [".",],\n'), plan('  "repositories": ["."],\n')],
    ["a double comma", plan('  "start": "2025-09-03",,\n'), plan('  "start": "2025-09-03",\n')],
    [
      "a missing comma at the end of a line",
      plan('  "start": "2025-09-03"\n'),
      plan('  "start": "2025-09-03",\n'),
    ],
    ["a key without quotes", plan('  start: "2025-09-03",\n'), plan('  "start": "2025-09-03",\n')],
    ["True", plan('  "site": { "excerpts": True },\n'), plan('  "site": { "excerpts": true },\n')],
    ["a misspelt key", plan('  "repositorys": ["."],\n'), plan('  "repositories": ["."],\n')],
    ["a key in capitals", plan('  "Start": "2025-09-03",\n'), plan('  "start": "2025-09-03",\n')],
    [
      "a misspelt key with a wrong value",
      plan('  "satrt": "2025-9-3",\n'),
      plan('  "start": "2025-09-03",\n'),
    ],
    ["a day without zeros", plan('  "start": "2025-9-3",\n'), plan('  "start": "2025-09-03",\n')],
    ["a day with slashes", plan('  "start": "2025/09/03",\n'), plan('  "start": "2025-09-03",\n')],
    ["a day with a time", plan('  "start": "2025-09-03T10:00:00Z",\n'), plan('  "start": "2025-09-03",\n')],
    [
      "a login with @",
      plan('  "owner": { "github": "@ana-souza" },\n'),
      plan('  "owner": { "github": "ana-souza" },\n'),
    ],
    [
      "the address of a profile",
      plan('  "owner": { "github": "https://github.com/Ana/" },\n'),
      plan('  "owner": { "github": "Ana" },\n'),
    ],
    [
      "an address with a name",
      plan('  "owner": { "emails": ["Ana <ana@e.org>"] },\n'),
      plan('  "owner": { "emails": ["ana@e.org"] },\n'),
    ],
    [
      "one address instead of a list",
      plan('  "owner": { "emails": "ana@e.org" },\n'),
      plan('  "owner": { "emails": ["ana@e.org"] },\n'),
    ],
    [
      "one rule instead of a list",
      plan("", ', "evidence": { "skill": "sql-joins" }'),
      plan("", ', "evidence": [{ "skill": "sql-joins" }]'),
    ],
    [
      "a skill in capitals",
      plan("", ', "evidence": [{ "skill": "SQL_Joins" }]'),
      plan("", ', "evidence": [{ "skill": "sql-joins" }]'),
    ],
    ["the number of an issue as text", plan("", ', "issue": "#12"'), plan("", ', "issue": 12')],
    [
      "an alias that is there twice",
      plan("", ', "aliases": ["Join", "Join"]'),
      plan("", ', "aliases": ["Join"]'),
    ],
    [
      "a key with the same value twice",
      plan('  "start": "2025-09-03",\n  "start": "2025-09-03",\n'),
      plan('  "start": "2025-09-03",\n'),
    ],
    [
      "a theme in capitals",
      plan('  "site": { "theme": "Slate" },\n'),
      plan('  "site": { "theme": "slate" },\n'),
    ],
    [
      "a month without a zero",
      plan('  "resume": { "certificates": [{ "title": "x", "on": "2025-9" }] },\n'),
      plan('  "resume": { "certificates": [{ "title": "x", "on": "2025-09" }] },\n'),
    ],
    [
      "ids with capitals and spaces",
      plan("").replace('"id": "g"', '"id": "My Group"'),
      plan("").replace('"id": "g"', '"id": "my-group"'),
    ],
    [
      "an id and what refers to it",
      plan('  "strategy": [{ "id": "a", "title": "A", "kind": "gate", "after": "Web" }],\n').replace(
        '"id": "web"',
        '"id": "Web"',
      ),
      plan('  "strategy": [{ "id": "a", "title": "A", "kind": "gate", "after": "web" }],\n'),
    ],
    [
      "a missing $schema",
      plan("").replace('  "$schema": "x",\n', ""),
      plan("").replace(
        '"x"',
        '"https://raw.githubusercontent.com/roadfolio/roadfolio/main/schema/roadmap.schema.json"',
      ),
    ],
  ])("%s", async (_name, text, expected) => {
    const result = await fixed(text);
    expect(result.text).toBe(expected);
    expect(result.codes).toEqual([]);
    expect(result.changes).not.toEqual([]);
    expect((await fixed(text.replaceAll("\n", "\r\n"))).text).toBe(expected.replaceAll("\n", "\r\n"));
  });

  test("an item without evidence that surely is about a skill", async () => {
    const text = plan("").replace('"Joins"', '"`JOIN`, `GROUP BY`, `ORDER BY`"');
    const result = await fixed(text);
    expect(result.text).toContain('BY`", "evidence": [{ "skill": "sql-joins" }] }');
    expect(result.codes).toEqual([]);
    expect(result.changes).toEqual(['5:63 added "evidence": [{ "skill": "sql-joins" }]']);
  });

  test("an item that is there twice", async () => {
    const item = '{ "id": "joins", "title": "Joins" }';
    const text = plan("").replace(item, `${item},\n    ${item}`);
    expect((await fixed(text)).text).toBe(plan(""));
  });
});

describe("leaves alone", () => {
  test.each<[string, string]>([
    ["a day that may be another", plan('  "start": "03/09/2025",\n')],
    ["a day that does not exist", plan('  "start": "2025-2-30",\n')],
    ["a key with two near ones, or none", plan('  "colour": "red",\n')],
    ["a misspelt key whose name is taken", plan('  "titel": "Other",\n')],
    ["a key with two values", plan('  "start": "2025-09-03",\n  "start": "2025-09-04",\n')],
    ["numbers without a comma", plan('  "repositories": ["a" "b"],\n')],
    ["what is published", plan('  "repositories": [{ "repository": "a/b", "publish": "All" }],\n')],
    ["a misspelt skill", plan("", ', "evidence": [{ "skill": "sql-jons" }]')],
    ["an id that would be there twice", plan("").replace('"id": "g"', '"id": "Web"')],
    ["an id that would lose a sign", plan("").replace('"id": "g"', '"id": "C++"')],
    ["a tick with a wrong day", plan("", ', "done": { "on": "2025-9-3" }')],
    ["a misspelt tick", plan("", ', "dnoe": true')],
    ["a tick without quotes", plan("", ", done: true")],
    ["a tick of another kind", plan("", ', "done": "true"')],
    ["True as a tick", plan("", ', "done": True')],
    [
      "a habit with a tick",
      plan('  "strategy": [{ "id": "a", "title": "A", "kind": "habit", "done": true }],\n'),
    ],
    ["a file cut off", plan("").slice(0, -10)],
    ["a valid file", plan("")],
    ["nothing", ""],
  ])("%s", async (_name, text) => {
    expect(await fixed(text)).toMatchObject({ text, changes: [] });
  });
});

test("says each change with its place in the file as it was", async () => {
  const text = plan(
    '  // mine\n  "satrt": "2025-9-3", // then\n  "owner": { "emails": "Ana <ana@e.org>" }\n',
  );
  expect((await fixed(text)).changes).toEqual([
    "4:1 removed a comment",
    '5:3 renamed "satrt" to "start"',
    '5:12 wrote "2025-09-03" instead of "2025-9-3"',
    "5:23 removed a comment",
    '6:24 put "emails" in a list',
    '6:24 wrote "ana@e.org" instead of "Ana <ana@e.org>"',
    "6:43 added a comma",
  ]);
});

/** Every value of `done`, in order. */
function ticks(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "done" ? [inner] : ticks(inner)));
}

/** As JSON, but for comments and commas. */
function readSloppily(text: string): unknown {
  return parse(text, [], { allowTrailingComma: true });
}

test("never touches a tick, adds no error, and has nothing left to do", async () => {
  const places = pathsIn(fullRoadmap);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom<unknown>(...texts, 5, "x", ["x"], {}),
      fc.constantFrom("", ",", "// x\n"),
      async (at, put, sign) => {
        const value = changedAt(fullRoadmap, at, put);
        const text = JSON.stringify(value, null, 2).replace(/\n\}$/, `${sign}\n}`);
        const before = await checkRoadmap(text, "roadmap.json", folder);
        const after = await fixed(text);
        expect(ticks(readSloppily(after.text))).toEqual(ticks(value));
        expect(after.codes.length).toBeLessThanOrEqual(before.problems.length);
        expect((await fixed(after.text)).changes).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

describe("the command line", () => {
  const broken = plan('  "start": "2025-9-3",\n  "colour": "red",\n');

  test("--fix writes the file, says what it changed, and reports what is left", async () => {
    const repository = new TestRepository(temporaryFolder());
    repository.write({ "roadmap.json": broken });
    const run = await runHere(repository.dir, ["check", "--fix"]);
    expect(run).toMatchObject({
      status: 1,
      stdout: 'roadmap.json:4:12: fixed: wrote "2025-09-03" instead of "2025-9-3"\n',
    });
    expect(run.stderr).toMatch(/unknown-key[^]*\n1 error\n$/);
    expect(readFileSync(join(repository.dir, "roadmap.json"), "utf8")).toBe(
      broken.replace("2025-9-3", "2025-09-03"),
    );
  });

  test("--fix of what can all be fixed ends well", async () => {
    const repository = new TestRepository(temporaryFolder());
    repository.write({ "roadmap.json": plan('  "start": "2025-9-3",\n') });
    const run = await runHere(repository.dir, ["check", "--fix", "--json"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({ fixed: [{ line: 4, column: 12 }], problems: [] });
  });

  test("--fix --dry-run shows a diff, writes nothing, and reports the file as it is", async () => {
    const repository = new TestRepository(temporaryFolder());
    repository.write({ "roadmap.json": broken });
    const run = await runHere(repository.dir, ["check", "--fix", "--dry-run"]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('\n-  "start": "2025-9-3",\n+  "start": "2025-09-03",\n');
    expect(run.stderr).toMatch(/\n2 errors \(1 safe fix with --fix\)\n$/);
    expect(readFileSync(join(repository.dir, "roadmap.json"), "utf8")).toBe(broken);
  });
});
