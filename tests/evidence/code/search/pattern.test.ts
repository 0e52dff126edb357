/** What the patterns of skills and the globs of rules fit. */
import { describe, expect, test } from "vitest";
import { compilePattern, pathGlob } from "../../../../src/evidence/code/search/pattern.ts";

/** Whether a fact fits the first term of a pattern. */
function fits(pattern: string, fact: string): boolean {
  const [term] = compilePattern(pattern).needs;
  return term !== undefined && (term.exact.includes(fact) || term.test?.(fact) === true);
}

test.each<[string, string, boolean]>([
  ["python call print", "python call print", true],
  ["python call print", "python call print2", false],
  ["python call fastapi.*", "python call fastapi.FastAPI", true],
  ["python call fastapi.*", "python call fastapi.", true],
  ["python call fastapi.*", "python call fastapiX", false],
  ["python call *.get", "python call app.get", true],
  ["python call *.get", "python call app.getX", false],
  ["python call *.get", "a python call app.get", false],
  ["python status #", "python status 404", true],
  ["python status #", "python status", false],
  ["python status #", "python status x", false],
  ["python status #", "python status 4x", false],
  ["sql count(\\*)", "sql count(*)", true],
  ["sql count(\\*) *", "sql count(*) x", true],
  ["sql count(\\*) *", "sql count(x) x", false],
  ["html attribute a href=\\#{main,content}", "html attribute a href=#main", true],
  ["html attribute a href=\\#{main,content}", "html attribute a href=1main", false],
  ["key a+b.* ", "key a+b.c", true],
  ["key a+b.*", "key aab.c", false],
  ["key a+b.*", "key a+bxc", false],
  ["js {import,call} x", "js import x", true],
  ["js {import,call} x", "js call x", true],
  ["js {import,call} x", "js import,call x", false],
  ["js {a,b}{c,d}", "js bd", true],
  ["js {a,b}.*", "js b.x", true],
  ["js {a,b}.*", "js c.x", false],
  ["js a}b", "js a}b", true],
  ["js {a", "js {a", true],
])("%s fits %s: %s", (pattern, fact, expected) => {
  expect(fits(pattern, fact)).toBe(expected);
});

describe("a pattern of several terms", () => {
  test("needs some, must not have others, and is about some paths", () => {
    const pattern = compilePattern(
      "python call a & !python call b & python import c & path *.py & !path tests/**",
    );
    expect(pattern.needs.map(({ exact }) => exact)).toEqual([["python call a"], ["python import c"]]);
    expect(pattern.without.map(({ exact }) => exact)).toEqual([["python call b"]]);
    expect(["a.py", "app/a.py", "a.txt", "tests/a.py"].map((path) => pattern.path(path))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("needs the readers that its first words name", () => {
    expect(compilePattern("python call a & sql select").needs.map(({ reader }) => reader)).toEqual([
      "python",
      "sql",
    ]);
    expect(compilePattern("readme").needs[0]?.reader).toBe("readme");
  });

  test("is about any path when it names none", () => {
    expect(compilePattern("sql select").path("anything")).toBe(true);
  });

  test.each(["", " & a", "a & ", "a &  & b", "!", "a & !"])("has no empty term: %j", (text) => {
    expect(() => compilePattern(text)).toThrow(/empty/);
  });
});

test.each<[string, string, boolean]>([
  ["*.sql", "a.sql", true],
  ["*.sql", "deep/in/a.sql", true],
  ["*.sql", "A.SQL", true],
  ["*.sql", ".hidden/.a.sql", true],
  ["*.sql", "a.sqlx", false],
  ["/a.sql", "a.sql", true],
  ["/a.sql", "b/a.sql", false],
  ["b/*.sql", "b/a.sql", true],
  ["b/*.sql", "c/b/a.sql", false],
  ["**/b/*.sql", "c/b/a.sql", true],
  ["*.@(sql)", "a.sql", false],
])("the glob %s fits %s: %s", (glob, path, expected) => {
  const fitting = pathGlob(glob);
  // The answer to a path is remembered until another is asked about.
  expect([fitting(path), fitting("another"), fitting(path), fitting(path)]).toEqual([
    expected,
    false,
    expected,
    expected,
  ]);
  expect(pathGlob(glob)(path)).toBe(expected);
});
