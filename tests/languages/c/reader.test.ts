/** Patterns that a skill for C could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.c";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["memory that is freed", "c call malloc & c call free", [23]],
  ["a linked list", "c struct * & c pointer & c arrow", [12]],
  ["pointers", "c {address,dereference}", [36, 39, 41]],
  ["a file that is read", "c call fopen & c call {fgets,fread,fscanf}", [38]],
  ["an enumeration and a switch", "c switch & c enum *", [40]],
  ["a thread", "c call pthread_create", [41]],
  ["a macro", "c define *", [5]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string, number[]]>([
  ["a header of its own", "c own import *", '#include <stdio.h>\n#include "list.h"\n', [2]],
  [
    "functions with parameters",
    "c parameters",
    "int main(int argc, char **argv) { return 0; }\nint none(void) { return 1; }\nint add(int a, int b) { return a + b; }\nint sub(int a);\n",
    [3],
  ],
  [
    "recursion",
    "c recursion",
    "int twice(int n) { return fact(n) * 2; }\nint fact(int n) {\n  if (n < 2) { return 1; }\n  return n * fact(n - 1);\n}\n",
    [4],
  ],
  [
    "all fields of one declaration",
    "c field right",
    "struct tree {\n  struct tree *left, *right;\n};\n",
    [2],
  ],
  ["an array", "c array", "int main(int argc, char *argv[]) {\n  int all[3];\n}\n", [2]],
])("%s: %s, in its own text", async (_, pattern, text, lines) => {
  expect(await linesShowing(pattern, "a.c", text)).toEqual(lines);
});

test.each<[string, string, string]>([
  ["a comment and a string", "c call malloc", '/* malloc(1); */ char *a = "malloc(2);"; // malloc(3)\n'],
  ["a function with the name of a macro", "c recursion", "int NAME(push)(int n) { return NAME(size)(n); }\n"],
  ["pointers that are declared", "c dereference", "void a(void) { int *one, *two; }\n"],
  ["the branch that is not compiled first", "c call malloc", "#if 0\nint a(void) { malloc(1); }\n#endif\n"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
