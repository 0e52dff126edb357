/** The list of languages is complete, and no other code knows a language. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/languages/languages.ts";
import { loadReaders } from "../../src/languages/read-file.ts";

const source = join(import.meta.dirname, "../../src");
const folders = readdirSync(join(source, "languages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(entry.parentPath, entry.name, "language.ts")))
  .map(({ name }) => name);
const read = languages.filter(({ files }) => files.length > 0);

/** A matching file name for each kind of file. */
const samples: Readonly<Record<string, readonly string[]>> = {
  readme: ["README.md", "a.md"],
  licence: ["LICENSE"],
  python: [
    "setup.py",
    "a.py",
    "requirements.txt",
    "pyproject.toml",
    "environment.yml",
    "Pipfile",
    "setup.cfg",
  ],
  notebook: ["a.ipynb"],
  sql: ["a.sql"],
  javascript: ["a.js", "a.ts", "package.json"],
  go: ["a.go", "go.mod"],
  java: ["A.java", "pom.xml", "build.gradle", "libs.versions.toml"],
  kotlin: ["A.kt"],
  csharp: ["A.cs", "A.csproj"],
  php: ["a.blade.php", "a.php", "composer.json"],
  ruby: ["a.rb", "a.erb", "Gemfile"],
  c: ["a.c", "a.h", "CMakeLists.txt", "vcpkg.json", "conanfile.txt"],
  cpp: ["a.cpp"],
  rust: ["a.rs", "Cargo.toml"],
  swift: ["Package.swift", "a.swift", "Podfile"],
  dart: ["a.dart", "pubspec.yaml"],
  html: ["a.html"],
  css: ["a.css", "a.scss", "a.sass"],
  components: ["a.vue"],
  docker: ["Dockerfile"],
  terraform: ["a.tf"],
  prisma: ["a.prisma"],
  powerbi: ["a.tmdl"],
  configuration: ["a.yml", "a.toml", "a.properties", "tsconfig.json"],
  shell: ["Makefile"],
};

test("every folder with a language.ts is in the list once", () => {
  expect(read.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

test("no two languages share an id or a file extension", () => {
  for (const all of [languages.map(({ id }) => id), languages.flatMap(({ names }) => Object.keys(names))])
    expect(new Set(all).size).toBe(all.length);
});

test("a language without readers has a display name", () => {
  const nameless = languages.filter(
    ({ files, names }) => files.length === 0 && Object.keys(names).length === 0,
  );
  expect(nameless).toEqual([]);
});

describe.each(read)("$id", ({ id, names, files, leftOut, project }) => {
  test("each kind of file matches its own sample first", async () => {
    const own = samples[id] ?? [];
    expect(own.length, `samples of ${id}`).toBe(files.length);
    for (const [index, name] of own.entries()) {
      expect(languages.flatMap((one) => one.files).find((kind) => kind.name.test(name))).toBe(files[index]);
    }
  });

  test("its readers load, and add only the types of facts that they declare", async () => {
    const own = samples[id] ?? [];
    const readFile = await loadReaders(own);
    for (const [index, name] of own.entries()) {
      const types = files[index]?.factTypes ?? [];
      expect(types.length).toBeGreaterThan(0);
      const facts = readFile(name, "import a\n\nb = 1\n", { isLocal: () => false, foreign: () => undefined });
      for (const { text } of facts) expect(types).toContain(text.split(" ", 1)[0]);
    }
  });

  test("file extensions are in lower case, as lookups expect", () => {
    for (const ending of Object.keys(names)) expect(ending).toMatch(/^[a-z\d]+$/);
  });

  // Regular expressions of all languages are joined into one, which has a single set of flags.
  test("regular expressions have the flags that the interface requires", () => {
    for (const pattern of [leftOut?.files, project?.manifests]) expect(pattern?.flags ?? "i").toBe("i");
    for (const pattern of [project?.program?.files, project?.tests?.files])
      expect(pattern?.flags ?? "").toBe("");
  });
});

test("shared code imports languages only through the list", () => {
  const common = [
    ...readdirSync(join(source, "languages")).map((name) => `languages/${name}`),
    ...readdirSync(join(source, "projects")).map((name) => `projects/${name}`),
  ].filter((path) => path.endsWith(".ts") && path !== "languages/languages.ts");
  const importing = common.filter((path) =>
    new RegExp(`from "\\.{1,2}/(?:languages/)?(?:${folders.join("|")})/`).test(
      readFileSync(join(source, path), "utf8"),
    ),
  );
  expect(importing).toEqual([]);
});
