import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { RawText } from "../../src/activity/issue.ts";
import { publicPath, type Untrusted, untrusted } from "../../src/text/untrusted.ts";

// Checked by `npm run types`.
test("text that is not cleaned fits no function that escapes", () => {
  expectTypeOf<RawText>().not.toExtend<Untrusted>();
  expectTypeOf<string>().not.toExtend<Untrusted>();
});

test.each<[string, string, string]>([
  ["plain text", "Add joins", "Add joins"],
  ["other scripts and emoji", "Junções 日本語 🎉", "Junções 日本語 🎉"],
  ["line feeds", "a\r\nb\nc\rd", "a b c d"],
  ["line and paragraph separators", "a\u2028b\u2029c", "a b c"],
  ["escape sequences", "\u001b[31mred\u0007", "[31mred"],
  ["C1 controls", "a\u009bb\u0085c", "a b c"],
  ["NUL", "a\u0000b", "a b"],
  ["bidi overrides", "abc\u202egnp.exe\u202c", "abcgnp.exe"],
  ["bidi isolates", "\u2066a\u2069", "a"],
  ["directional marks", "\u200ea\u200f\u061c", "a"],
  ["zero width", "a\u200bb\u200cc\u200dd\u2060e\ufefff", "abcdef"],
  ["soft hyphens", "a\u00adb", "ab"],
  ["an address", "by ana@example.com today", "by … today"],
  ["an address in angle brackets", "Ana <ana.souza+x@mail.example.co.uk>", "Ana <…>"],
  ["an address without a dot in angle brackets", "Ana <ana@laptop>", "Ana <…>"],
  ["two addresses", "a@b.co,c@d.org", "…,…"],
  ["an address with invisible characters", "ana@exa\u200bmple.com", "…"],
  ["an address with punctuation", "by !@a.aa and o'neil@x.org", "by … and …"],
  ["an address with non-ASCII letters", "joão@example.com, ana@exämple.com", "…, …"],
  [
    "a version, which is not an address",
    "Bump zod@4.6.7 and actions/checkout@v4",
    "Bump zod@4.6.7 and actions/checkout@v4",
  ],
  ["a mention, which is not an address", "thanks @ana", "thanks @ana"],
  ["a password", "Use password=hunter2 for now", "(hidden: it may contain a secret)"],
  ["an address with a password", "Fix redis://:hunter2@cache", "(hidden: it may contain a secret)"],
  ["spaces", "  a \t  b  ", "a b"],
  ["nothing", "", ""],
])("%s", (_name, text, expected) => {
  expect(untrusted(text).untrusted).toBe(expected);
});

test("a long text is cut and marked, never inside a character", () => {
  expect(untrusted("x".repeat(300)).untrusted).toBe(`${"x".repeat(199)}…`);
  expect(untrusted("x".repeat(200)).untrusted).toBe("x".repeat(200));
  expect(untrusted(`${"x".repeat(8)}🎉🎉`, 10).untrusted).toBe(`${"x".repeat(8)}…`);
  expect(untrusted("x".repeat(1_000_000), 10).untrusted).toHaveLength(10);
});

test("a character of two halves is kept whole before the cut", () => {
  expect(untrusted(`🎉${"x".repeat(20)}`, 10).untrusted).toBe(`🎉${"x".repeat(7)}…`);
});

test("of a text that is far longer than its limit only the beginning is looked at", () => {
  expect(untrusted(`${"\u200b".repeat(80)}x`, 10).untrusted).toBe("");
  expect(untrusted(`${"\u200b".repeat(79)}x`, 10).untrusted).toBe("x");
});

test("whatever comes in, one clean line comes out", () => {
  const text = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 300 }), (input, limit) => {
      const line = untrusted(input, limit).untrusted;
      expect(line.length).toBeLessThanOrEqual(limit);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
      expect(line).toBe(line.trim());
    }),
  );
});

test("no ordinary address gets through, wherever it is", () => {
  const local = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._%+-]{0,9}$/);
  const email = fc.tuple(local, fc.domain()).map((parts) => parts.join("@"));
  const around = fc.constantFrom(" ", "<", ">", "(", ")", ",", ";", '"', "", ": ");
  fc.assert(
    fc.property(fc.string(), around, email, around, fc.string(), (before, left, address, right, after) => {
      const line = untrusted(`${before}${left}${address}${right} ${after}`, 1000).untrusted;
      expect(line).not.toContain(address);
    }),
  );
});

test.each<[string, string]>([
  ["src/app/main.py", "src/app/main.py"],
  ["olá/com espaço.txt", "olá/com espaço.txt"],
  ["notes/ana@example.com/a.py", "notes/…/a.py"],
  ["notes/by ana@example.com.md", "notes/by …"],
  ["keys/AKIAIOSFODNN7EXAMPLE/a.py", "keys/…/a.py"],
  ["note\n::error::x\u001b[31m\u202egnp", "note…::error::x…[31mgnp"],
  ["a\u0085b\u2028c.py", "a…b…c.py"],
])("the path %j is published as %j", (path, expected) => {
  expect(publicPath(path)).toBe(expected);
});
