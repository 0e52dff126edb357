/**
 * `roadfolio cohort shard K/N`: reads the learners of one shard, one after the other. What was read is on the disk before the
 * next one begins, so a shard that is stopped loses the one that it was reading.
 */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cohortErrors } from "../cohort/cohort-errors.ts";
import { type CohortPlan, type LearnerResult, readPlan, type ShardFile } from "../cohort/hand-over.ts";
import { learnerProblems } from "../cohort/learner-problems.ts";
import type { Machine } from "../doors/machine.ts";
import { thisWorld } from "../doors/machine.ts";
import { errors } from "../problems/errors.ts";
import { count } from "../text/count.ts";
import type { Reach } from "./reach.ts";
import { readLearner } from "./read-learner.ts";
import { readText, writeWhole } from "./whole-file.ts";

export interface ShardWanted {
  plan: string;
  number: number;
  of: number;
  out: string;
  /** In minutes. */
  budget: number;
  /** Calls to GitHub's API. */
  calls: number;
}

/** Most time for one learner, in milliseconds. */
const longest = 10 * 60_000;

/** @throws a cohort-file error for a missing or other plan */
export async function runShard(wanted: ShardWanted, reach: Reach, machine: Machine): Promise<ShardFile> {
  const { number, of, out, budget, calls } = wanted;
  const plan = planIn(wanted.plan);
  // An engine may start more machines than there is work for, but not fewer.
  if (plan.shards.length > of)
    throw errors.usage(
      `${wanted.plan} has ${count(plan.shards.length, "shard")}, so with only ${of}, some learners would not be read.`,
      "Start as many as cohort plan printed, or give it --shards.",
    );
  const learners = (plan.shards[number - 1] ?? []).flatMap((index) => plan.learners[index] ?? []);
  const part = `${out}.part`;
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, "");
  const end = reach.clock.elapsed() + budget * 60_000;
  const counted = withCounter(machine, reach);
  const results: LearnerResult[] = [];
  for (const [index, learner] of learners.entries()) {
    machine.log.progress(index, learners.length, `Reading ${learner.login}`);
    const time = Math.min(end - reach.clock.elapsed(), longest);
    const isOver = time <= 0 ? "time" : calls > 0 && counted.calls() >= calls ? "calls" : null;
    if (isOver !== null) {
      results.push(leftOver(learner.login, isOver, reach));
      continue;
    }
    append(part, { plan: plan.id, login: learner.login });
    const { cohort, shared, sharedAt, credentials } = plan;
    const left = Math.max(calls - counted.calls(), 0);
    const issuesCredentials = credentials !== null;
    const asked = { learner, cohort, shared, sharedAt, issuesCredentials, calls: left, time };
    const result = await readLearner(asked, reach, counted.machine);
    const isLeft = result.problem?.code === "learner-slow" && time < longest;
    results.push(isLeft ? leftOver(learner.login, "time", reach) : result);
    append(part, results.at(-1));
  }
  machine.log.progress(learners.length, learners.length, "");
  const file: ShardFile = { version: 1, plan: plan.id, results, stoppedAt: null };
  await writeWhole(out, `${JSON.stringify(file)}\n`);
  rmSync(part, { force: true });
  return file;
}

/** Reads a plan. @throws a cohort-file error if there is none at this path */
export function planIn(path: string): CohortPlan {
  const text = readText(path);
  const plan = text === null ? null : readPlan(text);
  if (plan === null)
    throw cohortErrors.badFile(path, text === null ? "it does not exist" : "it is not a plan");
  return plan;
}

function append(path: string, value: unknown): void {
  appendFileSync(path, `${JSON.stringify(value)}\n`);
}

function leftOver(login: string, what: "time" | "calls", { clock }: Reach): LearnerResult {
  const nothing = { head: null, progress: null, portfolio: null, elsewhere: false, notes: [], cost: 0 };
  const readAt = clock.now().toISOString();
  return { login, joined: "unknown", ...nothing, readAt, problem: learnerProblems.left(what) };
}

/** The machine with a fetch that counts its requests. */
function withCounter(machine: Machine, { fetch }: Reach): { machine: Machine; calls(): number } {
  const world = machine.world ?? thisWorld;
  let made = 0;
  const counting: typeof fetch = (...request) => {
    made++;
    return fetch(...request);
  };
  return { machine: { ...machine, world: { ...world, fetch: counting } }, calls: () => made };
}
