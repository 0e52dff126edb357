/** Which files are tied to each other, and which places of tied leaves are kept. */
import { describe, expect, test } from "vitest";
import { groupsOf } from "../../../../src/evidence/code/search/ties.ts";
import { loadTies } from "../../../../src/gather/code/file-ties.ts";

type Files = Record<string, string>;

/** Files with an `A` or a `B` in their text show that leaf. */
async function groups(by: "file" | "imports" | "project", files: Files): Promise<Record<string, string[]>> {
  const paths = Object.keys(files);
  const ties = await loadTies({ all: paths, wanted: paths, folders: [] }, { imports: true });
  for (const [path, text] of Object.entries(files)) ties.read(path, text);
  const leaf = (mark: string) =>
    [mark, new Set(paths.filter((path) => files[path]?.includes(mark)))] as const;
  return Object.fromEntries(groupsOf(by, new Map([leaf("A"), leaf("B")]), ties));
}

describe("in one file", () => {
  test("are those that hold all", async () => {
    expect(await groups("file", { "a.py": "A B", "b.py": "A", "c.py": "B" })).toEqual({ "a.py": ["a.py"] });
  });
  test("is nothing if no file holds all", async () => {
    expect(await groups("file", { "b.py": "A", "c.py": "B" })).toEqual({});
  });
});

describe("in one project", () => {
  test("are files of one folder with a manifest", async () => {
    const files = {
      "a/package.json": "{}",
      "a/x.js": "A",
      "a/src/y.js": "B",
      "b/package.json": "{}",
      "b/x.js": "A",
    };
    expect(await groups("project", files)).toEqual({ "a/x.js": ["a/"], "a/src/y.js": ["a/"] });
  });
  test("are not parts of a course", async () => {
    expect(await groups("project", { "week1/x.py": "A", "week2/y.py": "B" })).toEqual({});
  });
});

describe("in one module with what it imports", () => {
  test.each<[string, Files, string[]]>([
    ["one file holds all", { "a.py": "A B" }, ["a.py"]],
    ["one imports the other", { "a.py": "A\nimport b", "b.py": "B" }, ["a.py", "b.py"]],
    [
      "one imports the other through a third",
      { "app/a.py": "A\nfrom app.m import x", "app/m/__init__.py": "from .b import x", "app/m/b.py": "B" },
      ["app/a.py", "app/m/b.py"],
    ],
    ["a third imports both", { "a.py": "A", "b.py": "B", "main.py": "import a, b" }, ["a.py", "b.py"]],
    ["both import a third", { "a.py": "A\nimport c", "b.py": "B\nimport c", "c.py": "" }, []],
    ["they import each other", { "a.py": "A\nimport b", "b.py": "B\nimport a" }, ["a.py", "b.py"]],
    ["nothing imports them", { "a.py": "A", "b.py": "B" }, []],
    ["SQL is in the same project", { "a.py": "A", "b.sql": "B" }, ["a.py", "b.sql"]],
    ["SQL is in another project", { "week1/a.py": "A", "week2/b.sql": "B" }, []],
    ["two files of SQL are in one project", { "a.sql": "A", "b.sql": "B" }, ["a.sql", "b.sql"]],
    ["a schedule runs it", { "job.yml": "A\npython etl/b.py", "etl/b.py": "B" }, ["job.yml", "etl/b.py"]],
    ["a schedule runs another", { "job.yml": "A\npython c.py", "b.py": "B", "c.py": "" }, []],
    ["a schedule names no file", { "job.yml": "A\nmake load", "b.py": "B" }, ["job.yml", "b.py"]],
  ])("when %s", async (_, files, tied) => {
    expect(Object.keys(await groups("imports", files)).toSorted()).toEqual(tied.toSorted());
  });

  test("a group is not part of another", async () => {
    const files = { "main.py": "import a", "a.py": "A\nimport b", "b.py": "B" };
    expect(await groups("imports", files)).toEqual({ "a.py": ["main.py"], "b.py": ["main.py"] });
  });
});
