/** SQL in strings that a program puts together, in each language that has strings. */
import { describe, expect, test } from "vitest";
import { JoinedStrings } from "../../../src/languages/syntax/joined-strings.ts";
import { factsIn } from "../../support/model.ts";

/** The facts of SQL in a file, with their lines. */
async function sqlIn(path: string, text: string): Promise<string[]> {
  const facts = await factsIn(path, text);
  return facts.filter((fact) => /^\d+ sql (?:select|inner join|where|group by)$/.test(fact));
}

const lines = ["1 sql select", "2 sql inner join", "3 sql where", "4 sql group by"];

/** A statement on four lines, in strings that are joined by a sign. */
const statement = (sign: string): string =>
  ["select a.id from a ", "inner join b on b.id = a.b ", "where a.id = 1 ", "group by a.id"]
    .map((part) => `"${part}"`)
    .join(`${sign}\n`);

describe("one statement in several strings", () => {
  test.each<[string, string]>([
    ["a.js", `const q = ${statement(" +")};`],
    ["a.ts", `const q: string = ${statement(" +")}`],
    ["A.java", `class A { String q = ${statement(" +")}; }`],
    ["A.cs", `class A { string q = ${statement(" +")}; }`],
    ["a.go", `package a; var q = ${statement(" +")}`],
    ["A.kt", `val q = ${statement(" +")}`],
    ["a.dart", `final q = ${statement("")};`],
    ["a.swift", `let q = ${statement(" +")}`],
    ["a.rb", `q = ${statement(" \\")}`],
    ["a.py", `q = ${statement(" + \\")}`],
    ["a.php", `<?php $q = ${statement(" .")};`],
    ["a.cpp", `const char *q = ${statement("")};`],
    ["index.html", `<script>const q = ${statement(" +")};</script>`],
  ])("%s", async (path, text) => {
    expect(await sqlIn(path, text)).toEqual(lines);
  });

  test.each<[string, string, string]>([
    ["a value between two strings", "a.js", 'const q = "select a from " + t.name() + " where a = 1";'],
    ["a variable that is appended to", "a.php", '<?php $q = "select a from b";\n$q .= " where a = 1";'],
    ["short strings", "a.js", 'q = "select a from b" + " where " + "a = 1"'],
    ["code in a template", "a.js", 'q = `select a from ${"b"}` + " where a = 1"'],
  ])("%s", async (_what, path, text) => {
    expect((await sqlIn(path, text)).map((fact) => fact.slice(2))).toEqual(["sql select", "sql where"]);
  });
});

describe("two strings are not one", () => {
  test.each<[string, string]>([
    ["in a list", '["select a from b", " where a = 1"]'],
    ["as arguments", 'run("select a from b", "where a = 1")'],
    ["in two statements", 'const q = "select a from b";\nconst r = " where a = 1";'],
    ["around a comparison", 'x = "select a from b" === " where a = 1"'],
    ["around a call with text", 'x = "select a from b" + f("c") + " where a = 1"'],
  ])("%s", async (_what, text) => {
    expect(await sqlIn("a.js", text)).toEqual(["1 sql select"]);
  });
});

test("what is joined is bounded, and each string is looked at once", () => {
  const part = "select a from b ";
  const text = `"${part}" + `.repeat(20_000);
  const taken: string[] = [];
  const strings = new JoinedStrings(text, (value) => taken.push(value));
  const step = part.length + 5;
  for (let index = 0; index < 20_000; index++)
    strings.add(part, 1, { from: index * step, to: index * step + part.length + 2 });
  strings.end();
  expect(taken).toHaveLength(1);
  expect(taken[0]?.length).toBeLessThan(20_000 + step);
});
