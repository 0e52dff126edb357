/** A learner's repository with the workflow files that users copy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { smallPlan } from "../github/e2e/plans.ts";

const docs = join(import.meta.dirname, "../../docs");
const copied = (name: string): string => readFileSync(join(docs, name), "utf8");

/**
 * @param change what the learner changes in portfolio.yml after copying it
 * @throws if it changes nothing
 */
export function learnersFiles(change: ((text: string) => string) | null = null): Record<string, string> {
  const text = copied("portfolio.yml");
  const changed = change === null ? text : change(text);
  if (change !== null && changed === text) throw new Error("Nothing was changed in portfolio.yml.");
  return {
    "roadmap.json": `${JSON.stringify(smallPlan(), null, 2)}\n`,
    ".github/workflows/portfolio.yml": changed,
    ".github/workflows/portfolio-daily.yml": copied("portfolio-daily.yml"),
  };
}
