/**
 * `npm run bench`: measures what a run costs, compared with its unavoidable parts. Prints the tables of docs/performance.md,
 * which explains the method; `--write` updates them there. `--repository PATH` only measures code evidence, in any
 * repository; `--cohort` only measures a cohort, of `--learners N` (2,000 by default). Exits with 1 if a bar is exceeded.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makePortfolio, realEvidence, syntheticEvidence } from "./bench/code-evidence.ts";
import { keptRepository } from "./bench/kept.ts";
import { lighthouseScores } from "./bench/lighthouse.ts";
import { costsOf, ratio } from "./bench/measure.ts";
import { peakMemory } from "./bench/memory.ts";
import { checkRoadmap, dryRun, emptyProgram, log, printVersion, sync } from "./bench/programs.ts";
import { codeRoadmap } from "./bench/repository.ts";
import {
  exceededBars,
  lighthouseTable,
  type MemoryRow,
  memoryTable,
  type Row,
  timeTable,
} from "./bench/table.ts";
import { freshDist } from "./build/fresh-dist.ts";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    repository: { type: "string" },
    cohort: { type: "boolean", default: false },
    learners: { type: "string", default: "2000" },
  },
});
const root = join(import.meta.dirname, "..");
const demo = join(root, "demo/site");
const began = performance.now();
await freshDist();

const folder = mkdtempSync(join(tmpdir(), "roadfolio-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

if (values.repository !== undefined) {
  const rows = await realEvidence(resolve(values.repository), folder);
  console.log(`\n${timeTable(rows)}\n`);
  process.exit(exceededBars(rows, [], []).length > 0 ? 1 : 0);
}

if (values.cohort) {
  const { measureCohort } = await import("./bench/cohort/measure-cohort.ts");
  const { text, exceeded } = await measureCohort(Number(values.learners), folder, progress);
  console.log(`\n${text}\n`);
  for (const line of exceeded) console.log(`Bar exceeded: ${line}`);
  if (values.write) write(text, "bench-cohort");
  process.exit(exceeded.length > 0 ? 1 : 0);
}

progress("Preparing the repositories");
if (!existsSync(demo)) execFileSync(process.execPath, [join(root, "scripts/demo.ts")], { stdio: "ignore" });
const large = await keptRepository("large");
const old = await keptRepository("old");
const learner = await keptRepository("learner");
const code = await keptRepository("code");
const learnerCode = await keptRepository("learnerCode");
const items600 = await keptRepository("items600");
const items5000 = await keptRepository("items5000");
const portfolio = join(folder, "portfolio");
await makePortfolio(portfolio, code);
writeFileSync(join(learnerCode, "roadmap.json"), codeRoadmap("."));

progress("100,000 commits");
const [log100 = [], sync100 = []] = await costsOf([log(large), sync(large)], 7);
progress("100,000 commits, with a roadmap as old as they are");
const [logOld = [], pathOld = [], syncOld = []] = await costsOf(
  [log(old), log(old, "--", "roadmap.json"), sync(old)],
  5,
);
progress("A learner's repository");
const [nothing = [], version = [], check = [], small = []] = await costsOf(
  [emptyProgram(learner), printVersion(learner), checkRoadmap(learner), sync(learner)],
  21,
);
progress("Code evidence");
const [nothingAgain = [], smallCode = []] = await costsOf(
  [emptyProgram(learnerCode), dryRun(learnerCode)],
  9,
);
const evidence = await syntheticEvidence(code, portfolio);
progress("Many items");
const [sited = [], largeSited = []] = await costsOf([sync(items600), sync(items5000)], 3);

const rows: Row[] = [
  { what: "`git log` of 100,000 commits, output discarded", costs: log100 },
  {
    what: "full sync of these commits",
    costs: sync100,
    compared: { with: "that log", ratio: ratio(sync100, log100) },
    bar: 1.3,
  },
  { what: "a roadmap as old as the history: its log", costs: logOld },
  { what: "its log of `roadmap.json`", costs: pathOld },
  {
    what: "full sync of that history",
    costs: syncOld,
    compared: { with: "both logs", ratio: ratio(syncOld, logOld, pathOld) },
    bar: 1.4,
  },
  ...evidence,
  { what: "`node -e 0`", costs: nothing },
  {
    what: "`roadfolio --version`",
    costs: version,
    compared: { with: "`node -e 0`", ratio: ratio(version, nothing) },
    bar: 1.5,
  },
  {
    what: "`roadfolio check`, 50 items",
    costs: check,
    compared: { with: "`node -e 0`", ratio: ratio(check, nothing) },
    bar: 4,
  },
  {
    what: "full sync of a learner's 1,000 commits, 50 items",
    costs: small,
    compared: { with: "`node -e 0`", ratio: ratio(small, nothing) },
    bar: 6,
  },
  {
    what: "dry run with 100 files and 47 skills",
    costs: smallCode,
    compared: { with: "`node -e 0`", ratio: ratio(smallCode, nothingAgain) },
  },
  { what: "full sync of 600 items with 2,000 proofs", costs: sited, bar: 2_000 },
  {
    what: "full sync of 5,000 items with 16,667 proofs",
    costs: largeSited,
    compared: { with: "time per item with 600 items", ratio: (ratio(largeSited, sited) * 600) / 5_000 },
    bar: 1.2,
  },
];

progress("Memory");
const codeMemory = await peakMemory(sync(portfolio));
const logMemory = await peakMemory(log(large));
const syncMemory = await peakMemory(sync(large));
const memory: MemoryRow[] = [
  { what: "full sync of 100,000 commits", program: syncMemory.own, bar: 150, git: syncMemory.child },
  { what: "`git log` alone", program: null, bar: null, git: logMemory.own },
  { what: "code evidence", program: codeMemory.own, bar: 300, git: null },
];

progress("Lighthouse");
const pages = await lighthouseScores(demo, {
  home: "",
  item: "items/sql-joins/",
  project: "projects/failures-api/",
  résumé: "resume/",
});

const git = execFileSync("git", ["--version"], { encoding: "utf8" }).trim().replace("git version", "git");
const result = [
  timeTable(rows),
  memoryTable(memory),
  lighthouseTable(pages),
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} and ${git}.`,
].join("\n\n");
console.log(`\n${result}\n`);
for (const line of exceededBars(rows, memory, pages)) {
  console.log(`Bar exceeded: ${line}`);
  process.exitCode = 1;
}
progress("Done");
if (values.write) write(result, "bench");

function progress(what: string): void {
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function write(tables: string, block: string): void {
  const page = join(root, "docs/performance.md");
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(
      new RegExp(String.raw`(<!-- generated:${block} -->\n)[\s\S]*?(<!-- /generated:${block} -->)`),
      (_all, start: string, end: string) => `${start}\n${tables}\n\n${end}`,
    ),
  );
}
