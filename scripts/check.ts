/**
 * `npm run check`: lint, types, and the tests of what changed since the branch left main, in well under a minute.
 * Files of tests that run the whole program depend on every source; they run only when they were changed themselves.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** Folders and files of tests that run the whole program. */
const whole =
  /^tests\/(?:action|browser|cli|git|github|release)\/|^tests\/(?:bad-input|golden|labelled)\.test\.ts$/;

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
const sources = changed.filter(
  (path) => /^(?:src|scripts|templates|tests)\//.test(path) && !whole.test(path),
);
// Every test that knows the catalogue imports what reads it.
if (changed.some((path) => path.startsWith("skills/"))) sources.push("scripts/catalogue/read-catalogue.ts");
const ownTests = changed.filter((path) => whole.test(path) && path.endsWith(".test.ts"));
const notWhole = ["action", "browser", "cli", "git", "github", "release"].map((name) => `tests/${name}/**`);
const excluded = [...notWhole, "tests/{bad-input,golden,labelled}.test.ts"].flatMap((one) => [
  "--exclude",
  one,
]);

const checks = [
  () => succeeds("npm", "run", "--silent", "lint"),
  () => succeeds("npm", "run", "--silent", "types"),
];
const tests = [
  ...(sources.length === 0
    ? []
    : [() => succeeds("vitest", "related", "--run", "--passWithNoTests", ...excluded, ...sources)]),
  ...(ownTests.length === 0 ? [] : [() => succeeds("vitest", "run", ...ownTests)]),
];
const results = await Promise.all(checks.map((check) => check()));
for (const test of tests) results.push(await test());
process.exitCode = results.every(Boolean) ? 0 : 1;
