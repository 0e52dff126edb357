/**
 * `npm run bench`: what a run costs, measured side by side with what it cannot do without. Prints ratios, because
 * they hold on other machines where milliseconds do not. Ends with status 1 when a bar is broken.
 * The method and the last figures stand in docs/performance.md.
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
console.log("Making two repositories of 100,000 commits and a learner's of 1,000 …");
await makeSynthetic(large, { commits: 100_000, seed: 1, roadmap, planned: "last" });
await makeSynthetic(old, { commits: 100_000, seed: 1, roadmap, planned: "first" });
await makeSynthetic(learner, { commits: 1_000, seed: 2, roadmap, planned: "first" });

const node = (dir: string, ...args: string[]): Program => ({ command: process.execPath, args, folder: dir });
const trash = join(folder, "trash");
mkdirSync(trash);
let trashed = 0;
/**
 * A first run each time: what the run before wrote is taken away. The site is moved and not deleted: ext4 without a
 * journal gives no number of a file again for a minute, and looks through those of hundreds that were just deleted.
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

// The seed's roadmap asks for 47 skills, some of which no file shows, so that every file has to be read for them.
const learnerCode = join(folder, "learner-code");
const code = join(folder, "code");
const portfolio = join(folder, "portfolio");
console.log("Making a repository of 5,000 files and 100,000 commits …");
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
// A commit for each proof: 600 items with 2,000, and as many to each of 5,000.
const site = join(folder, "site");
const largeSite = join(folder, "large-site");
console.log("Making two repositories with many items …");
await makeSiteRepository(site, { items: 600, proofs: 2_000 });
await makeSiteRepository(largeSite, { items: 5_000, proofs: 16_667 });
const [sited = none, largeSited = none] = await timesOf([sync(site), sync(largeSite)], 5);
const rawMemory = await peakMemory(log(large));
const memory = await peakMemory(sync(large));

const rows: [string, number, string, number | null][] = [
  ["git log of 100,000 commits, to nowhere", median(raw), "ms", null],
  ["full sync of the same", median(full), "ms", null],
  ["  against that git log", ratio(full, raw), "×", 1.4],
  ["  peak memory of the program", memory.own, "MB", 150],
  ["  peak memory of its git", memory.child, "MB", null],
  ["  peak memory of that git log", rawMemory.own, "MB", null],
  ["a roadmap as old as the history: its first log", median(rawOld), "ms", null],
  ["  its second, of roadmap.json", median(pathOld), "ms", null],
  ["full sync of the same", median(fullOld), "ms", null],
  ["  against those two logs", ratio(fullOld, rawOld, pathOld), "×", 1.4],
  ["git grep of one word in 5,000 files", median(grepped), "ms", null],
  ["git log of its 100,000 commits", median(logged), "ms", null],
  ["code evidence of 47 skills in the same", median(read), "ms", null],
  ["  against grep and log", ratio(read, grepped, logged), "×", 3],
  ["  peak memory of the program", codeMemory.own, "MB", 300],
  ["node -e 0", median(nothing), "ms", null],
  ["roadfolio --version", median(version), "ms", null],
  ["  against node -e 0", ratio(version, nothing), "×", 1.5],
  ["roadfolio check, 50 items", median(check), "ms", null],
  ["  against node -e 0", ratio(check, nothing), "×", 4],
  ["full sync of a learner's 1,000 commits", median(small), "ms", null],
  ["  against node -e 0", ratio(small, nothing), "×", 10],
  ["the same with 100 files and 47 skills", median(smallCode), "ms", null],
  ["  against node -e 0", ratio(smallCode, nothingAgain), "×", null],
  ["full sync of 600 items with 2,000 proofs", median(sited), "ms", 2_000],
  ["full sync of 5,000 items with 16,667 proofs", median(largeSited), "ms", null],
  ["  for an item, against one of the 600", (ratio(largeSited, sited) * 600) / 5_000, "×", 1.2],
];
const git = execFileSync("git", ["--version"], { encoding: "utf8" }).trim();
console.log(`\nNode ${process.versions.node}, ${git}\n`);
for (const [what, value, unit, bar] of rows) {
  const figure = `${value.toFixed(unit === "×" ? 2 : 0)} ${unit}`;
  const verdict = bar === null ? "" : value <= bar ? `   (bar ${bar})` : `   BROKEN (bar ${bar})`;
  console.log(`${what.padEnd(48)}${figure.padStart(10)}${verdict}`);
}
if (rows.some(([, value, , bar]) => bar !== null && value > bar)) process.exitCode = 1;

const demo = join(import.meta.dirname, "..", "demo/site");
if (!existsSync(demo)) throw new Error("demo/site is not there. Run: npm run demo");
console.log("\nLighthouse: performance, accessibility, best practices, search");
for (const { page, scores, failed } of await lighthouseScores(demo, [
  "",
  "items/sql-joins/",
  "projects/failures-api/",
  "resume/",
])) {
  console.log(`${page.padEnd(48)}${scores.join(" / ")}  ${failed.join(", ")}`);
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
