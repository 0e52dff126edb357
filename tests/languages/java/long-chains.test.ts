/** Long chains of calls in Java. */
import { expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavaReader } from "../../../src/languages/java/reader.ts";

test("a long chain keeps its first links and the last", () => {
  const source = `class A { void a() { http.csrf()${".permit()".repeat(60)}.authenticated(); } }`;
  const calls = factsOf(createJavaReader(), source).map(({ text }) => text);
  const texts = calls.filter((text) => text.startsWith("java call "));
  expect(texts.filter((text) => text.endsWith(".authenticated"))).toHaveLength(1);
  for (const text of texts) expect(text).toMatch(/^java call http\.csrf.{0,120}$/);
});
