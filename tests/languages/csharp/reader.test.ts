/** Patterns that a skill for C# could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.cs";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["an endpoint of a controller", "csharp annotation HttpGet & csharp annotation ApiController", [19]],
  ["a role that a request needs", "csharp argument Authorize Roles=*", [20]],
  [
    "an asynchronous query with Entity Framework",
    "csharp call *.{FirstOrDefaultAsync,ToListAsync} & csharp import Microsoft.EntityFrameworkCore",
    [26],
  ],
  ["LINQ with a lambda", "csharp call *.{Where,Select,GroupBy,OrderBy} & csharp lambda", [25]],
  ["an exception that is handled", "csharp catch {*Exception,*}", [32]],
  ["a switch expression", "csharp switch expression", [39]],
  ["a generic method", "csharp generic & csharp method *", [44]],
  ["a unit test", "csharp annotation {Fact,Theory,Test,TestMethod} & csharp call Assert.*", [55, 57]],
  ["an interface of its own", "csharp interface I*", [50]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string, number[]]>([
  [
    "a list whose type is not repeated",
    "csharp new List",
    "class A {\n List<int> a = new();\n List<int> B { get; } = new();\n void C() { List<int> d = new(); }\n}",
    [2, 3, 4],
  ],
  [
    "a method with parameters, which Main only seems to have",
    "csharp parameters",
    "class A {\n static void Main(string[] args) { }\n int B(int c) => c;\n void D() { }\n void e_Click(object sender, EventArgs f) { }\n}",
    [3],
  ],
  [
    "a query that joins, and variables of the same names",
    "csharp {join,orderby}",
    "var a = from b in c\n join d in e on b.F equals d.F\n orderby b.F\n select b;\nvar join = orderby;\njoin.G();",
    [2, 3],
  ],
  [
    "an extension method",
    "csharp extension",
    "static class A {\n public static int Twice(this int a) => a * 2;\n int Once(int a) => a;\n}",
    [2],
  ],
])("%s: %s", async (_, pattern, text, lines) => {
  expect(await linesShowing(pattern, name, text)).toEqual(lines);
});

test.each<[string, string, string]>([
  [
    "a class without an endpoint",
    "csharp annotation HttpGet",
    'class A { /* [HttpGet] */ string a = "[HttpGet]"; int[] b = [HttpGet]; }',
  ],
  [
    "an exception that is swallowed",
    "csharp catch *",
    "class A { void B() { try { C(); } catch (Exception) { } } }",
  ],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
