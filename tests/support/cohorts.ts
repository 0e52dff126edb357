/** Plans, results and states of cohorts for tests. */
import type { CohortPlan, LearnerResult, PlannedLearner, ShardFile } from "../../src/cohort/hand-over.ts";
import type { LearnerProgress, LearnerRecord } from "../../src/cohort/learner-record.ts";
import type { StoredState } from "../../src/cohort/stored-state.ts";

const header = {
  title: "Backend",
  repository: "acme/backend",
  start: null,
  end: null,
  names: "full",
} as const;

function progressOf(name: string, done = 1): LearnerProgress {
  return {
    name,
    url: null,
    phases: [{ id: "a", title: "A", due: null, done, total: 2 }],
    items: [],
    skills: [],
  };
}

export function recordOf(login: string, changed: Partial<LearnerRecord> = {}): LearnerRecord {
  return {
    login,
    repository: `${login}/learning`,
    head: `head-${login}`,
    readAt: "2026-03-01T05:00:00.000Z",
    problem: null,
    progress: progressOf(login),
    ...changed,
  };
}

export function stateOf(learners: readonly LearnerRecord[], changed: Partial<StoredState> = {}): StoredState {
  return {
    version: 1,
    cohort: header,
    mergedAt: "2026-03-01T06:00:00.000Z",
    learners,
    basis: "b",
    costs: {},
    elsewhere: [],
    roadmaps: {},
    ...changed,
  };
}

export function plannedLearner(login: string, changed: Partial<PlannedLearner> = {}): PlannedLearner {
  return {
    login,
    repository: `${login}/learning`,
    roadmap: "roadmap.json",
    movedTo: null,
    isPublic: true,
    problem: null,
    ...changed,
  };
}

export function planOf(
  learners: readonly PlannedLearner[],
  shards: readonly (readonly number[])[],
  after: string | null = null,
): CohortPlan {
  return {
    version: 1,
    id: "p",
    cohort: header,
    basis: "b",
    after,
    shared: null,
    sharedAt: null,
    credentials: null,
    learners,
    shards,
    remarks: [],
  };
}

export function resultOf(login: string, changed: Partial<LearnerResult> = {}): LearnerResult {
  return {
    login,
    joined: "yes",
    head: `new-${login}`,
    progress: progressOf(login, 2),
    readAt: "2026-03-02T05:00:00.000Z",
    portfolio: null,
    cost: 1000,
    elsewhere: false,
    problem: null,
    notes: [],
    ...changed,
  };
}

export function shardOf(results: readonly LearnerResult[], changed: Partial<ShardFile> = {}): ShardFile {
  return { version: 1, plan: "p", results, stoppedAt: null, ...changed };
}
