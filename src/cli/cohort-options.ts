/** The options of `roadfolio cohort`. */
import { errors } from "../problems/errors.ts";
import type { CommandName } from "./commands/table.ts";

/** Which step of a cohort is to be run. */
export type CohortStep =
  | { name: "plan"; shards: number | null }
  | { name: "shard"; number: number; of: number; budget: number; calls: number }
  | { name: "merge"; shards: string };

export interface CohortArguments {
  /** cohort.json, relative to the current folder; null if it is not named. */
  file: string | null;
  /** File or address of the last state; null for none. */
  state: string | null;
  /** The plan's file. */
  plan: string;
  out: string | null;
  /** Null for other commands. */
  step: CohortStep | null;
}

/** GitHub's limit for a matrix (GitHub Docs, "Usage limits, billing, and administration"). */
const mostShards = 256;

/** @param text the value of an option; null if it is not given. @throws a usage error */
export function readCohortArguments(
  command: CommandName,
  words: readonly string[],
  text: (name: string) => string | null,
): CohortArguments {
  return {
    file: text("cohort"),
    state: text("state"),
    plan: text("plan") ?? "plan.json",
    out: command === "cohort" ? text("out") : null,
    step: command === "cohort" ? stepOf(words, text) : null,
  };
}

function stepOf(words: readonly string[], text: (name: string) => string | null): CohortStep {
  const [name, part, ...more] = words;
  if (more.length > 0 || (name !== "shard" && part !== undefined))
    throw errors.usage(`Unexpected argument for cohort ${name ?? ""}: “${more[0] ?? part ?? ""}”.`);
  switch (name) {
    case "plan":
      return { name, shards: numberOf("shards", text("shards"), 1, mostShards) };
    case "shard": {
      const { number, of } = partOf(part);
      const budget = numberOf("budget", text("budget"), 0, 24 * 60) ?? 45;
      return { name, number, of, budget, calls: numberOf("calls", text("calls"), 0, 15_000) ?? 0 };
    }
    case "merge":
      return { name, shards: text("shards") ?? "shards" };
    default:
      throw errors.usage(
        `cohort needs a step, not “${name ?? ""}”.`,
        "The steps are cohort plan, cohort shard K/N and cohort merge.",
      );
  }
}

function partOf(written: string | undefined): { number: number; of: number } {
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(written ?? "") ?? [];
  const part = { number: Number(number), of: Number(of) };
  if (number === undefined || part.number < 1 || part.number > part.of || part.of > mostShards)
    throw errors.usage(
      `cohort shard needs K/N, such as 1/4, not “${written ?? ""}”.`,
      "K is the number of the shard, and N how many plan.json has.",
    );
  return part;
}

function numberOf(name: string, written: string | null, least: number, most: number): number | null {
  if (written === null) return null;
  const number = Number(written);
  if (!/^\d+$/.test(written) || number < least || number > most)
    throw errors.usage(`--${name} must be a number from ${least} to ${most}, not “${written}”.`);
  return number;
}
