/** cohort-state.json: what is published of a cohort, with what the next plan needs. Read back, it is checked like any input. */
import * as z from "zod";
import type { CohortState } from "./cohort-state.ts";

export interface StoredState extends CohortState {
  /** Digest of what decides beside the learners' repositories; if it changes, everybody is read again. */
  readonly basis: string;
  /** How long the last read took, in milliseconds, by login in lower case. */
  readonly costs: Readonly<Record<string, number>>;
  /** Logins, in lower case, whose roadmaps list other repositories, which may move without a new head. */
  readonly elsewhere: readonly string[];
  /** Paths of the roadmaps that were read, by login in lower case; roadmap.json is left out. */
  readonly roadmaps: Readonly<Record<string, string>>;
}

const text = z.string().max(10_000);
const day = text.nullable();

const progress = z.object({
  name: text,
  url: text.nullable(),
  phases: z.array(z.object({ id: text, title: text, due: day, done: z.int(), total: z.int() })).max(1_000),
  items: z
    .array(
      z.object({
        id: text,
        title: text,
        phase: text.nullable(),
        kind: z.enum(["item", "habit", "gate"]),
        state: z.enum(["proven", "declared", "open"]),
        on: day,
        proof: text.nullable(),
      }),
    )
    .max(10_000),
  skills: z.array(z.object({ id: text, short: text, proof: text.nullable() })).max(10_000),
});

const problem = z.object({ code: text, message: text, hint: text.nullable() });

const record = z.object({
  login: text,
  repository: text,
  head: text.nullable(),
  readAt: text.nullable(),
  problem: problem.nullable(),
  progress: progress.nullable(),
});

const stored = z.object({
  version: z.literal(1),
  cohort: z.object({
    title: text,
    repository: text,
    start: day,
    end: day,
    names: z.enum(["full", "initials"]),
  }),
  mergedAt: text,
  learners: z.array(record),
  basis: text,
  costs: z.record(z.string(), z.number().nonnegative()),
  elsewhere: z.array(text),
  roadmaps: z.record(z.string(), text),
});

/** @returns null if the text is not a state that this version wrote */
export function readState(json: string): StoredState | null {
  try {
    return stored.safeParse(JSON.parse(json), { jitless: true }).data ?? null;
  } catch {
    return null;
  }
}

/** One learner a line, so that the file can be compared. */
export function writeState({ learners, ...rest }: StoredState): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const lines = learners.map((one) => JSON.stringify(one)).join(",\n");
  return `${head},"learners":[\n${lines}\n]}\n`;
}

export { problem as problemSchema, progress as progressSchema };
