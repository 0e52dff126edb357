/** What is known of an object that another function or file gets: its calls keep the name of what it is. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavascriptReader } from "../../../src/languages/javascript/reader.ts";

/** Texts of facts, without their lines. */
function texts(source: string, typescript = false): string[] {
  return factsOf(createJavascriptReader({ typescript }), source).map(({ text }) => text);
}

describe("a router that a function is given", () => {
  test.each<[string, string, string]>([
    [
      "Express",
      'import { Express } from "express"; export function a(app: Express) { app.get("/b"); }',
      "js call express.Express().get",
    ],
    [
      "Fastify",
      'import type { FastifyInstance } from "fastify"; const a = async (x: FastifyInstance) => x.post("/b");',
      "js call fastify.FastifyInstance().post",
    ],
    [
      "another parameter",
      'import { Request } from "express"; function a(req: Request) { req.get("b"); }',
      "js call req.get",
    ],
    ["a type of its own", "function a(app: Router) { app.get(); }", "js call app.get"],
  ])("%s", (_, source, expected) => {
    expect(texts(source, true).filter((text) => text.startsWith("js call"))).toEqual([expected]);
  });
});

describe("what a module of NestJS is to make later", () => {
  test.each([
    ["at once", '({ type: "postgres", url })'],
    ["in steps", '{ const url = a.get("b"); return { type: "postgres", url }; }'],
  ])("%s counts as if it were given", (_, made) => {
    expect(texts(`TypeOrmModule.forRootAsync({ useFactory: (a) => ${made} });`)).toContain(
      "js argument TypeOrmModule.forRootAsync type=postgres",
    );
  });
});

describe("an exported object", () => {
  test.each([
    ["by default", "export default { theme: { extend: { colors: {} } }, data() {} };"],
    ["with its type", "export default { theme: { extend: { colors: {} } }, data() {} } satisfies Config;"],
    ["of CommonJS", "module.exports = { theme: { extend: { colors: {} } }, data() {} };"],
    ["in a list", "export default [base, { theme: { extend: { colors: {} } }, data() {} }];"],
    [
      "given to a function",
      "export default defineConfig([{ theme: { extend: { colors: {} } }, data() {} }]);",
    ],
    ["by its name", "const config: Config = { theme: { extend: { colors: {} } }, data() {} };"],
  ])("%s says its options", (_, source) => {
    const options = texts(source, true).filter((text) => text.startsWith("js option "));
    expect(options).toEqual([
      "js option theme",
      "js option data",
      "js option theme.extend",
      "js option theme.extend.colors",
    ]);
  });

  test("says its texts", () => {
    expect(texts("export const metadata = { title: 'Bread' };")).toContain("js option title=Bread");
  });

  test("says its colours, however deep they are", () => {
    const source = "module.exports = { theme: { colors: { rye: '#5a3d1e', base: 'hsl(var(--base))' } } };";
    expect(texts(source).filter((text) => text.includes("="))).toEqual([
      "js option theme.colors.rye=#5a3d1e",
    ]);
  });

  test("other objects have no options", () => {
    const source = "const a = { theme: {} }; b({ theme: {} }); export const c = { theme: {} };";
    expect(texts(source).filter((text) => text.startsWith("js option "))).toEqual([]);
  });
});

test.each([
  ["const a = { b: 1 };\nexport default a;", ["js option b"]],
  ["const a = { b: 1 };\nmodule.exports = a", ["js option b"]],
  ["const a = { b: 1 };\nexport default ab;", []],
  ["const a = () => { const c = { b: 1 }; };\nexport default c;", []],
])("options of an object that is exported by its name: %j", (source, options) => {
  expect(texts(source).filter((text) => text.startsWith("js option"))).toEqual(options);
});
