/** The tests of a project: the command that runs them, and how many there are. */
import type { TestSuite } from "../activity/project.ts";
import { isTestFile } from "./facts.ts";
import { type Home, hasKey, valuesOf } from "../languages/home.ts";
import { managerOf } from "../languages/javascript/run.ts";

/** The suites that have a test, in the order of their languages. */
export function testsOf(home: Home): TestSuite[] {
  const suites = [
    { command: python(home), count: countOf(home, /^python (?:def|method) test/) },
    { command: javascript(home), count: countOf(home, javascriptTest) },
    { command: "go test ./...", count: countOf(home, /^go test$/) },
    { command: java(home), count: countOf(home, /^java annotation .*\.(?:Test|ParameterizedTest)$/) },
  ];
  return suites.filter(({ count }) => count > 0);
}

/** What the functions are called in which tests are written, wherever they come from. */
const javascriptTest =
  /^js call (?:node:test|(?:(?:vitest|@jest\/globals|node:test|bun:test|@playwright\/test|mocha)\.)?(?:it|test)(?:\.(?:only|concurrent|serial|each\(\)))?)$/;

function countOf({ files: all }: Home, says: RegExp): number {
  const files = all.filter(({ path }) => isTestFile(path));
  return files.reduce((sum, { facts }) => sum + facts.filter(({ text }) => says.test(text)).length, 0);
}

function python(home: Home): string {
  const texts = home.files.flatMap(({ facts }) => facts.map(({ text }) => text));
  const isPytest =
    home.has("pytest.ini") ||
    hasKey(home.texts("pyproject.toml"), "tool.pytest") ||
    // unittest looks for methods alone.
    texts.some((text) => /^dependency pypi:pytest|^python import pytest\b|^python def test/.test(text));
  if (isPytest) return "pytest";
  return texts.some((text) => text.startsWith("python base django.test."))
    ? "python manage.py test"
    : "python -m unittest";
}

/** Runners by the package that brings them, for a project without a script for its tests. */
const runners: readonly [string, string][] = [
  ["vitest", "npx vitest run"],
  ["jest", "npx jest"],
  ["mocha", "npx mocha"],
  ["@playwright/test", "npx playwright test"],
];

function javascript(home: Home): string {
  const texts = home.texts("package.json");
  // What `npm init` writes fails, and tests nothing.
  const scripts = valuesOf(texts, "scripts.test").filter((said) => !said.startsWith('echo "Error'));
  if (scripts.length > 0) return `${managerOf(home)} test`;
  const known = runners.find(([name]) => texts.includes(`dependency npm:${name}`));
  return known?.[1] ?? "node --test";
}

function java(home: Home): string {
  if (home.has("pom.xml")) return home.has("mvnw") ? "./mvnw test" : "mvn test";
  return home.has("gradlew") ? "./gradlew test" : "gradle test";
}
