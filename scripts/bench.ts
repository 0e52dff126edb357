/**
 * `npm run bench`: measures what a run costs next to the work it cannot avoid. Prints ratios, which carry over
 * to other machines better than milliseconds. Exits with 1 if a bar is exceeded. docs/performance.md has the
 * method and the latest results.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { logFlags } from "../src/gather/history/stream.ts";
import { freshDist } from "./build/fresh-dist.ts";
import { benchEnvironment, median, peakMemory, type Program, ratio, timesOf } from "./bench/measure.ts";
import { makeCodeRepository } from "./bench/code-repository.ts";
import { lighthouseScores } from "./bench/lighthouse.ts";
import { makeSiteRepository } from "./bench/site.ts";
import { benchRoadmap, codeRoadmap, makeSynthetic } from "./bench/repository.ts";

const cli = join(import.meta.dirname, "..", "dist", "cli.js");
await freshDist();
const folder = mkdtempSync(join(tmpdir(), "roadfolio-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const large = join(folder, "large");
const old = join(folder, "old");
const learner = join(folder, "learner");
const roadmap = benchRoadmap();
console.log("Creating two repositories with 100,000 commits and a learner's with 1,000 …");
await makeSynthetic(large, { commits: 100_000, seed: 1, roadmap, planned: "last" });
await makeSynthetic(old, { commits: 100_000, seed: 1, roadmap, planned: "first" });
await makeSynthetic(learner, { commits: 1_000, seed: 2, roadmap, planned: "first" });

const node = (dir: string, ...args: string[]): Program => ({ command: process.execPath, args, folder: dir });
const trash = join(folder, "trash");
mkdirSync(trash);
let trashed = 0;
/**
 * Every run is a first run: what the previous one wrote is removed. The site is moved, not deleted, because
 * ext4 without a journal does not reuse inode numbers for a minute and searches through hundreds of freshly
 * deleted ones.
 */
const sync = (dir: string): Program => ({
  ...node(dir, cli, "sync"),
  before: () => {
    if (existsSync(join(dir, "site"))) renameSync(join(dir, "site"), join(trash, String(trashed++)));
    execFileSync("git", ["reset", "--quiet", "--hard"], { cwd: dir, env: benchEnvironment });
    execFileSync("git", ["clean", "-fdxq"], { cwd: dir, env: benchEnvironment });
  },
});
const log = (dir: string, ...more: string[]): Program => ({
  command: "git",
  args: [...logFlags, "HEAD", ...more],
  folder: dir,
});

// The sample roadmap names 47 skills. No file shows some of them, so every file has to be read.
const learnerCode = join(folder, "learner-code");
const code = join(folder, "code");
const portfolio = join(folder, "portfolio");
console.log("Creating a repository with 5,000 files and 100,000 commits …");
await makeCodeRepository(code, { files: 5_000, commits: 100_000, seed: 3 });
await makeCodeRepository(learnerCode, { files: 100, commits: 1_000, seed: 5 });
writeFileSync(join(learnerCode, "roadmap.json"), codeRoadmap("."));
await makeSynthetic(portfolio, { commits: 1, seed: 4, roadmap: codeRoadmap(code), planned: "first" });

const none: number[] = [];
const [raw = none, full = none] = await timesOf([log(large), sync(large)], 11);
const [rawOld = none, pathOld = none, fullOld = none] = await timesOf(
  [log(old), log(old, "--", "roadmap.json"), sync(old)],
  7,
);
const [nothing = none, version = none, check = none, small = none] = await timesOf(
  [node(learner, "-e", "0"), node(learner, cli, "--version"), node(learner, cli, "check"), sync(learner)],
  31,
);
const grep: Program = {
  command: "git",
  args: ["grep", "--count", "fastapi", "HEAD"],
  folder: code,
  status: [0, 1],
};
const [grepped = none, logged = none, read = none] = await timesOf([grep, log(code), sync(portfolio)], 7);
const codeMemory = await peakMemory(sync(portfolio));
const [nothingAgain = none, smallCode = none] = await timesOf(
  [node(learnerCode, "-e", "0"), node(learnerCode, cli, "sync", "--dry-run")],
  15,
);
// One commit per proof.
const site = join(folder, "site");
const largeSite = join(folder, "large-site");
console.log("Creating two repositories with many items …");
await makeSiteRepository(site, { items: 600, proofs: 2_000 });
await makeSiteRepository(largeSite, { items: 5_000, proofs: 16_667 });
const [sited = none, largeSited = none] = await timesOf([sync(site), sync(largeSite)], 5);
const rawMemory = await peakMemory(log(large));
const memory = await peakMemory(sync(large));

const rows: [string, number, string, number | null][] = [
  ["git log of 100,000 commits, output discarded", median(raw), "ms", null],
  ["full sync of these commits", median(full), "ms", null],
  ["  compared with that log", ratio(full, raw), "×", 1.4],
  ["  peak memory of Roadfolio", memory.own, "MB", 150],
  ["  peak memory of its git processes", memory.child, "MB", null],
  ["  peak memory of git log alone", rawMemory.own, "MB", null],
  ["a roadmap as old as the history: first log", median(rawOld), "ms", null],
  ["  second log, of roadmap.json", median(pathOld), "ms", null],
  ["full sync of that history", median(fullOld), "ms", null],
  ["  compared with both logs", ratio(fullOld, rawOld, pathOld), "×", 1.4],
  ["git grep for one word in 5,000 files", median(grepped), "ms", null],
  ["git log of their 100,000 commits", median(logged), "ms", null],
  ["code evidence for 47 skills in these files", median(read), "ms", null],
  ["  compared with grep and log", ratio(read, grepped, logged), "×", 3],
  ["  peak memory of Roadfolio", codeMemory.own, "MB", 300],
  ["node -e 0", median(nothing), "ms", null],
  ["roadfolio --version", median(version), "ms", null],
  ["  compared with node -e 0", ratio(version, nothing), "×", 1.5],
  ["roadfolio check, 50 items", median(check), "ms", null],
  ["  compared with node -e 0", ratio(check, nothing), "×", 4],
  ["full sync of a learner's 1,000 commits", median(small), "ms", null],
  ["  compared with node -e 0", ratio(small, nothing), "×", 10],
  ["the same with 100 files and 47 skills", median(smallCode), "ms", null],
  ["  compared with node -e 0", ratio(smallCode, nothingAgain), "×", null],
  ["full sync of 600 items with 2,000 proofs", median(sited), "ms", 2_000],
  ["full sync of 5,000 items with 16,667 proofs", median(largeSited), "ms", null],
  ["  time per item, compared with 600 items", (ratio(largeSited, sited) * 600) / 5_000, "×", 1.2],
];
const git = execFileSync("git", ["--version"], { encoding: "utf8" }).trim();
console.log(`\nNode ${process.versions.node}, ${git}\n`);
for (const [what, value, unit, bar] of rows) {
  const figure = `${value.toFixed(unit === "×" ? 2 : 0)} ${unit}`;
  const verdict = bar === null ? "" : value <= bar ? `   (bar ${bar})` : `   EXCEEDED (bar ${bar})`;
  console.log(`${what.padEnd(48)}${figure.padStart(10)}${verdict}`);
}
if (rows.some(([, value, , bar]) => bar !== null && value > bar)) process.exitCode = 1;

const demo = join(import.meta.dirname, "..", "demo/site");
if (!existsSync(demo)) throw new Error("demo/site does not exist. Run: npm run demo");
console.log("\nLighthouse: performance, accessibility, best practices, SEO");
for (const { page, scores, failed } of await lighthouseScores(demo, [
  "",
  "items/sql-joins/",
  "projects/failures-api/",
  "resume/",
])) {
  console.log(`${page.padEnd(48)}${scores.join(" / ")}  ${failed.join(", ")}`);
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
