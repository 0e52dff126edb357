/** Patterns that a skill for C++ could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.cpp";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a class template", "cpp template & cpp class *", [13]],
  ["inheritance", "cpp extends Base & cpp virtual method", [14]],
  ["an algorithm with a lambda", "cpp call std.sort & cpp lambda", [39]],
  ["smart pointers", "cpp {use std.unique_ptr,call std.make_shared}", [27, 40]],
  ["an overloaded operator", "cpp operator", [19, 20]],
  ["an exception", "cpp catch std.exception & cpp throw std.*", [48]],
  ["a container", "cpp use std.{vector,map}", [9, 36, 37]],
  ["a thread", "cpp use std.thread & cpp call std.thread.join", [44]],
  ["a test with GoogleTest", "cpp call TEST & cpp call EXPECT_EQ", [60]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test("fields that are set where they are declared", async () => {
  const text = "struct A {\n  int b{};\n  double c{ 1.5 };\n};\n";
  expect(await linesShowing("cpp field *", "a.cpp", text)).toEqual([2, 3]);
});

test.each<[string, string, string]>([
  ["a comment and a string", "cpp call std.sort", '// std::sort(a, b);\nauto c = R"x(std::sort(d, e))x";'],
  [
    "one of several functions of a name",
    "cpp recursion",
    "int a(int b) { return a(b, 1); }\nint a(int b, int c) { return b + c; }\n",
  ],
  [
    "a function of its own",
    "cpp call std.find",
    "using namespace std;\nbool find(int a) { return a > 1; }\nint b() { return find(2); }\n",
  ],
  ["a variable that is made", "cpp parameters", "const int limit(2);\n"],
  ["the size of an enumeration", "cpp extends *", "enum class Color : uint8_t { Red };\n"],
  ["an object that returns itself", "cpp dereference", "A &A::add() { return *this; }\n"],
  ["another sort", "cpp call std.sort", "#include <algorithm>\nint a() { sort(b); my::sort(c); }"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
