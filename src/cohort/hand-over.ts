/** The files that one step of a cohort hands to the next. Read back, they are checked like any input. */
import * as z from "zod";
import type { CohortIssuer } from "./cohort.ts";
import type { CohortState } from "./cohort-state.ts";
import type { LearnerProblem, LearnerProgress } from "./learner-record.ts";
import { problemSchema, progressSchema } from "./stored-state.ts";

export interface PlannedLearner {
  readonly login: string;
  /** As in cohort.json. */
  readonly repository: string;
  /** Path of their roadmap in it. */
  readonly roadmap: string;
  /** Address to clone it from, if it was moved. */
  readonly movedTo: string | null;
  /** Whether it answers without signing in; null if that is not known. */
  readonly isPublic: boolean | null;
  /** Why they are not read in this run, although they should be. */
  readonly problem: LearnerProblem | null;
}

/** Where the shared roadmap is, so that others can recompute what was made from it. */
export interface SharedPlace {
  /** owner/name. */
  readonly repository: string;
  readonly url: string;
  /** Full sha; null if it is not known. */
  readonly commit: string | null;
  readonly path: string;
}

export interface CohortPlan {
  readonly version: 1;
  /** Tells the files of this plan's shards from those of another. */
  readonly id: string;
  readonly cohort: CohortState["cohort"];
  readonly basis: string;
  /** `mergedAt` of the state that it continues; null if there is none. */
  readonly after: string | null;
  /** The roadmap that all share, as text; null if each has their own. */
  readonly shared: string | null;
  readonly sharedAt: SharedPlace | null;
  /** Who issues credentials; null if nobody does. */
  readonly credentials: (CohortIssuer & { readonly site: string }) | null;
  /** All who are served, in the order of cohort.json. */
  readonly learners: readonly PlannedLearner[];
  /** Indexes of the learners that each shard reads, in the order in which it does. */
  readonly shards: readonly (readonly number[])[];
  /** What the report says beside what comes of reading, a line each. */
  readonly remarks: readonly string[];
}

/** Whether a learner's roadmap, as it is at their head, names the cohort; unknown if it could not be read. */
type Joined = "yes" | "no" | "unknown";

export interface LearnerResult {
  readonly login: string;
  readonly joined: Joined;
  /** Full sha of the commit that was read, and what was computed; null if that failed. */
  readonly head: string | null;
  readonly progress: LearnerProgress | null;
  /** What credentials are made from: text of a portfolio.json with what is complete. Null if the cohort issues none. */
  readonly portfolio: string | null;
  /** ISO instant. */
  readonly readAt: string;
  /** In milliseconds. */
  readonly cost: number;
  /** Whether their roadmap lists other repositories. */
  readonly elsewhere: boolean;
  readonly problem: LearnerProblem | null;
  /** What to do about things that did not keep them from being read. */
  readonly notes: readonly LearnerProblem[];
}

export interface ShardFile {
  readonly version: 1;
  /** Id of the plan. */
  readonly plan: string;
  readonly results: readonly LearnerResult[];
  /** Login of the learner who was being read when the shard was stopped; null if it was not. */
  readonly stoppedAt: string | null;
}

const text = z.string();

const plan = z.object({
  version: z.literal(1),
  id: text,
  cohort: z.object({
    title: text,
    repository: text,
    start: text.nullable(),
    end: text.nullable(),
    names: z.enum(["full", "initials"]),
  }),
  basis: text,
  after: text.nullable(),
  shared: text.nullable(),
  sharedAt: z.object({ repository: text, url: text, commit: text.nullable(), path: text }).nullable(),
  credentials: z.object({ name: text, site: text, identity: z.enum(["did", "address"]) }).nullable(),
  learners: z.array(
    z.object({
      login: text,
      repository: text,
      roadmap: text,
      movedTo: text.nullable(),
      isPublic: z.boolean().nullable(),
      problem: problemSchema.nullable(),
    }),
  ),
  shards: z.array(z.array(z.int().nonnegative())).max(256),
  remarks: z.array(text),
});

const result = z.object({
  login: text,
  joined: z.enum(["yes", "no", "unknown"]),
  head: text.nullable(),
  progress: progressSchema.nullable(),
  portfolio: text.nullable(),
  readAt: text,
  cost: z.number().nonnegative(),
  elsewhere: z.boolean(),
  problem: problemSchema.nullable(),
  notes: z.array(problemSchema),
});

const shard = z.object({
  version: z.literal(1),
  plan: text,
  results: z.array(result),
  stoppedAt: text.nullable(),
});

/** @returns null if the text is not a plan */
export function readPlan(json: string): CohortPlan | null {
  return parsed(json, plan);
}

/** @returns null if the text is not what a shard writes */
export function readShardFile(json: string): ShardFile | null {
  return parsed(json, shard);
}

const begun = z.object({ plan: text, login: text });

/**
 * The lines of a shard that may have been stopped at any moment: `{"plan","login"}` before a learner is read, and their result
 * after it. A line that was cut is left out.
 */
export function readShardLines(lines: string): ShardFile | null {
  let id: string | null = null;
  let stoppedAt: string | null = null;
  const results: LearnerResult[] = [];
  for (const line of lines.split("\n")) {
    const begins = parsed(line, begun);
    if (begins !== null) {
      id ??= begins.plan;
      stoppedAt = begins.login;
      continue;
    }
    const one = parsed(line, result);
    if (one === null) continue;
    results.push(one);
    stoppedAt = null;
  }
  return id === null ? null : { version: 1, plan: id, results, stoppedAt };
}

function parsed<T>(json: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(json), { jitless: true }).data ?? null;
  } catch {
    return null;
  }
}
