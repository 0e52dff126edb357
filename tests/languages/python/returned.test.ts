/** What functions return, and how tests assert. */
import { expect, test } from "vitest";
import { createPythonReader } from "../../../src/languages/python/reader.ts";

/** The facts of a text that begin with one of the words, as `line fact`. */
function read(text: string, ...kinds: string[]): string[] {
  const found: string[] = [];
  createPythonReader(() => false)(text, (fact, line) => {
    if (kinds.some((kind) => fact.startsWith(`python ${kind}`))) found.push(`${line} ${fact.slice(7)}`);
  });
  return found;
}

test("a value that is returned for an error names it", () => {
  const text = "try: a()\nexcept B: return 1\nexcept (C, D.E): return f\nexcept G: return\nexcept: return 1";
  expect(read(text, "return after")).toEqual(["2 return after B", "3 return after C", "3 return after D.E"]);
});

test("several values are a tuple, unless one is a status code", () => {
  const text = "def a():\n    return b, 7\ndef c():\n    return d, 404\ndef e():\n    return f(1, 2)";
  expect(read(text, "literal tuple", "return code")).toEqual(["2 literal tuple", "4 return code 404"]);
});

test("pandas and mocks assert by functions", () => {
  const text =
    "def test_a():\n    pd.testing.assert_frame_equal(a, b)\ndef test_c():\n    d.assert_called_once()\ndef test_e():\n    f()";
  expect(read(text, "test")).toEqual(["1 test", "3 test"]);
});
