import { describe, expect, test } from "vitest";
import { notebookCells } from "../../../src/languages/notebook/cells.ts";
import { lots, malformed } from "../../support/malformed.ts";

/** Cells in short form: their language, then `LINE:TEXT` for each line. */
function cells(text: string): string[] {
  return notebookCells(text).map(({ language, lines }) =>
    [language, ...lines.map((line) => `${line.line}:${line.text}`)].join(" | "),
  );
}

/** A notebook with one code cell, whose source begins on line 2. */
function notebook(source: unknown, metadata: unknown = {}): string {
  return `{"metadata": ${JSON.stringify(metadata)}, "cells": [{"cell_type": "code", "source":\n${JSON.stringify(source)}}]}`;
}

const whole = JSON.stringify(
  {
    cells: [
      { cell_type: "markdown", source: ["# no"] },
      {
        cell_type: "code",
        outputs: [{ text: ["no"] }],
        source: ["%matplotlib inline\n", "import a\n", "\n", "a.b()"],
      },
      { cell_type: "code", source: ["%%sql\n", "SELECT 1\n", "%x"] },
      { cell_type: "code", source: "%%bash\nls" },
      { cell_type: "code", source: [] },
      { cell_type: "raw", source: ["no"] },
    ],
    metadata: { kernelspec: { language: "python", name: "python3" } },
    nbformat: 4,
  },
  null,
  1,
);

describe("notebooks", () => {
  test("a complete file", () => {
    const line = (text: string): number =>
      whole.slice(0, whole.indexOf(JSON.stringify(text))).split("\n").length;
    expect(cells(whole)).toEqual([
      `python | ${line("%matplotlib inline\n")}: | ${line("import a\n")}:import a | ${line("\n")}: | ${line("a.b()")}:a.b()`,
      `sql | ${line("%%sql\n")}: | ${line("SELECT 1\n")}:SELECT 1 | ${line("%x")}:%x`,
      `other | ${line("%%bash\nls")}: | ${line("%%bash\nls")}:ls`,
      "python",
    ]);
  });

  test.each<[string, string, string[]]>([
    ["one string", notebook("a\nb\n"), ["python | 2:a | 2:b"]],
    [
      "strings that are not whole lines",
      notebook(["a", "b\nc", "", "d\n", "e\n\n"]),
      ["python | 2:ab | 2:cd | 2:e | 2:"],
    ],
    ["wrong types of source", notebook([1, null, ["a"], "b"]), ["python | 2:b"]],
    [
      "no source",
      '{"cells": [{"cell_type": "code"}, {"cell_type": "code", "source": 1}]}',
      ["python", "python"],
    ],
    [
      "IPython syntax",
      notebook("!ls\n%time f()\nif a:\n  !pip install b \\\n    c\n  %cd d\nx = (1\n  % 2\n  != 3)\n%%no"),
      ["python | 2: | 2: | 2:if a: | 2: | 2: | 2: | 2:x = (1 | 2:  % 2 | 2:  != 3) | 2:"],
    ],
    ["a magic that keeps Python", notebook("\n%%time\na()"), ["python | 2: | 2: | 2:a()"]],
    [
      "a cell magic below a comment, which is not a magic",
      notebook("# a\n%%sql\nb"),
      ["python | 2:# a | 2: | 2:b"],
    ],
    ["%%SQL with a connection", notebook("%%sql sqlite://\nSELECT 1"), ["sql | 2: | 2:SELECT 1"]],
    ["another kernel", notebook("a", { kernelspec: { language: "R" } }), ["other | 2:a"]],
    ["another language", notebook("a", { language_info: { name: "julia" } }), ["other | 2:a"]],
    ["Python under another name", notebook("a", { kernelspec: { language: "python3" } }), ["python | 2:a"]],
    [
      "another kernel that does not say its language",
      notebook("a", { kernelspec: { name: "ir" } }),
      ["other | 2:a"],
    ],
    ["a kernel of .NET", notebook("a", { kernelspec: { name: ".net-csharp" } }), ["other | 2:a"]],
    ["a kernel with a name of its own", notebook("a", { kernelspec: { name: "venv" } }), ["python | 2:a"]],
    [
      "no name for the language",
      notebook("a", { kernelspec: { language: "" }, language_info: { name: "R" } }),
      ["other | 2:a"],
    ],
    ["Julia in nbformat 3", notebook("a", { language: "Julia" }), ["other | 2:a"]],
    [
      "Scala on Databricks",
      notebook("a", { "application/vnd.databricks.v1+notebook": { language: "scala" } }),
      ["other | 2:a"],
    ],
    ["Windows line ends in the cells", notebook(["a\r\n", "b\r\nc"]), ["python | 2:a | 2:b | 2:c"]],
    ["a magic of Spark that keeps Python", notebook("%%local\na()"), ["python | 2: | 2:a()"]],
    ["a file that a cell writes", notebook("%%writefile a.py\na()"), ["other | 2: | 2:a()"]],
    ["wrong types of metadata", notebook("a", [1]), ["python | 2:a"]],
    ["nbformat 3", '{"worksheets": [{"cells": [{"cell_type": "code", "input":\n["a"]}]}]}', ["python | 2:a"]],
    ["a truncated file", '{"cells": [{"cell_type": "code", "source": ["a\\n",\n"b', ["python | 1:a | 2:b"]],
    ["a byte order mark", `\uFEFF${notebook("a")}`, ["python | 2:a"]],
    ["wrong types", '{"cells": {"cell_type": "code", "source": "a"}, "worksheets": "b"}', []],
    ["not a notebook", '[{"cell_type": "code", "source": "a"}]', []],
  ])("%s", (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test.each<[object, string]>([
    [{ language: "R" }, "other"],
    [{ language: "python" }, "python"],
    [{ metadata: { vscode: { languageId: "sql" } } }, "sql"],
    [{ metadata: { dotnet_interactive: { language: "csharp" } } }, "other"],
    [{ metadata: { polyglot_notebook: { kernelName: "sql" } } }, "sql"],
  ])("a cell that says its own language, %j", (cell, language) => {
    const text = JSON.stringify({ cells: [{ cell_type: "code", source: "a", ...cell }] });
    expect(cells(text)).toEqual([`${language} | 1:a`]);
  });

  test("malformed", () => {
    const bad = malformed(whole).filter((text) => {
      const lines = text.split("\n").length;
      return notebookCells(text).some((cell) => cell.lines.some(({ line }) => line < 1 || line > lines));
    });
    expect(bad).toEqual([]);
  });

  test.each(["[", '{"cells":', '{"cell_type": "code"},', '"a",', '"\\n', "\\n", "%%", "!", "\\"])(
    "many repetitions of %j",
    (text) => {
      expect(cells(`{"cells": [{"cell_type": "code", "source": ["a\\n"]}, ${lots(text)}`)[0]).toBe(
        "python | 1:a",
      );
      expect(notebookCells(notebook(lots(text)))).toHaveLength(1);
    },
  );
});

test.each([
  ["ls -lh {'./data/'}", ""],
  ["pip install pandas", ""],
  ["cat = 1", "cat = 1"],
  ["head(frame)", "head(frame)"],
  ["cd", "cd"],
  ["cp.run()", "cp.run()"],
])("a command without a prefix, %s, is not Python", (source, left) => {
  const written = JSON.stringify({ cells: [{ cell_type: "code", source: [source] }], nbformat: 4 });
  expect(notebookCells(written)[0]?.lines.map(({ text }) => text)).toEqual([left]);
});
