import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fact, factsOf, longestFact } from "../../src/languages/fact.ts";
import { createGoReader } from "../../src/languages/go/reader.ts";
import { createJavaReader } from "../../src/languages/java/reader.ts";
import { createJavascriptReader } from "../../src/languages/javascript/reader.ts";

const onString = (value: string, line: number): void => void [value.length, line];
const readers = {
  javascript: createJavascriptReader({ typescript: false, onString }),
  typescript: createJavascriptReader({ typescript: true, onString }),
  java: createJavaReader({ onString }),
  go: createGoReader({ onString }),
};
const languages = ["javascript", "typescript", "java", "go"] as const;

/** Where an expression may stand in a file of each. */
const around = {
  javascript: (code: string): string => `x = ${code};`,
  typescript: (code: string): string => `let x: ${code} = ${code};`,
  java: (code: string): string => `class A { Object a() { return ${code}; } }`,
  go: (code: string): string => `package a\nfunc f() {\nx = ${code}\n}\n`,
};

/** What is said that is not a fact of a line of the file. */
function wrong(language: (typeof languages)[number], source: string): Fact[] {
  const lines = source.split("\n").length;
  return factsOf(readers[language], source).filter(
    ({ text, line }) =>
      !/^(?:js|ts|java|go) \S[^\n]*$/.test(text) || text.length > longestFact || line < 1 || line > lines,
  );
}

const scripts = [
  "import",
  "import {",
  "import { a } from",
  "import a from 'a",
  "const { a } =",
  "const { a: } = b",
  "app.",
  "a?.",
  "new",
  "@",
  "class extends",
  "f({ : })",
  "export {",
  "`${",
  "<a",
  "x as",
];
const broken = {
  javascript: scripts,
  typescript: [...scripts, "interface", "class { constructor(private) }", "let a:"],
  java: [
    "import",
    "import ;",
    "@",
    "@A(",
    "class",
    "class A { B",
    "class A { void a() { b.; new ; throw ; C:: } }",
    '"""',
  ],
  go: [
    "package",
    "import",
    'import "',
    "func",
    "func (",
    "type A struct {",
    "package a\nfunc f() {\na, b := \nc.\nvar d",
  ],
};

const script = `import d, { a as b } from "m";
const { c = 1, ...e } = require('n');
@D({ f: "g" }) class H extends I { constructor(private readonly j: K) {} async l() { this.m = await d\`\${x}\`; } }
for (const [k] of b?.()) try { throw new E(...k) } catch { <A.B c={d}>{e}</A.B> }
`;
const whole = {
  javascript: script,
  typescript: `${script}interface A<T> { b: T | null } const f = (a: A<string>): a is B => a as any;`,
  java: `package a.b; import c.D; import static e.F.*;
@G(h = {"i", J.class}) public class K<T> extends L<T> implements M {
  private final D[] n = { new D("o") };
  K(D... p) throws Q { this.n = p; for (var r : p) r.s().stream().map(D::t); try (U v = w) { } catch (X | Y z) { throw z; } }
}
record R(int a) { R { } }`,
  go: `package a
import ("b/c"; d "e"; _ "f")
type G[T any] struct { h *c.I \`j:"k"\`; c.L }
func (m *G) n(o ...d.P) (q []c.I, err error) {
	for _, r := range q { go r.s("t") }
	if err != nil && !c.u(err) { return nil, err }
	v, w := &d.X{Y: 1}, <-z.(chan int)
	select { case v.a <- w[1]: default: defer func() {}() }
}`,
};

const deep = 20_000;

/** Of processor time, which does not depend on what else the machine does. */
function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

describe.each(languages)("%s", (language) => {
  test.each([
    ["parentheses", `${"(".repeat(deep)}1${")".repeat(deep)}`],
    ["open parentheses", "(".repeat(deep)],
    ["brackets", `${"[".repeat(deep)}1${"]".repeat(deep)}`],
    ["braces", "{".repeat(deep)],
    ["calls", `${"a.b(".repeat(deep)}${")".repeat(deep)}`],
    ["a chain", `a${".b()".repeat(deep)}`],
    ["a sum", `1${"+ a.b".repeat(deep)}`],
    ["types", "A<".repeat(deep)],
    ["functions", "a => ".repeat(deep)],
    ["templates", "`${".repeat(deep)],
    ["signs", "-".repeat(deep / 4)],
    ["what may begin a comment", "*".repeat(deep / 4)],
    ["commas", ",".repeat(deep / 4)],
  ])("deep or broken %s are read in time", (_, code) => {
    const begun = process.cpuUsage();
    expect(wrong(language, code)).toEqual([]);
    expect(wrong(language, around[language](code))).toEqual([]);
    expect(secondsSince(begun)).toBeLessThan(20);
  });

  test("half a megabyte of nothing sensible ends", () => {
    const begun = process.cpuUsage();
    expect(wrong(language, around[language]("f(".repeat(2 ** 18)))).toEqual([]);
    expect(secondsSince(begun)).toBeLessThan(60);
  });

  test.each(broken[language])("%s", (source) => {
    expect(wrong(language, source)).toEqual([]);
    expect(wrong(language, `${source}\n}`)).toEqual([]);
  });

  test("files with a piece missing are read", () => {
    fc.assert(
      fc.property(fc.nat(whole[language].length), fc.nat(60), (start, length) => {
        expect(
          wrong(language, whole[language].slice(0, start) + whole[language].slice(start + length)),
        ).toEqual([]);
        expect(wrong(language, whole[language].slice(start))).toEqual([]);
      }),
    );
  });

  test("any characters are read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        expect(wrong(language, source)).toEqual([]);
      }),
    );
  });
});
