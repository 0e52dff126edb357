import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavascriptReader } from "../../../src/languages/javascript/reader.ts";

/** Facts as "line text". */
function facts(source: string, typescript = false): string[] {
  return factsOf(createJavascriptReader({ typescript }), source).map(({ text, line }) => `${line} ${text}`);
}

/** Texts of facts, without their lines. */
function texts(source: string, typescript = false): string[] {
  return factsOf(createJavascriptReader({ typescript }), source).map(({ text }) => text);
}

describe("exact facts of single lines", () => {
  test.each<[string, string, string[]]>([
    ["nothing", "", []],
    ["a comment", "// import express\n/* require('express') */", []],
    ["a string with code in it", `"require('express')";`, []],
    ["a default import", "import express from 'express'", ["js import express"]],
    ["a namespace import", 'import * as z from "zod"; z.string()', ["js import zod", "js call zod.string"]],
    [
      "named imports",
      "import { Router as R, default as e } from 'express'; R(); e()",
      ["js import express", "js import express.Router", "js call express.Router", "js call express"],
    ],
    ["an import for its effects", "import 'dotenv/config'", ["js import dotenv/config"]],
    [
      "a re-export",
      "export { a as b } from './a'; export * from 'c'",
      ["js export", "js import ./a", "js import ./a.a", "js import c"],
    ],
    ["require", "const x = require('express')", ["js import express"]],
    [
      "require with destructuring",
      "const { Router: R } = require('express'); R()",
      ["js destructuring", "js import express", "js import express.Router", "js call express.Router"],
    ],
    ["an error handler", "function a(err, req, res, next) {}", ["js error handler", "js function"]],
    ["four other parameters", "(a, req, res, next) => {}", ["js arrow"]],
    [
      "an error that a catch block returns",
      "try { a() } catch { if (b) { return { success: false } } return { error: c } }",
      ["js call a", "js return error", "js catch", "js try"],
    ],
    [
      "other returned objects",
      "() => { try { return { ok: true } } catch { return { data: 1, ...rest } } return { error: c } }",
      ["js spread", "js catch", "js try", "js arrow"],
    ],
    [
      "require whose result is called",
      "require('dotenv').config()",
      ["js import dotenv", "js call dotenv.config"],
    ],
    [
      "require made by createRequire",
      "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); require('a')()",
      [
        "js import node:module",
        "js import node:module.createRequire",
        "js use import.meta.url",
        "js call node:module.createRequire",
        "js import a",
        "js call a",
      ],
    ],
    ["require of a computed name", "require(name)", ["js call require"]],
    [
      "a dynamic import",
      "const { default: m } = await import('m'); m()",
      ["js destructuring", "js import m", "js dynamic import m", "js await", "js call m"],
    ],
    [
      "a global",
      "document.querySelector('p')",
      ["js call document.querySelector", "js argument document.querySelector p"],
    ],
    ["a method of a literal", "[1].map(f)", ["js call *.map"]],
    [
      "a method that is given a function",
      "a.map(() => 1, 2)",
      ["js arrow", "js call a.map", "js callback a.map", "js argument a.map 2"],
    ],
    ["a function that is called immediately", "(() => {})()", ["js arrow"]],
    [
      "several variables in one declaration",
      "var e = require('e'), app = e(); app.get()",
      ["js import e", "js call e", "js call e().get"],
    ],
    [
      "an instance",
      "import { S } from 's'; const s = new S(); s.go().on()",
      ["js import s", "js import s.S", "js new s.S", "js call s.S().go", "js call s.S().go().on"],
    ],
    [
      "a variable named like its module",
      "const redis = require('redis').createClient(); redis.get()",
      ["js import redis", "js call redis.createClient", "js call redis.createClient().get"],
    ],
    [
      "optional chaining",
      "const db = global.db ?? new Db(); db.find()",
      ["js use global.db", "js new Db", "js call Db().find"],
    ],
    [
      "destructured members",
      "const { get } = axios; get()",
      ["js destructuring", "js use axios.get", "js call axios.get"],
    ],
    [
      "elements of an array",
      "const [a] = useState(); a.b()",
      ["js destructuring", "js call useState", "js call a.b"],
    ],
    ["the last assignment", "let a = b(); a = c(); a.d()", ["js call b", "js call c", "js call c().d"]],
    ["a name assigned to itself", "let q = f(); q = q.a(); q = q.a(); q.a()", ["js call f", "js call f().a"]],
    ["an assignment of a literal", "let a = b(); a = 1; a.d()", ["js call b", "js call a.d"]],
    [
      "an assigned member",
      "this.app = e(); this.app.get()",
      ["js call e", "js use this.app", "js call e().get"],
    ],
    [
      "arguments",
      "f('a  b', `c`, 404, true, { d: 'e', g: 1, 'h': true, i: -2, j: k, l() {} }, '')",
      [
        "js template",
        "js call f",
        "js argument f a b",
        "js argument f c",
        "js argument f 404",
        "js argument f d=",
        "js argument f d=e",
        "js argument f g=",
        "js argument f g=1",
        "js argument f h=",
        "js argument f h=true",
        "js argument f i=",
        "js argument f i=-2",
        "js argument f j=",
        "js argument f l=",
      ],
    ],
    ["an environment variable", "process.env.PORT + process.env['PORT']", ["js use process.env.PORT"]],
    ["CommonJS exports", "module.exports = 1", ["js use module.exports"]],
    [
      "an import that is re-exported",
      "import a from 'a'; f(a, { a })",
      ["js import a", "js use a", "js call f"].concat("js argument f a="),
    ],
    ["an unused import", "import a from 'a'; function f(b) {}", ["js import a", "js function"]],
    [
      "a request to an address with a value in it",
      "fetch(`https://api.example.org/${name}`)",
      [
        "js template",
        "js url https://api.example.org",
        "js call fetch",
        "js argument fetch https://api.example.org/?",
      ],
    ],
    ["an address for later", 'const base = "https://api.example.org/v1"', ["js url https://api.example.org"]],
    ["a template of another text", "fetch(`/api/${name}`)", ["js template", "js call fetch"]],
    ["a tagged template", "gql`a`", ["js template", "js call gql"]],
    [
      "functions",
      "async function a() {} function* b() {}",
      ["js function", "js async function", "js generator"],
    ],
    [
      "an async arrow function",
      "async () => { for await (const a of b) {} }",
      ["js await", "js arrow", "js async function"],
    ],
    [
      "classes",
      "class A extends b.C { static async d() {} }",
      ["js method", "js async function", "js class", "js extends b.C"],
    ],
    [
      "errors",
      "try { throw new E() } catch { throw e }",
      ["js new E", "js throw E", "js throw e", "js catch", "js try"],
    ],
    ["promises", "new Promise(f); Promise.all([])", ["js new Promise", "js promise", "js call Promise.all"]],
    [
      "spread and rest",
      "f(...a); const [b, ...c] = d; ({ ...e })",
      ["js spread", "js call f", "js rest", "js destructuring"],
    ],
    ["a chain with optional members", "a?.b?.()", ["js optional chaining", "js call a.b"]],
    ["exports", "export default 1; export const a = 1", ["js export", "js default export", "js export a"]],
    [
      "JSX",
      "import { Route } from 'r'; const a = <Route.B path='x'><p {...b}/></Route.B>",
      ["js import r", "js import r.Route", "js jsx r.Route.B", "js spread", "js jsx p", "html element p"],
    ],
    [
      "elements of HTML in JSX",
      "a = <label htmlFor='x' className={`b ${c} d`}><Img className='e f' alt='' /><img alt={g} /></label>",
      [
        "js jsx label",
        "js jsx Img",
        "js jsx img",
        "js template",
        "html element label",
        "html element img",
        "html attribute label for",
        "html attribute label for=x",
        "html attribute img alt",
        "html attribute img alt={g}",
        "html attribute component alt",
        "html class b",
        "html class d",
        "html class e",
        "html class f",
      ],
    ],
    [
      "a meta element",
      "a = <meta property='og:title' content='Bread' />",
      [
        "js jsx meta",
        "html element meta",
        "html attribute meta property",
        "html attribute meta property=og:title",
        "html attribute meta content",
        "html attribute meta content=Bread",
        "html meta og:title=Bread",
      ],
    ],
  ])("%s", (_, source, expected) => {
    const said = texts(source);
    expect([...new Set(said)].toSorted()).toEqual(expected.toSorted());
  });
});

test("reports a fact once per line", () => {
  expect(facts("process.env.A + process.env.A\nprocess.env.A")).toEqual([
    "1 js use process.env.A",
    "2 js use process.env.A",
  ]);
});

test("TypeScript without JSX may have type assertions in its place", () => {
  expect(texts("const f = <T>(a: T): T => <any>a;\ngo()", true)).toEqual(
    expect.arrayContaining(["ts generic", "ts as", "js arrow", "js call go"]),
  );
});

test.each([
  ["of a condition", "{a ? 'b' : 'c'}", ["b", "c"]],
  ["in a template", "{`b ${a ? 'c' : 'd'} ${e}`}", ["b", "c", "d"]],
  ["that are added", "{'b ' + (a && 'c')}", ["b", "c"]],
  ["given to a function", "{clsx('b', a && 'c', { 'd': a })}", ["b", "c", "d"]],
  ["but not what is compared", "{a === 'b' ? 'c' : 'd'}", ["c", "d"]],
  ["but no names", "{styles.b}", []],
])("classes %s", (_, value, expected) => {
  const classes = texts(`a = <p className=${value} />`).filter((text) => text.startsWith("html class "));
  expect(classes).toEqual(expected.map((name) => `html class ${name}`));
});

test("any is reported", () => {
  expect(texts("const a: any = b as Record<string, any>;", true)).toContain("ts any");
  expect(texts("const any: Any = many<Many>(any);", true)).not.toContain("ts any");
});

test("strings are passed on with the line of their content", () => {
  const held: [string, number][] = [];
  const reader = createJavascriptReader({
    typescript: false,
    onString: (value, line) => held.push([value, line]),
  });
  const source =
    'a("short"); a("twelve chars");\nb(`\n  SELECT ${\n    x\n  } FROM y`, "line\\nSELECT \\"a\\"");\n// "a comment of some length"';
  factsOf(reader, source);
  expect(held).toEqual([
    ["short", 1],
    ["twelve chars", 1],
    ["\n  SELECT ?\n\n FROM y", 2],
    ['line  SELECT  "a "', 5],
  ]);
});
