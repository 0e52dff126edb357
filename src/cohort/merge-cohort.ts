/** Combines what shards read with what had not moved. Pure, and the same in whatever order the shards come. */
import type { CohortPlan, LearnerResult, PlannedLearner, ShardFile } from "./hand-over.ts";
import { endsConsent, learnerProblems } from "./learner-problems.ts";
import type { LearnerProblem, LearnerRecord } from "./learner-record.ts";
import { recordOf, recordsByLogin, usualRoadmap } from "./plan-cohort.ts";
import type { StoredState } from "./stored-state.ts";

export interface ReportLine {
  login: string;
  /** As in cohort.json. */
  repository: string;
  problem: LearnerProblem;
  /** What became of them: shown as they are now, as they were, with no more than the problem, or not shown. */
  shown: "now" | "as before" | "with the problem" | "no";
}

export interface Merged {
  state: StoredState;
  /** In the order of cohort.json. */
  lines: ReportLine[];
  /** How many were read in this run. */
  read: number;
  /** What the credentials of learners who are shown are made from: texts of portfolio.json by login in lower case. */
  portfolios: ReadonlyMap<string, string>;
}

/**
 * @param old the last state; null if there is none
 * @param shards of this plan; those of others are left out
 * @param portfolios of the last merge
 */
export function mergeCohort(
  plan: CohortPlan,
  old: StoredState | null,
  shards: readonly ShardFile[],
  now: Date,
  portfolios: ReadonlyMap<string, string> = new Map(),
): Merged {
  const ours = shards.filter((one) => one.plan === plan.id);
  const results = newest(ours.flatMap((one) => one.results));
  const stopped = new Set(ours.flatMap(({ stoppedAt }) => stoppedAt?.toLowerCase() ?? []));
  const isOfOurs = old?.cohort.repository.toLowerCase() === plan.cohort.repository.toLowerCase();
  const records = recordsByLogin(isOfOurs ? old.learners : []);
  const planned = new Set(plan.shards.flat());
  const all = plan.learners.map((learner, index) => {
    const login = learner.login.toLowerCase();
    const result = planned.has(index) ? (results.get(login) ?? null) : null;
    const before = recordOf(learner, records);
    const problem =
      learner.problem ??
      (planned.has(index) && result === null
        ? stopped.has(login)
          ? learnerProblems.stopped()
          : learnerProblems.lost()
        : null);
    return { learner, result, ...outcome(learner, before, result, problem) };
  });
  return {
    state: {
      version: 1,
      cohort: plan.cohort,
      mergedAt: now.toISOString(),
      basis: plan.basis,
      ...keptBy(all, isOfOurs ? old : null),
      learners: all.flatMap(({ record }) => record ?? []),
    },
    lines: all.flatMap(({ learner, record, problems }) => linesOf(learner, record, problems)),
    read: all.filter(({ result }) => result?.progress).length,
    portfolios: plan.credentials === null ? new Map() : portfoliosBy(all, isOfOurs ? portfolios : new Map()),
  };
}

/** Learners who could not be read keep the portfolio of the last merge. */
function portfoliosBy(
  all: readonly { record: LearnerRecord | null; result: LearnerResult | null }[],
  old: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(
    all.flatMap(({ record, result }): [string, string][] => {
      if (record === null) return [];
      const login = record.login.toLowerCase();
      const text = result !== null && result.progress !== null ? result.portfolio : (old.get(login) ?? null);
      return text === null ? [] : [[login, text]];
    }),
  );
}

/** What the next plan needs of those who are shown. */
function keptBy(
  all: readonly { learner: PlannedLearner; record: LearnerRecord | null; result: LearnerResult | null }[],
  old: StoredState | null,
): Pick<StoredState, "costs" | "elsewhere" | "roadmaps"> {
  const costs: Record<string, number> = {};
  const roadmaps: Record<string, string> = {};
  const elsewhere: string[] = [];
  for (const { learner, record, result } of all) {
    if (record === null) continue;
    const login = record.login.toLowerCase();
    const isNew = result !== null && result.progress !== null;
    const cost = isNew ? result.cost : old?.costs[login];
    if (cost !== undefined) costs[login] = cost;
    const path = isNew ? learner.roadmap : (old?.roadmaps[login] ?? usualRoadmap);
    if (path !== usualRoadmap) roadmaps[login] = path;
    if (isNew ? result.elsewhere : old?.elsewhere.includes(login)) elsewhere.push(login);
  }
  return { costs, elsewhere, roadmaps };
}

/** The newest of each login. Two of the same moment are distinguished by their text, so that order does not matter. */
function newest(results: readonly LearnerResult[]): ReadonlyMap<string, LearnerResult> {
  const found = new Map<string, LearnerResult>();
  for (const result of results) {
    const login = result.login.toLowerCase();
    const other = found.get(login);
    if (other === undefined || isNewer(result, other)) found.set(login, result);
  }
  return found;
}

function isNewer(a: LearnerResult, b: LearnerResult): boolean {
  return a.readAt === b.readAt ? JSON.stringify(a) > JSON.stringify(b) : a.readAt > b.readAt;
}

interface Outcome {
  record: LearnerRecord | null;
  problems: readonly LearnerProblem[];
}

/** @param problem why there is no result, or why the learner was not to be read */
function outcome(
  learner: PlannedLearner,
  before: LearnerRecord | null,
  result: LearnerResult | null,
  problem: LearnerProblem | null,
): Outcome {
  if (problem !== null || result === null) {
    const record = problem !== null && endsConsent(problem) ? null : withProblem(before, problem);
    return { record, problems: problem === null ? [] : [problem] };
  }
  const problems = result.problem === null ? result.notes : [result.problem, ...result.notes];
  const isOut = result.joined === "no" || (result.problem !== null && endsConsent(result.problem));
  if (isOut) return { record: null, problems };
  const fresh = result.joined === "yes" ? recordIn(learner, result) : null;
  const isRead = fresh !== null && fresh.progress !== null;
  return { record: isRead ? fresh : withProblem(before ?? fresh, result.problem), problems };
}

function withProblem(record: LearnerRecord | null, problem: LearnerProblem | null): LearnerRecord | null {
  return record === null || problem === null ? record : { ...record, problem };
}

function recordIn(
  { login, repository }: PlannedLearner,
  { head, readAt, problem, progress }: LearnerResult,
): LearnerRecord {
  return progress === null
    ? { login, repository, head: null, readAt: null, problem, progress }
    : { login, repository, head, readAt, problem: null, progress };
}

function linesOf(
  { login, repository, movedTo }: PlannedLearner,
  record: LearnerRecord | null,
  problems: readonly LearnerProblem[],
): ReportLine[] {
  const shown = record === null ? "no" : howShown(record);
  const all = movedTo === null ? problems : [...problems, learnerProblems.moved(movedTo)];
  return all.map((problem) => ({ login, repository, problem, shown }));
}

function howShown({ problem, progress }: LearnerRecord): ReportLine["shown"] {
  if (problem === null) return "now";
  return progress === null ? "with the problem" : "as before";
}
