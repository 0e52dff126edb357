/** Patterns that a skill for Swift could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.swift";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a view of SwiftUI", "swift computed property & swift extends {View,App} & swift import SwiftUI", [8, 25]],
  ["state", "swift annotation {State,StateObject,Published}", [6, 7, 29]],
  ["an optional that is unwrapped", "swift {if let,guard let}", [36, 44]],
  ["an asynchronous request", "swift call URLSession.data & swift await", [38]],
  ["a decoded answer", "swift call Foundation.JSONDecoder.decode", [39]],
  ["an error that is handled", "swift catch {URLError,LoadError}", [40, 43]],
  ["a protocol", "swift protocol *", [24]],
  ["an enumeration", "swift enum * & swift switch", [23]],
  ["a test", "swift extends XCTestCase & swift method test*", [57]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string, number[]]>([
  ["a check on a line of its own", "swift call expect", "@Test func a() {\n  #expect(b == 1)\n}\n", [2]],
  ["what follows a preview", "swift struct B", "#Preview {\n  A()\n}\nstruct B {}\n", [4]],
  ["an escaping closure", "swift annotation escaping", "func a(b: @escaping () -> Void) {}\n", [1]],
  ["only the first branch", "swift call c", "#if DEBUG\nb()\n#else\nc()\n#endif\n", []],
])("%s: %s, in its own text", async (_, pattern, text, lines) => {
  expect(await linesShowing(pattern, "a.swift", text)).toEqual(lines);
});

test("an operator has no type parameters", async () => {
  const text =
    "struct A {\n  static func < (a: A, b: A) -> Bool { a.c < b.c }\n  static func <T>(d: T) {}\n}\n";
  expect(await linesShowing("swift generic", "a.swift", text)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "a comment and a string",
    "swift call print",
    '/* /* print() */ print() */ let a = "print()"; let b = #"print("c")"#',
  ],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
