import { expect, test } from "vitest";
import { plainGlob, plainPath } from "../../src/roadmap/plain-path.ts";

test.each([
  ["roadmap.json", "roadmap.json"],
  ["./roadmap.json", "roadmap.json"],
  [".//./roadmap.json", "roadmap.json"],
  ["roadmap.json/", "roadmap.json"],
  ["a//b", "a/b"],
  ["a/./b/.", "a/b"],
  ["a\\b\\", "a/b"],
  [".\\a", "a"],
  ["/a//b/", "/a/b"],
  ["../a", "../a"],
  ["a/../b", "a/../b"],
  ["..x/.y./z.", "..x/.y./z."],
  [".", ""],
  ["./", ""],
  ["/", "/"],
  ["", ""],
])("the path %j is %j", (written, plain) => {
  expect(plainPath(written)).toBe(plain);
});

test.each([
  ["**/*.sql", "**/*.sql"],
  ["*.sql", "*.sql"],
  ["./sql/**", "/sql/**"],
  ["././sql/*", "/sql/*"],
  ["./*.sql", "/*.sql"],
  ["/sql//*", "/sql/*"],
  ["sql/", "sql/**"],
  ["./sql/", "/sql/**"],
  ["sql/./a/*", "sql/a/*"],
  ["sql\\**\\*.sql", "sql/**/*.sql"],
  [".\\sql\\", "/sql/**"],
  ["pages/\\[id\\].tsx", "pages/\\[id\\].tsx"],
  ["a\\{b\\}", "a\\{b\\}"],
  ["../x", "../x"],
  [" sql ", "sql"],
  ["sql/.", "sql/**"],
  [".env/*", ".env/*"],
  ["./", ""],
  ["//", ""],
  [".", ""],
])("the glob %j is %j", (written, plain) => {
  expect(plainGlob(written)).toBe(plain);
});
