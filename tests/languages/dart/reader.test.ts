/** Patterns that a skill for Dart could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.dart";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a widget", "dart extends {StatelessWidget,StatefulWidget} & dart method build", [8]],
  [
    "a list that is built as needed",
    "dart call ListView.builder & dart argument ListView.builder itemBuilder=",
    [18],
  ],
  ["a request", "dart call package:http/http.dart.{get,post} & dart await", [44]],
  ["decoded JSON", "dart call jsonDecode & dart import dart:convert", [45]],
  ["a constructor from JSON", "dart factory constructor", [38]],
  ["a mixin", "dart mixin *", [29]],
  ["an error that is handled", "dart catch FormatException", [49]],
  ["a test of a widget", "dart call testWidgets", [61]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test("methods with parameters", async () => {
  const text =
    "class A {\n  @override\n  Widget build(Context c) {}\n  int add(int b) => b;\n  int none() => 1;\n}\n";
  expect(await linesShowing("dart parameters", "a.dart", text)).toEqual([4]);
});

test.each<[string, string, string]>([
  ["the function of a base class", "dart recursion", "class A extends B {\n  void a() { super.a(); }\n}\n"],
  [
    "a comment and a string",
    "dart call print",
    "/// print()\nvoid a() { var b = 'print() ${c}'; var d = r'${print()}'; }",
  ],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
