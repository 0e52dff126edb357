/** A new language takes one folder and one line in the list: what docs/add-a-language.md says is done in a copy. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const source = join(root, "src");
const folder = mkdtempSync(join(tmpdir(), "roadfolio-language-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of the page, by their path below `src/`. */
const page = new Map(
  [
    ...readFileSync(join(root, "docs/add-a-language.md"), "utf8").matchAll(
      /```ts\n\/\/ src\/(\S+)\n([^]*?)```/g,
    ),
  ].map(([, path = "", text = ""]) => [path, text]),
);

beforeAll(() => {
  for (const room of ["languages", "projects", "activity", "text"])
    cpSync(join(source, room), join(folder, room), { recursive: true });
  for (const [path, text] of page) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const list = join(folder, "languages/languages.ts");
  const listed = readFileSync(list, "utf8").replace('namedOnly("Zig", ["zig"])', "zig");
  writeFileSync(list, `import { zig } from "./zig/language.ts";\n${listed}`);
});

const files: Readonly<Record<string, string>> = {
  "build.zig": 'const std = @import("std");\n',
  "src/main.zig":
    'const std = @import("std");\n\npub fn main() !void {\n    // try nothing();\n    try std.io.getStdOut().print("hello {s}", .{"x"});\n}\n\nconst Point = struct {\n    x: f32,\n};\n',
  "src/secrets.zig": "fn read() void {}\n",
  "src/cart.zig": 'test "adds" {\n}\ntest "removes" {\n}\n',
};

test("the page has three files", () => {
  expect([...page.keys()]).toEqual([
    "languages/zig/words.ts",
    "languages/zig/table.ts",
    "languages/zig/language.ts",
  ]);
});

test("files are read, counted, run, tested and left out", async () => {
  const imported = async <T>(path: string): Promise<T> => import(join(folder, path));
  type Projects = typeof import("../../src/projects/project.ts");
  const { describeProject } = await imported<Projects>("projects/project.ts");
  const { describesProject, projectFacts } =
    await imported<typeof import("../../src/projects/facts.ts")>("projects/facts.ts");
  const { loadReaders } =
    await imported<typeof import("../../src/languages/read-file.ts")>("languages/read-file.ts");
  const { leftOutOf, mayHoldSecrets } =
    await imported<typeof import("../../src/languages/left-out.ts")>("languages/left-out.ts");
  const { isNotOwn } = await imported<typeof import("../../src/languages/not-own/not-own.ts")>(
    "languages/not-own/not-own.ts",
  );

  const readFile = await loadReaders(Object.keys(files));
  const context = { isLocal: () => false, foreign: () => undefined };
  const described = Object.entries(files).filter(([path]) => describesProject(path));
  const project = describeProject({
    id: "shop",
    names: new Set(Object.keys(files)),
    files: Object.entries(files).map(([path, text]) => ({ path, size: text.length })),
    facts: new Map(described.map(([path, text]) => [path, projectFacts(path, text, readFile, context)])),
  });
  expect(project.languages.map(({ name }) => name)).toEqual(["Zig"]);
  expect(project.run).toEqual(["zig build run"]);
  expect(project.tests).toEqual([{ command: "zig build test", count: 2 }]);
  expect(
    readFile("src/main.zig", files["src/main.zig"] ?? "", context).map(({ text, line }) => `${line} ${text}`),
  ).toEqual([
    "1 zig import std",
    "3 zig function main",
    "3 zig pub function",
    "5 zig try",
    "5 zig call std.io.getStdOut",
    "5 zig call std.io.getStdOut().print",
    "5 zig argument std.io.getStdOut().print hello {s}",
    "8 zig struct",
  ]);
  expect(mayHoldSecrets("src/secrets.zig")).toBe(false);
  expect(leftOutOf([])("zig-out/a.zig")).toBe(true);
  expect(isNotOwn("root.zig", 'test "basic add functionality" {}')).toBe(true);
});
