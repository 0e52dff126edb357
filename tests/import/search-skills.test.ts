import { expect, test } from "vitest";
import { searchSkills } from "../../src/import/search-skills.ts";

const ids = (words: string): string[] => searchSkills(words).map(({ id }) => id);

test.each<[string, string, string[]]>([
  ["an id", "sql-joins", ["sql-joins"]],
  ["a part of an id", "multi-stage", ["docker-multi-stage"]],
  ["a title", "Window functions", ["sql-window-functions"]],
  ["Portuguese", "funções de janela", ["sql-window-functions"]],
  ["Spanish, without accents", "expresiones regulares", ["python-regular-expressions"]],
  ["a tool that a title does not name", "sentry", ["error-tracking"]],
  ["a name that several share", "pytest", ["pytest-basics", "pytest-fixtures"]],
])("%s: %s", (_name, words, first) => {
  expect(ids(words).slice(0, first.length)).toEqual(first);
});

test("those that are called so come before those that only mention it", () => {
  const found = ids("docker");
  expect(found[0]).toBe("dockerfile");
  expect(found.indexOf("docker-compose")).toBeLessThan(found.indexOf("testcontainers"));
});

test("finds it in each language that has it", () => {
  expect(ids("excepciones")).toEqual(expect.arrayContaining(["python-exceptions", "java-exceptions"]));
});

test("falls back to what a skill means", () => {
  expect(ids("watermark")).toContain("incremental-loads");
});

test.each(["", "zzz", "the of"])("“%s” finds nothing", (words) => {
  expect(ids(words)).toEqual([]);
});
