/** `roadfolio cohort plan`: who is read, and in which shard. */
import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import type { Cohort } from "../cohort/cohort.ts";
import { cohortErrors } from "../cohort/cohort-errors.ts";
import type { CohortPlan } from "../cohort/hand-over.ts";
import { planCohort } from "../cohort/plan-cohort.ts";
import { parseCohort } from "../cohort/read-cohort.ts";
import { servedLearners } from "../cohort/rules.ts";
import { storedPortfoliosFile } from "../cohort/stored-portfolios.ts";
import { readAddress } from "../activity/repository.ts";
import { gitIn } from "../ports/git/run.ts";
import type { Log } from "../ports/log.ts";
import { problemLines } from "../problems/lines.ts";
import { hasError } from "../problems/problem.ts";
import { pagesUrl } from "../render/site/addresses.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { askHead } from "./ask-head.ts";
import { atOnce } from "../ports/at-once.ts";
import type { Reach } from "./reach.ts";
import { findBeside, findState } from "./read-state.ts";
import { readText, writeWhole } from "./whole-file.ts";

export interface PlanWanted {
  /** Path of cohort.json. */
  file: string;
  state: string | null;
  out: string;
  /** Null for as many as it is worth. */
  shards: number | null;
}

/** How many servers are asked at once. */
const questions = 32;

/** How old a read may be of somebody who lists other repositories, in milliseconds. */
const longestUnread = 7 * 24 * 60 * 60 * 1000;

/** @throws a UserError if the cohort cannot be used, or its state cannot be read */
export async function runPlan(wanted: PlanWanted, reach: Reach, log: Log): Promise<CohortPlan> {
  const { file, out, shards } = wanted;
  const text = readText(file);
  if (text === null) throw cohortErrors.noCohort(file);
  const { cohort, problems, isUsable } = parseCohort(text, file);
  const remarks = problemLines(problems);
  if (cohort === null || !isUsable) {
    for (const line of remarks) log.info(line);
    throw cohortErrors.unusable(file);
  }
  const repository = await repositoryOf(cohort, file, reach);
  const shared = sharedRoadmap(cohort, file, log);
  const found = await findState(wanted.state, reach);
  const served = servedLearners(cohort);
  let asked = 0;
  const answers = await atOnce(served, questions, async (learner) => {
    const answer = await askHead(learner.repository, reach);
    log.progress(++asked, served.length, "Asking who has pushed");
    return answer;
  });
  const longAgo = new Date(reach.clock.now().getTime() - longestUnread).toISOString();
  const credentials = issuerOf(cohort, repository, reach);
  const sharedAt = shared === null ? null : await sharedPlace(cohort, repository, file, reach);
  const issues = credentials !== null;
  const basis = digest([packageJson.version, repository.toLowerCase(), cohort.names, shared, issues]);
  const said = found.remark === null ? remarks : [found.remark, ...remarks];
  const { state } = found;
  const plan = planCohort({
    cohort,
    repository,
    state,
    answers,
    shared,
    sharedAt,
    credentials,
    basis,
    shards,
    remarks: said,
    longAgo,
  });
  const whole: CohortPlan = { ...plan, id: digest([plan, answers]) };
  // Merge must continue the state that the plan was made from, which may no longer be at that address.
  if (found.text !== null && wanted.state?.includes("://") === true) {
    await writeWhole(join(dirname(out), "cohort-state.json"), found.text);
    const portfolios =
      credentials === null ? null : await findBeside(wanted.state, storedPortfoliosFile, reach);
    if (portfolios !== null) await writeWhole(join(dirname(out), storedPortfoliosFile), portfolios);
  }
  await writeWhole(out, `${JSON.stringify(whole)}\n`);
  tellGitHub(whole, reach);
  return whole;
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

/** A copy of the cohort's repository must not show learners who named the original. */
async function repositoryOf(cohort: Cohort, file: string, { environment }: Reach): Promise<string> {
  const here = environment["GITHUB_REPOSITORY"] || null;
  if (cohort.repository !== null && here !== null && cohort.repository.toLowerCase() !== here.toLowerCase())
    throw cohortErrors.otherRepository(cohort.repository, here);
  const named = cohort.repository ?? here;
  if (named !== null) return named;
  const origin = await gitIn(dirname(file), environment).ask("config", "--get", "remote.origin.url");
  const { name } = readAddress(origin ?? "");
  if (origin === null || !/^[\w.-]+\/[\w.-]+$/.test(name)) throw cohortErrors.noRepository(file);
  return name;
}

/** @throws a UserError if nobody could find the issuer's key */
function issuerOf({ credentials }: Cohort, repository: string, { server }: Reach): CohortPlan["credentials"] {
  if (credentials === null) return null;
  const site = credentials.site ?? pagesUrl(repository, `${server}/${repository}`);
  if (site === null) throw cohortErrors.noSite();
  return { ...credentials, site };
}

async function sharedPlace(
  { roadmap }: Cohort,
  repository: string,
  file: string,
  { server, environment }: Reach,
): Promise<CohortPlan["sharedAt"]> {
  const git = gitIn(dirname(resolve(file)), environment);
  const path = await git.ask("ls-files", "--full-name", "--", roadmap ?? "");
  const commit = await git.ask("rev-parse", "--quiet", "--verify", "HEAD");
  return { repository, url: `${server}/${repository}`, commit, path: path || (roadmap ?? "") };
}

function sharedRoadmap({ roadmap }: Cohort, file: string, log: Log): string | null {
  if (roadmap === null) return null;
  const path = join(dirname(file), roadmap);
  const text = readText(path);
  const { problems } = parseRoadmap(text, roadmap);
  if (text !== null && !hasError(problems)) return text;
  for (const line of problemLines(problems)) log.info(line);
  throw cohortErrors.unusable(path);
}

/** The words for the shards, as `roadfolio cohort shard` takes them. */
function shardWords({ shards }: Pick<CohortPlan, "shards">): string[] {
  return shards.map((_, index) => `${index + 1}/${shards.length}`);
}

/** Hands the matrix to the jobs after this one. */
function tellGitHub(plan: CohortPlan, { environment }: Reach): void {
  const output = environment["GITHUB_OUTPUT"];
  if (output === undefined || output === "") return;
  const matrix = JSON.stringify({ shard: shardWords(plan) });
  appendFileSync(output, `shards=${plan.shards.length}\nmatrix=${matrix}\n`);
}
