/** A new language takes one folder and one line in the list. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const source = join(import.meta.dirname, "../../src");
const folder = mkdtempSync(join(tmpdir(), "roadfolio-language-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rust = `
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const rust: Language = {
  id: "rust",
  names: { rs: "Rust" },
  files: [
    {
      name: /\\.rs$/i,
      factTypes: ["rust"],
      load: textReaders(async () => (await import("./reader.ts")).rustReader),
    },
  ],
  leftOut: { files: /^generated\\.rs$/i, scaffolds: [{ name: /^lib\\.rs$/, text: /fn it_works/ }] },
  project: {
    manifests: /^cargo\\.toml$/i,
    program: { files: /\\.rs$/, text: /^fn main\\b/m },
    facts: /^rust (?:fn main|test)$/,
    tests: { files: /(?:^|\\/)tests\\/.*\\.rs$/, facts: /^rust test$/, command: () => "cargo test" },
    run: (home) => (home.has("Cargo.toml") ? { commands: ["cargo run"], starts: true } : null),
  },
};
`;

const reader = `
import type { FactReader } from "../fact.ts";

export const rustReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\\n").entries()) {
    if (line.startsWith("#[test]")) add("rust test", index + 1);
    const name = /^fn (\\w+)/.exec(line)?.[1];
    if (name !== undefined) add(\`rust fn \${name}\`, index + 1);
  }
};
`;

beforeAll(() => {
  for (const room of ["languages", "projects", "activity", "text"])
    cpSync(join(source, room), join(folder, room), { recursive: true });
  mkdirSync(join(folder, "languages/rust"));
  writeFileSync(join(folder, "languages/rust/language.ts"), rust);
  writeFileSync(join(folder, "languages/rust/reader.ts"), reader);
  const list = join(folder, "languages/languages.ts");
  const listed = readFileSync(list, "utf8").replace('namedOnly("Rust", ["rs"])', "rust");
  writeFileSync(list, `import { rust } from "./rust/language.ts";\n${listed}`);
});

const files: Readonly<Record<string, string>> = {
  "Cargo.toml": '[package]\nname = "shop"\n',
  "src/main.rs": "fn main() {\n}\n",
  "src/secrets.rs": "fn read() {\n}\n",
  "tests/cart.rs": "#[test]\nfn adds() {\n}\n#[test]\nfn removes() {\n}\n",
};

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
  expect(project.languages.map(({ name }) => name)).toEqual(["Rust"]);
  expect(project.run).toEqual(["cargo run"]);
  expect(project.tests).toEqual([{ command: "cargo test", count: 2 }]);
  expect(readFile("src/main.rs", files["src/main.rs"] ?? "", context)).toEqual([
    { text: "rust fn main", line: 1 },
  ]);
  expect(mayHoldSecrets("src/secrets.rs")).toBe(false);
  expect(leftOutOf([])("src/generated.rs")).toBe(true);
  expect(isNotOwn("src/lib.rs", "fn it_works() {}")).toBe(true);
});
