/** docs/problems.md says of every problem what happened, why, and what to do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cures } from "../scripts/problems/cures.ts";
import { problemCodes } from "../src/problems/codes.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/problems.md"), "utf8");

test("each code has one cure: add it to the file of its subject in scripts/problems", () => {
  const cured = cures.flatMap(({ cures: some }) => Object.keys(some));
  expect(cured.toSorted()).toEqual(Object.keys(problemCodes).toSorted());
});

test.each(Object.entries(problemCodes))("the page explains %s: run npm run generate", (code, meaning) => {
  const section = page.split(/^(?=###? )/m).find((part) => part.startsWith(`### \`${code}\`\n`)) ?? "";
  expect(section).toContain(`\n${meaning}\n`);
  expect(section).toMatch(/\n\*\*Why:\*\* .+\n\n\*\*What to do:\*\* .+\n/);
});
