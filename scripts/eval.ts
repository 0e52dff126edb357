/**
 * `npm run eval -- DIR`: measures how correct the ticks are, on real repositories that a person labelled. Runs
 * the built program as a user would and exits with 1 if a bar is missed. docs/evaluation.md explains labels and
 * results.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { messageOf } from "../src/problems/errors.ts";
import { freshDist } from "./build/fresh-dist.ts";
import { safeText } from "../src/ports/log.ts";
import { type Label, loginsOf, readLabels } from "./eval/labels.ts";
import { faults, heading, itemLines, measured, mistakes, repositoryLine } from "./eval/print.ts";
import { addressesOf, copyAt, findRepository } from "./eval/repository.ts";
import { judge, precisionOf, recallOf, tallyOf, type Verdict } from "./eval/score.ts";
import { lastLine, readRoadmap, sync } from "./eval/sync.ts";

const usage =
  "npm run eval -- DIR [--labels DIR] [--roadmap FILE] [--min-precision 0.97] [--min-recall 0.88] [--list]";

type Options = ReturnType<typeof readOptions>;

/** @throws for invalid options */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      labels: { type: "string" },
      roadmap: { type: "string", default: join(import.meta.dirname, "../roadmap.json") },
      "min-precision": { type: "string", default: "0.97" },
      "min-recall": { type: "string", default: "0.88" },
      list: { type: "boolean", default: false },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error("Pass one folder of repositories.");
  const labels = values.labels ?? folder;
  for (const path of [folder, labels, values.roadmap])
    if (!existsSync(path)) throw new Error(`${path} does not exist.`);
  const share = (name: "min-precision" | "min-recall"): number => {
    const value = Number(values[name]);
    if (values[name].trim() === "" || !(value >= 0 && value <= 1))
      throw new Error(`--${name} must be a number from 0 to 1, not ${values[name]}.`);
    return value;
  };
  const bars = { precision: share("min-precision"), recall: share("min-recall") };
  return { folder, labels, roadmap: values.roadmap, bars, list: values.list };
}

/** @returns a verdict for each label of a repository. @throws if it cannot be run */
function evaluate(label: Label, source: string, roadmap: string): Verdict[] {
  const work = mkdtempSync(join(tmpdir(), "roadfolio-eval-"));
  try {
    const repository = join(work, "source.git");
    copyAt(source, label.head, repository);
    const owner =
      label.ownerAuthors === null
        ? { addresses: [], logins: [] }
        : { addresses: addressesOf(repository, label.ownerAuthors), logins: loginsOf(label) };
    return judge(label, sync({ portfolio: join(work, "portfolio"), roadmap, repository, ...owner }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @returns the exit code. @throws for an invalid label file or roadmap */
function run({ folder, labels: labelFolder, roadmap: roadmapFile, bars, list }: Options): number {
  const labels = readLabels(labelFolder);
  const roadmap = readRoadmap(roadmapFile);
  const say = (...lines: string[]): void => {
    for (const line of lines) console.log(safeText(line));
  };
  const all: Verdict[] = [];
  const count = { run: 0, failed: 0, skipped: 0 };
  say(heading);
  for (const label of labels) {
    const source = findRepository(folder, label.repository);
    if (source === null) {
      count.skipped++;
      say(`${label.repository}: skipped, not found in ${folder}`);
      continue;
    }
    const from = performance.now();
    try {
      const verdicts = evaluate(label, source, roadmap);
      count.run++;
      all.push(...verdicts);
      say(repositoryLine(label.repository, verdicts, (performance.now() - from) / 1000), ...faults(verdicts));
      if (list) say(...mistakes(verdicts));
    } catch (cause) {
      count.failed++;
      say(`${label.repository}: FAILED, ${lastLine(messageOf(cause))}`);
    }
  }
  if (count.run === 0) {
    say(
      `No repository could be run. Label files in ${labelFolder}: ${labels.length}, failed: ${count.failed}.`,
    );
    return 1;
  }
  const tally = tallyOf(all);
  const precision = measured("precision", precisionOf(tally), bars.precision);
  const recall = measured("recall", recallOf(tally), bars.recall);
  say("", ...itemLines(all), "");
  say(
    `Repositories: ${count.run} run, ${count.failed} failed, ${count.skipped} skipped. Labels: ${all.length}.`,
  );
  say(`${precision.says}, ${recall.says}`);
  return count.failed === 0 && precision.holds && recall.holds ? 0 : 1;
}

/** @returns the result of `act`; null if it throws, after printing the error */
function orSay<Value>(act: () => Value, more = ""): Value | null {
  try {
    return act();
  } catch (cause) {
    console.error(`${messageOf(cause)}${more}`);
    return null;
  }
}

const options = orSay(readOptions, `\n\nUsage: ${usage}`);
if (options !== null) await freshDist();
process.exitCode = (options && orSay(() => run(options))) ?? 1;
