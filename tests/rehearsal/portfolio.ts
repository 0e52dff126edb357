/** The workflow files that users copy, in a learner's repository. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

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
    ".github/workflows/portfolio.yml": changed,
    ".github/workflows/portfolio-daily.yml": copied("portfolio-daily.yml"),
  };
}
