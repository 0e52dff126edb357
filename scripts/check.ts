/**
 * `npm run check`: lint, types, and the tests of what changed since the branch left main, in well under a minute.
 * Tests that run the whole program depend on nearly every source, and some others take five seconds or more: these run only
 * when they were changed themselves.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import picomatch from "picomatch";

/** Run the whole program. */
const whole = [
  ..."action browser cli git github rehearsal release verify".split(" ").map((name) => `tests/${name}/**`),
  "tests/{bad-input,evaluation,golden,labelled}.test.ts",
];

/** Try hundreds of texts or worlds. */
const long = [
  "tests/**/hostile*.test.ts",
  "tests/evidence/code/search/words.test.ts",
  "tests/languages/broken-code.test.ts",
  "tests/plan/{plan-issues-long,plan-issues-properties,plan-review-issue,private-repository,second-run}.test.ts",
  "tests/roadmap/schema-agrees.test.ts",
];

/** Takes ten seconds, and is what somebody who writes a skill wants to know. */
const ofSkills = "tests/skills/untested.test.ts";

function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** Paths that differ from where the branch left main; on main itself from the last commit. */
function changedFiles(): string[] {
  const base = ["origin/main", "main"].map((name) => git("merge-base", "HEAD", name)).find(Boolean) ?? "HEAD";
  const changed = git("diff", "--name-only", base).split("\n");
  const added = git("ls-files", "--others", "--exclude-standard").split("\n");
  return [...changed, ...added].filter((path) => path !== "" && existsSync(path));
}

/** @returns whether the program ended well */
function succeeds(program: string, ...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(program, args, { stdio: "inherit" })
      .on("error", () => resolve(false))
      .on("close", (status) => resolve(status === 0));
  });
}

const changed = changedFiles();
const aboutSkills = changed.some((path) => path.startsWith("skills/"));
const excluded = [...whole, ...long, ...(aboutSkills ? [] : [ofSkills])];
const isExcluded = picomatch(excluded);
const sources = changed.filter(
  (path) => /^(?:src|scripts|templates|tests)\//.test(path) && !isExcluded(path),
);
// Every test that knows the catalogue imports what reads it.
if (aboutSkills) sources.push("scripts/catalogue/read-catalogue.ts");
const ownTests = changed.filter((path) => isExcluded(path) && path.endsWith(".test.ts"));
const excluding = excluded.flatMap((one) => ["--exclude", one]);

const checks = [
  () => succeeds("npm", "run", "--silent", "lint"),
  () => succeeds("npm", "run", "--silent", "types"),
];
const tests = [
  ...(sources.length === 0
    ? []
    : [() => succeeds("vitest", "related", "--run", "--passWithNoTests", ...excluding, ...sources)]),
  ...(ownTests.length === 0 ? [] : [() => succeeds("vitest", "run", ...ownTests)]),
];
const results = await Promise.all(checks.map((check) => check()));
for (const test of tests) results.push(await test());
process.exitCode = results.every(Boolean) ? 0 : 1;
