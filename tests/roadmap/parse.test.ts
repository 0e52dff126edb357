import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";

type Found = [code: string, line: number | null, column: number | null];

function problemsOf(text: string): Found[] {
  return parseRoadmap(text, "roadmap.json").problems.map(({ code, line, column }) => [code, line, column]);
}

/** Line and column of a text, from 1, computed independently of the program. */
function placeIn(text: string, piece: string, nth = 1): [number, number] {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(piece, offset + 1);
  expect(offset).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, offset).split("\n");
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

const one = (item: Partial<BuiltItem> = {}): string => roadmapText([{ id: "joins", ...item }]);
const withProject = (project: Record<string, unknown>): string =>
  roadmapText([], {
    phases: [{ id: "basics", title: "Basics", project: { id: "app", title: "App", ...project } }],
  });
const withGate = (gate: Record<string, unknown>): string =>
  roadmapText([{ id: "joins" }], { strategy: [{ id: "apply", title: "Apply", ...gate }] });
const withLinks = (links: unknown[]): string => roadmapText([{ id: "joins" }], { owner: { links } });

describe("text that is not JSON", () => {
  test.each<[string, string, Found[]]>([
    ["nothing", "", [["broken-json", 1, 1]]],
    ["an open brace", '{\n  "title": "a"', [["broken-json", 2, 15]]],
    [
      "a comment",
      '{\n  // mine\n  "title": "a"\n}',
      [
        ["missing-key", 1, 1],
        ["broken-json", 2, 3],
      ],
    ],
    [
      "two comments",
      '{\n  // mine\n  "title": "a" /* here */\n}',
      [
        ["missing-key", 1, 1],
        ["broken-json", 2, 3],
        ["broken-json", 3, 16],
      ],
    ],
  ])("%s", (_name, text, expected) => {
    const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
    expect(roadmap).toBeNull();
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual(expected);
    for (const problem of problems) expect(problem).toMatchObject({ level: "error", path: "roadmap.json" });
  });

  test("reports a trailing comma at the brace after it", () => {
    const text = '{\n  "title": "a",\n  "phases": [],\n}\n';
    expect(new Set(problemsOf(text).map(String))).toEqual(new Set(["broken-json,4,1"]));
  });

  test("reports several errors at once, each with its line", () => {
    const text = '{\n  "title": "a"\n  "start": "2025-01-01",\n  "phases": [1 2]\n}\n';
    const found = problemsOf(text);
    expect(found).toEqual([
      ["broken-json", 3, 3],
      ["wrong-type", 4, 14],
      ["broken-json", 4, 16],
      ["wrong-type", 4, 16],
    ]);
  });

  test("counts a byte-order mark as one column", () => {
    const text = "\uFEFF{ // x\n}";
    expect(problemsOf(text)).toEqual([
      ["missing-key", 1, 2],
      ["missing-key", 1, 2],
      ["broken-json", 1, 4],
    ]);
  });
});

describe("invalid values", () => {
  const projectText = (path: string): [string, string] => {
    const text = withProject({ path });
    return [text, JSON.stringify(path)];
  };
  /** Name, text, code, and the text at the reported position. */
  const table: [string, string, string, string, number?][] = [
    ["an unknown key", one({ colour: "red" }), "unknown-key", '"red"'],
    ["an unknown key at the root", roadmapText([], { colour: "red" }), "unknown-key", '"red"'],
    ["two equal ids", roadmapText([{ id: "joins" }, { id: "joins" }]), "duplicate-id", '"joins"', 2],
    ["an item's id equal to its phase's", roadmapText([{ id: "basics" }]), "duplicate-id", '"basics"', 2],
    ["an id in capitals", one({ id: "Joins" }), "wrong-value", '"Joins"'],
    ["an id of 65 characters", one({ id: "a".repeat(65) }), "wrong-value", `"${"a".repeat(65)}"`],
    ["an impossible date", roadmapText([], { start: "2025-02-30" }), "impossible-date", '"2025-02-30"'],
    ["a leap day in a common year", one({ done: { on: "2025-02-29" } }), "impossible-date", '"2025-02-29"'],
    ["a date with a time", roadmapText([], { start: "2025-02-03T10:00" }), "impossible-date", '"2025-02-03T'],
    ["a title of 10,000 characters", one({ title: "x".repeat(10_000) }), "too-long", '"xxx'],
    ["an empty title", one({ title: "  " }), "too-short", '"  "'],
    ["a number for a title", one({ title: 5 }), "wrong-type", "5,"],
    ["a word for done", one({ done: "yes" }), "wrong-type", '"yes"'],
    ["a gate without after", withGate({ kind: "gate" }), "gate-without-phase", "{", 6],
    ["an unknown phase", withGate({ kind: "gate", after: "nope" }), "unknown-phase", '"nope"'],
    ["after without a gate", withGate({ after: "basics" }), "after-without-gate", '"basics"', 2],
    ["an unknown kind", withGate({ kind: "wish" }), "wrong-value", '"wish"'],
    ["a project path outside the repository", ...projectOf("../x")],
    ["an absolute project path", ...projectOf("/etc")],
    ["a project path in .git", ...projectOf(".git/x")],
    ["a project path in .git, in capitals", ...projectOf("app/.GIT")],
    ["a project path in .git, with a dot that Windows drops", ...projectOf(".git./x")],
    ["a project path in .git, by its short name", ...projectOf("app/git~1")],
    ["a project path in .git, with a character that nobody sees", ...projectOf(".g\u200cit/x")],
    ["a project path that leaves the repository halfway", ...projectOf("app/../../x")],
    ["a project path with a backslash", ...projectOf("..\\x")],
    ["a project path with a drive", ...projectOf("C:/x")],
    ["a project path that is the repository", ...projectOf(".")],
    ["a javascript link", withLinks(["javascript:alert(1)"]), "wrong-value", '"javascript'],
    [
      "a data link with a title",
      withLinks([{ title: "x", url: "data:text/html,x" }]),
      "wrong-value",
      '"data:',
    ],
    ["a file link", withLinks(["file:///etc/passwd"]), "wrong-value", '"file:'],
    ["a link with a password", withLinks(["https://me:secret@example.com/"]), "wrong-value", '"https:'],
    ["a link with a user", withLinks(["https://token@example.com/"]), "wrong-value", '"https:'],
    ["a project's link", withProject({ url: "javascript:alert(1)" }), "wrong-value", '"javascript'],
    [
      "a repository that looks like an option",
      roadmapText([], { repositories: ["--upload-pack=x"] }),
      "wrong-value",
      '"--up',
    ],
    [
      "a project's repository that looks like an option",
      withProject({ repository: "-x" }),
      "wrong-value",
      '"-x',
    ],
    [
      "a project's repository with a password",
      withProject({ repository: "https://me:secret@example.com/x" }),
      "wrong-value",
      '"https:',
    ],
    ["an invalid user name", roadmapText([], { owner: { github: "-a" } }), "wrong-value", '"-a"'],
    ["an invalid address", roadmapText([], { owner: { emails: ["a@"] } }), "wrong-value", '"a@"'],
  ];
  function projectOf(path: string): [string, string, string] {
    const [text, piece] = projectText(path);
    return [text, "path-outside", piece];
  }
  test.each(table)("%s", (_name, text, code, piece, nth = 1) => {
    const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
    expect(roadmap).toBeNull();
    expect(problems.map((p) => [p.level, p.code, p.line, p.column])).toEqual([
      ["error", code, ...placeIn(text, piece, nth)],
    ]);
    expect(problems[0]?.hint).not.toBe("");
  });

  test("reports a missing key at its object", () => {
    const text = '{\n  "title": "a",\n  "phases": [\n    { "id": "a" }\n  ]\n}\n';
    expect(problemsOf(text)).toEqual([["missing-key", 4, 5]]);
  });

  test("reports the first of 5,001 items that is too many", () => {
    const items = Array.from({ length: 5001 }, (_, index) => ({ id: `i${index}` }));
    const text = roadmapText(items);
    const [line] = placeIn(text, '"i5000"');
    expect(problemsOf(text)).toEqual([["too-many-items", line - 2, 13]]);
    expect(problemsOf(roadmapText(items.slice(0, 5000)))).toEqual([]);
  });

  test("counts the limit of 1 MiB in bytes", () => {
    const pad = (bytes: number): string => one() + " ".repeat(bytes - one().length);
    expect(problemsOf(pad(1_048_576))).toEqual([]);
    expect(problemsOf(pad(1_048_577))).toEqual([["too-large", 1, 1]]);
    expect(problemsOf(`${one({ title: "é" })}${" ".repeat(1_048_576 - one({ title: "é" }).length)}`)).toEqual(
      [["too-large", 1, 1]],
    );
  });
});

describe("keys", () => {
  test.each(["__proto__", "constructor", "prototype"])("%s is refused at any depth", (key) => {
    const text = one().replace('"id": "joins"', `"id": "joins", ${JSON.stringify(key)}: { "a": 1 }`);
    expect(problemsOf(text)).toEqual([["forbidden-key", ...placeIn(text, `"${key}"`)]]);
    expect({}).not.toHaveProperty("a");
  });

  test("an escaped key is the same key", () => {
    const text = one().replace('"title"', String.raw`"__pr\u006fto__": 1, "title"`);
    expect(problemsOf(text)).toEqual([["forbidden-key", ...placeIn(text, '"__pr')]]);
  });

  test("reports a duplicate key at its second occurrence", () => {
    const text = one().replace('"id": "joins"', '"id": "joins", "id": "other"');
    expect(problemsOf(text)).toEqual([["duplicate-key", ...placeIn(text, '"id": "other"')]]);
  });
});

test("reports several problems at once, in the order of the file", () => {
  const text = roadmapText(
    [
      { id: "a", title: "" },
      { id: "b", colour: 1 },
      { id: "c", done: { on: "2025-13-01" } },
    ],
    { start: "soon", repositories: [7] },
  ).replace('"id": "b"', '"id": "b", "id": "b"');
  const found = problemsOf(text);
  expect(found.map(([code]) => code)).toEqual([
    "impossible-date",
    "too-short",
    "duplicate-key",
    "unknown-key",
    "impossible-date",
    "wrong-type",
  ]);
  const places = found.map(([, line, column]) => (line ?? 0) * 10_000 + (column ?? 0));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("reports broken rules at once too", () => {
  const text = roadmapText([{ id: "a" }, { id: "a" }], {
    strategy: [
      { id: "b", title: "B", kind: "gate" },
      { id: "c", title: "C", kind: "gate", after: "nope" },
    ],
  });
  expect(problemsOf(text).map(([code]) => code)).toEqual([
    "duplicate-id",
    "gate-without-phase",
    "unknown-phase",
  ]);
});

test("warnings leave the roadmap usable", () => {
  const text = roadmapText([
    { id: "a", title: "`JOIN`" },
    { id: "b", title: "join." },
  ]);
  const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
  expect(problems.map(({ level, code }) => [level, code])).toEqual([["warning", "ambiguous-wording"]]);
  expect(roadmap?.items).toHaveLength(2);
});

test.each([
  "projects/app",
  "projects/app/",
  "./projects//app/.",
  "projects\\app",
  "a b",
  "ção",
  ".github-pages",
  "..x",
])("accepts the project folder %s", (path) => expect(problemsOf(withProject({ path }))).toEqual([]));

test.each(["https://example.com/@me", "mailto:ana@example.com", "http://example.com?x=a@b"])(
  "accepts the link %s",
  (link) => expect(problemsOf(withLinks([link]))).toEqual([]),
);

test("any text gives located problems or a roadmap, and never throws", () => {
  const json = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((piece) => one().replace('"joins"', piece)),
  );
  fc.assert(
    fc.property(json, (text) => {
      const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
      const bad = problems.filter(({ level }) => level === "error");
      expect(roadmap === null).toBe(bad.length > 0);
      const lines = text.split("\n");
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1]?.length ?? 0) + 1);
      }
    }),
  );
});

test("accepts this repository's own roadmap", () => {
  const path = new URL("../../roadmap.json", import.meta.url);
  const { roadmap, problems } = parseRoadmap(readFileSync(path, "utf8"), "roadmap.json");
  expect(problems).toEqual([]);
  expect(roadmap?.items).toHaveLength(50);
  expect(roadmap?.phases).toHaveLength(4);
  const groups = roadmap?.phases.flatMap((phase) => phase.groups) ?? [];
  expect(groups).toHaveLength(12);
  expect(groups.flatMap(({ items }) => items)).toHaveLength(41);
});
