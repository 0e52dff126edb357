import { describe, expect, test } from "vitest";
import { notebookSource } from "../../../src/languages/notebook/source.ts";
import { malformed } from "../../support/malformed.ts";

const largest = 512 * 1024;

const cells = [
  { cell_type: "markdown", source: ["# Sales\n"] },
  { cell_type: "code", outputs: [{ text: ["a = 9\n"] }], source: ["a = 1\n", "b = 2"] },
  { cell_type: "code", outputs: [], source: "c = 3\nd = 4" },
];

describe("the source of a notebook", () => {
  test("that has a line for each line of its cells has their numbers", () => {
    const text = JSON.stringify({ cells: cells.slice(0, 2) }, null, 1);
    const source = notebookSource(text, largest);
    const line = text.split("\n").findIndex((one) => one.includes("b = 2")) + 1;
    expect(source?.text.split("\n").filter(Boolean)).toEqual(["# Sales", "a = 1", "b = 2"]);
    expect(source?.text.split("\n")[line - 1]).toBe("b = 2");
    expect(source?.placeOf(line)).toEqual({ line });
    expect(source?.partAround({ line })).toEqual({ text: "a = 1\nb = 2", line: 2, first: line - 1 });
  });

  test("in one line is numbered through, and its places are in cells", () => {
    const source = notebookSource(JSON.stringify({ cells }), largest);
    expect(source?.text).toBe("# Sales\na = 1\nb = 2\nc = 3\nd = 4");
    expect([1, 3, 5].map((line) => source?.placeOf(line))).toEqual([
      { line: 1, cell: { number: 1, line: 1 } },
      { line: 1, cell: { number: 2, line: 2 } },
      { line: 1, cell: { number: 3, line: 2 } },
    ]);
    const place = { line: 1, cell: { number: 3, line: 2 } };
    expect(source?.partAround(place)).toEqual({ text: "c = 3\nd = 4", line: 2, first: 1 });
    expect(source?.partAround({ line: 1 })).toBeNull();
  });

  test("with one string for a whole cell has places of both kinds", () => {
    const text = JSON.stringify({ cells }, null, 1);
    const lineWith = (part: string): number => text.split("\n").findIndex((one) => one.includes(part)) + 1;
    const source = notebookSource(text, largest);
    expect(source?.placeOf(3)).toEqual({ line: lineWith("b = 2") });
    expect(source?.placeOf(5)).toEqual({ line: lineWith("d = 4"), cell: { number: 3, line: 2 } });
  });

  test.each([
    ["nothing but pictures is too large", { outputs: ["A".repeat(largest)] }, true],
    ["code of that size is data", { source: ["a = 1\n".repeat(largest / 6)] }, false],
  ])("%s", (_, cell, isRead) => {
    const text = JSON.stringify({ cells: [{ cell_type: "code", ...cell }] });
    expect(notebookSource(text, largest) !== null).toBe(isRead);
  });

  test.each<[string, object, object[], string | undefined]>([
    ["R", { kernelspec: { language: "R" } }, [{ source: "a" }], "R"],
    ["a kernel of R", { kernelspec: { name: "ir" } }, [{ source: "a" }], "r"],
    ["a kernel of Julia", { kernelspec: { name: "julia-1.10" } }, [{ source: "a" }], "julia"],
    [
      "a cell in SQL beside it",
      { language: "R" },
      [{ source: "a" }, { source: "b", language: "sql" }],
      undefined,
    ],
    ["Python", {}, [{ source: "%%bash\nls" }], undefined],
    ["no code", { language: "R" }, [], undefined],
  ])("says that it is in a language that is not read: %s", (_, metadata, code, expected) => {
    const written = code.map((cell) => ({ cell_type: "code", ...cell }));
    const text = JSON.stringify({ metadata, cells: [{ cell_type: "markdown", source: "a" }, ...written] });
    expect(notebookSource(text, largest)?.otherLanguage).toBe(expected);
  });

  test("of any text has lines that exist", () => {
    const whole = JSON.stringify({ cells }, null, 1);
    const wrong = malformed(whole).filter((text) => {
      const source = notebookSource(text, largest);
      const lines = text.split("\n").length;
      return source?.text.split("\n").some((_, index) => source.placeOf(index + 1).line > lines);
    });
    expect(wrong).toEqual([]);
  });
});
