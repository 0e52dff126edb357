/** Projects in JavaScript and TypeScript: their manifest and their tests. */
import { type Home, valuesOf } from "../home.ts";
import type { ProjectRules } from "../language.ts";
import { packageManagerOf, run } from "./run.ts";

export const javascriptProject: ProjectRules = {
  manifests: /^package\.json$/i,
  facts: /^js call /,
  tests: {
    files: /\.(?:test|spec)\.[mc]?[jt]sx?$|(?:^|\/)__tests__\/.*\.[mc]?[jt]sx?$/,
    // By the usual names of the functions, wherever they come from.
    facts:
      /^js call (?:node:test|(?:(?:vitest|@jest\/globals|node:test|bun:test|@playwright\/test|mocha)\.)?(?:it|test)(?:\.(?:only|concurrent|serial|each\(\)))?)$/,
    command: testCommand,
  },
  run,
};

/** Test runners by their package, for projects without a test script. */
const runners: readonly [string, string][] = [
  ["vitest", "npx vitest run"],
  ["jest", "npx jest"],
  ["mocha", "npx mocha"],
  ["@playwright/test", "npx playwright test"],
];

function testCommand(home: Home): string {
  const texts = home.texts("package.json");
  // The test script that `npm init` writes only fails.
  const scripts = valuesOf(texts, "scripts.test").filter((script) => !script.startsWith('echo "Error'));
  if (scripts.length > 0) return `${packageManagerOf(home)} test`;
  const known = runners.find(([name]) => texts.includes(`dependency npm:${name}`));
  return known?.[1] ?? "node --test";
}
