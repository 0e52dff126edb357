/** Measures a cohort: what a learner costs in cohorts of every size, shards at once, a quiet day, planning and merging. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kept } from "../kept.ts";
import { peakMemory } from "../memory.ts";
import { benchEnvironment, type Cost, costOf, type Program } from "../measure.ts";
import { boldIf, milliseconds, table } from "../table.ts";
import { benchCohort, commit, git, loginOf, makeFleet } from "./fleet.ts";

const cli = join(import.meta.dirname, "../../../dist/cli.js");

/** How many learners the smallest cohort has. */
const few = 20;
/** How many learners are planned. */
const many = 10_000;

interface Figure {
  what: string;
  cost: Cost | null;
  says: string;
  bar: string;
  isExceeded: boolean;
}

export interface MeasuredCohort {
  /** The tables, in Markdown. */
  text: string;
  /** A sentence for each bar that is exceeded. */
  exceeded: string[];
}

const memory = "/dev/shm";

/**
 * Where learners are cloned to. On disk, a long shard would cost more for each learner than a short one: for about a minute, ext4
 * without a journal does not reuse the inodes of deleted files, and searches through all of them.
 * @returns a folder in memory, which is removed at the end; null if this system has none
 */
function inMemory(): string | null {
  if (!existsSync(memory)) return null;
  const folder = mkdtempSync(join(memory, "roadfolio-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param folder an empty one for the mentor's files */
export async function measureCohort(
  learners: number,
  folder: string,
  progress: (what: string) => void,
): Promise<MeasuredCohort> {
  progress(`Preparing ${learners} learners`);
  const fleet = await kept(`cohort-${learners}`, (to) => makeFleet(to, learners));
  const server = `file://${join(fleet, "server")}`;
  const temporary = inMemory() ?? folder;
  const run = (...args: string[]): Program => ({
    command: process.execPath,
    args: [cli, "cohort", ...args],
    folder,
    environment: { GITHUB_SERVER_URL: server, TMPDIR: temporary },
  });
  const figures: Figure[] = [];
  const add = (what: string, cost: Cost | null, says = "", bar = "", isExceeded = false): void =>
    void figures.push({ what, cost, says, bar, isExceeded });

  progress("Twenty learners");
  list(folder, few);
  await costOf(run("plan", "--shards", "1", "--out", "few.json"));
  const ofFew = await costOf(run("shard", "1/1", "--plan", "few.json", "--out", "few/shard-1.json"));
  add(`${few} learners in one shard`, ofFew, perLearner(ofFew, few));

  progress(`${learners} learners`);
  list(folder, learners);
  const planned = await costOf(run("plan", "--shards", "1"));
  const everybody = run("shard", "1/1", "--out", "shards/shard-1.json", "--budget", "1440");
  const ofAll = await costOf(everybody);
  const constant = ofAll.processor / learners / (ofFew.processor / few);
  add(
    `${count(learners)} learners in one shard`,
    ofAll,
    `${perLearner(ofAll, learners)}, ${constant.toFixed(2)} × as much`,
    "1.2 ×",
    constant > 1.2,
  );
  const merge = run("merge", "--out", "site");
  const merged = await costOf(merge);
  const shown = shownIn(folder, "site");
  if (shown !== learners) throw new Error(`Only ${shown} of ${learners} learners could be read.`);
  add(`merge of ${count(learners)}`, merged, "", "2,000 ms", merged.wall > 2_000);

  progress("Two shards at once");
  const half = Math.min(learners, 200);
  list(folder, half);
  await costOf(run("plan", "--shards", "1", "--out", "one.json"));
  await costOf(run("plan", "--shards", "2", "--out", "two.json"));
  const one = await costOf(run("shard", "1/1", "--plan", "one.json", "--out", "one/shard-1.json"));
  const parts = ["1", "2"].map((part) =>
    costOf(run("shard", `${part}/2`, "--plan", "two.json", "--out", `two/shard-${part}.json`)),
  );
  const walls = (await Promise.all(parts)).map(({ wall }) => wall);
  const faster = one.wall / Math.max(...walls);
  add(
    `${half} learners in two shards at once`,
    { processor: Number.NaN, wall: Math.max(...walls) },
    `${faster.toFixed(2)} × as fast as in one`,
    "1.7 ×",
    faster < 1.7,
  );

  progress("A quiet day");
  list(folder, learners);
  const moved = Math.max(1, Math.round(learners / 100));
  for (let index = 0; index < moved; index++)
    move(fleet, index * Math.floor(learners / moved), figures.length);
  const state = ["--state", "site/cohort-state.json"];
  const day = [
    await costOf(run("plan", "--shards", "1", "--out", "quiet.json", ...state)),
    await costOf(run("shard", "1/1", "--plan", "quiet.json", "--out", "quiet/shard-1.json")),
    await costOf(run("merge", "--plan", "quiet.json", "--shards", "quiet", "--out", "quiet-site", ...state)),
  ];
  const quiet = sum(day);
  const share = quiet.processor / sum([planned, ofAll, merged]).processor;
  add(
    `a quiet day: ${moved} of ${count(learners)} have pushed`,
    quiet,
    `${(100 * share).toFixed(1)} % of a full one`,
    "5 %",
    share > 0.05,
  );

  progress("A shard that is killed");
  add("a shard that is killed halfway", null, ...(await killed(folder, run, half)));

  progress(`Planning ${many} learners`);
  list(folder, many);
  const heads = await startHeads();
  const asking = run("plan", "--out", "many.json");
  const plan = await costOf({ ...asking, environment: { GITHUB_SERVER_URL: heads.address } });
  heads.server.kill();
  add(
    `plan of ${count(many)} learners, from a server on this machine`,
    plan,
    `of which ${milliseconds(Math.max(0, plan.wall - plan.processor))} waits for it`,
    "10,000 ms",
    plan.wall > 10_000,
  );

  progress("Memory");
  const rows = [
    [
      "a shard of 20",
      (await peakMemory(run("shard", "1/1", "--plan", "few.json", "--out", "few/again.json"))).own,
    ],
    [
      `a shard of ${half}`,
      (await peakMemory(run("shard", "1/1", "--plan", "one.json", "--out", "one/again.json"))).own,
    ],
    [`merge of ${count(learners)}`, (await peakMemory(run("merge", "--out", "again"))).own],
  ] as const;
  const bytes = readFileSync(join(folder, "site/cohort-state.json")).length;
  return {
    text: [
      timeTable(figures),
      table(
        ["Peak memory", "Program"],
        ["---", "--:"],
        rows.map(([what, own]) => [what, `${Math.round(own)} MB`]),
      ),
      `The state of ${count(learners)} learners is ${(bytes / 1e6).toFixed(1)} MB. Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}.`,
    ].join("\n\n"),
    exceeded: figures
      .filter(({ isExceeded }) => isExceeded)
      .map(({ what, says, bar }) => `${what}: ${says}, the bar is ${bar}`),
  };
}

function list(folder: string, learners: number): void {
  const listed = Array.from({ length: learners }, (_, index) => ({
    login: loginOf(index),
    repository: `${loginOf(index)}/learning`,
  }));
  writeFileSync(
    join(folder, "cohort.json"),
    JSON.stringify({ title: "Bench", repository: benchCohort, learners: listed }),
  );
}

function move(fleet: string, index: number, salt: number): void {
  const repository = join(fleet, "server", loginOf(index), "learning");
  const tip = git(repository, "rev-parse", "main");
  commit(repository, tip, `Completes: item-${(index + salt) % 50}`, { "notes.md": `${tip}\n` });
}

/** Kills a shard when half of its learners are read, and merges what it left. */
async function killed(
  folder: string,
  run: (...args: string[]) => Program,
  learners: number,
): Promise<[says: string, bar: string, isExceeded: boolean]> {
  mkdirSync(join(folder, "killed"), { recursive: true });
  const part = join(folder, "killed/shard-1.json.part");
  const { command, args, environment } = run(
    "shard",
    "1/1",
    "--plan",
    "one.json",
    "--out",
    "killed/shard-1.json",
  );
  writeFileSync(part, "");
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...benchEnvironment, ...environment },
    stdio: "ignore",
  });
  const closed = once(child, "close");
  const done = (): number =>
    existsSync(part) ? readFileSync(part, "utf8").split('"joined":"yes"').length - 1 : learners;
  while (done() < learners / 2 && child.exitCode === null)
    await new Promise((next) => void setTimeout(next, 20));
  child.kill("SIGKILL");
  await closed;
  const read = done();
  await costOf(run("merge", "--plan", "one.json", "--shards", "killed", "--out", "killed-site"));
  const shown = shownIn(folder, "killed-site");
  const lost = read - shown;
  return [`${shown} of ${read} that it had read are merged`, "all", lost > 0];
}

/** How many learners a merged state has. */
function shownIn(folder: string, site: string): number {
  const text = readFileSync(join(folder, site, "cohort-state.json"), "utf8");
  const state: { learners: unknown[] } = JSON.parse(text);
  return state.learners.length;
}

async function startHeads(): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, "heads-server.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [address]: unknown[] = await once(server.stdout, "data");
  return { address: String(address).trim(), server };
}

function sum(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost): number => costs.reduce((total, cost) => total + cost[key], 0);
  return { processor: of("processor"), wall: of("wall") };
}

const count = (number: number): string => number.toLocaleString("en-US");

const perLearner = ({ processor }: Cost, learners: number): string =>
  `${milliseconds(processor / learners)} each`;

function timeTable(figures: readonly Figure[]): string {
  const time = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? "" : milliseconds(value);
  return table(
    ["What", "Processor time", "Wall time", "Figure", "Bar"],
    ["---", "--:", "--:", "---", "--:"],
    figures.map(({ what, cost, says, bar, isExceeded }) => [
      what,
      time(cost?.processor),
      time(cost?.wall),
      boldIf(isExceeded, says),
      bar,
    ]),
  );
}
