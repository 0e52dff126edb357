/** Decides who is read, and in which shard. Pure. */
import type { Cohort, CohortLearner } from "./cohort.ts";
import type { CohortState } from "./cohort-state.ts";
import { cut, type Turn, type Work } from "./cut.ts";
import type { CohortPlan, PlannedLearner } from "./hand-over.ts";
import type { LearnerProblem, LearnerRecord } from "./learner-record.ts";
import { repositoryKey } from "./repository-name.ts";
import { servedLearners } from "./rules.ts";
import type { StoredState } from "./stored-state.ts";

/** What the server said about a learner's repository. */
export type HeadAnswer =
  | {
      readonly head: string;
      readonly movedTo: string | null;
      /** Null if that is not known. */
      readonly isPublic: boolean | null;
    }
  | { readonly problem: LearnerProblem };

export interface ToPlan {
  cohort: Cohort;
  /** owner/name of the repository that learners must name. */
  repository: string;
  /** The last state; null if there is none. */
  state: StoredState | null;
  /** In the order of {@link servedLearners}. */
  answers: readonly HeadAnswer[];
  /** Text of the shared roadmap. */
  shared: string | null;
  sharedAt: CohortPlan["sharedAt"];
  credentials: CohortPlan["credentials"];
  basis: string;
  /** Number of shards; null for as many as it is worth. */
  shards: number | null;
  remarks: readonly string[];
  /** ISO instant. Learners who list other repositories, which may move without a new head, are read again if last read before it. */
  longAgo: string;
}

export const usualRoadmap = "roadmap.json";

/** How long a learner is expected to take who was never read, in milliseconds. */
const usualCost = 3_000;

/** @returns the plan without its id, which depends on all of it */
export function planCohort(asked: ToPlan): Omit<CohortPlan, "id"> {
  const { cohort, repository, answers, shared, sharedAt, credentials, basis, shards, remarks } = asked;
  const served = servedLearners(cohort);
  const state = stateOf(asked);
  const records = recordsByLogin(state?.learners ?? []);
  const learners = served.map((learner, index) => plannedLearner(learner, answers[index]));
  const work = served.flatMap((learner, index): Work[] => {
    const answer = answers[index];
    if (answer === undefined || "problem" in answer) return [];
    const login = learner.login.toLowerCase();
    const record = recordOf(learner, records);
    const isOther = learner.roadmap !== (state?.roadmaps[login] ?? usualRoadmap);
    const again = isOther && record !== null ? "usual" : turnOf(record, answer.head, state, asked);
    if (again === null) return [];
    return [{ index, cost: state?.costs[login] ?? usualCost, turn: again }];
  });
  return {
    version: 1,
    cohort: cohortOf(cohort, repository),
    after: state?.mergedAt ?? null,
    basis,
    shared,
    sharedAt,
    credentials,
    learners,
    shards: cut(work, shards, startAt(state, served.length)),
    remarks,
  };
}

/** Another place after each merge, the same for the same state. */
function startAt(state: StoredState | null, learners: number): number {
  const digits = Number((state?.mergedAt ?? "").replaceAll(/\D/g, "").slice(-9));
  return learners === 0 ? 0 : digits % learners;
}

/** The state counts only for the cohort that it is of. */
function stateOf({ state, repository }: Pick<ToPlan, "state" | "repository">): StoredState | null {
  return state?.cohort.repository.toLowerCase() === repository.toLowerCase() ? state : null;
}

/** When a learner is read; null if they need not be. */
function turnOf(
  record: LearnerRecord | null,
  head: string,
  state: StoredState | null,
  { basis, longAgo }: Pick<ToPlan, "basis" | "longAgo">,
): Turn | null {
  if (record === null) return "usual";
  if (record.problem !== null) return record.problem.code === "learner-stopped" ? "last" : "first";
  if (record.readAt === null || record.head !== head || state?.basis !== basis) return "usual";
  return record.readAt < longAgo && state.elsewhere.includes(record.login.toLowerCase()) ? "usual" : null;
}

function plannedLearner(
  { login, repository, roadmap }: CohortLearner,
  answer: HeadAnswer | undefined,
): PlannedLearner {
  const base = { login, repository, roadmap };
  const nothing = { movedTo: null, isPublic: null, problem: null };
  if (answer === undefined) return { ...base, ...nothing };
  if ("problem" in answer) return { ...base, ...nothing, problem: answer.problem };
  const { movedTo, isPublic } = answer;
  return { ...base, movedTo, isPublic, problem: null };
}

function cohortOf({ title, start, end, names }: Cohort, repository: string): CohortState["cohort"] {
  return { title, repository, start, end, names };
}

/** Records by login in lower case, since GitHub ignores case in logins. */
export function recordsByLogin(records: readonly LearnerRecord[]): ReadonlyMap<string, LearnerRecord> {
  return new Map(records.map((record) => [record.login.toLowerCase(), record]));
}

/** What is known of a learner; null if their entry names another repository now. */
export function recordOf(
  { login, repository }: Pick<CohortLearner, "login" | "repository">,
  records: ReadonlyMap<string, LearnerRecord>,
): LearnerRecord | null {
  const record = records.get(login.toLowerCase());
  return record !== undefined && repositoryKey(record.repository) === repositoryKey(repository)
    ? record
    : null;
}
