/** What a search of files has found, for tests that need no files. */
import type { CodeMatch } from "../../src/activity/code-match.ts";
import type { Commit } from "../../src/activity/commit.ts";
import type { Who } from "../../src/activity/person.ts";
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import type { ItemRule } from "../../src/evidence/code/search/rules.ts";
import type { Criterion } from "../../src/evidence/code/search/leaf.ts";
import { history, repositoryOf, shaOf } from "./activity.ts";

/** A commit of that day of September 2025. */
export function commitOn(day: number, who: Who = "owner"): Commit {
  const [commit] = history([
    { message: `Work of day ${day}`, hour: (day - 1) * 24, sha: String(day).padStart(4, "0"), who },
  ]);
  if (commit === undefined) throw new Error("there is no commit");
  return commit;
}

/** The sha of {@link commitOn}. */
export function shaOn(day: number): string {
  return shaOf(String(day).padStart(4, "0"));
}

/** A line at HEAD that came into being on that day, where it still stands; null: nobody knows when. */
export function matchAt(
  path: string,
  line: number,
  day: number | null,
  who: Who = "owner",
  other: Partial<CodeMatch> = {},
): CodeMatch {
  const introduced = day === null ? null : { commit: commitOn(day, who), path, line };
  return { path, line, introduced, ...other };
}

/** A rule of the item "joins". */
export function ruleOf(criterion: Criterion, other: Partial<ItemRule> = {}): ItemRule {
  return {
    item: "joins",
    title: "Joins",
    short: "Joins",
    skill: "sql-joins",
    shows: "x",
    field: "SQL",
    criterion,
    ...other,
  };
}

/** One leaf of a rule, which is named as its key. */
export function leafOf(
  leaf: string,
  other: { min?: number; near?: string | null; aboutTests?: true; whole?: true; commits?: number } = {},
): Criterion {
  return { leaf, name: leaf, min: 1, near: null, ...other };
}

/** The portfolio's own repository, in which these leaves were found. */
export function holding(
  code: RepositoryActivity["code"],
  other: Partial<RepositoryActivity> = {},
): RepositoryActivity {
  return repositoryOf([{ message: "x" }], { code, ...other });
}

/** Another repository, in which these leaves were found. */
export function appHolding(
  code: RepositoryActivity["code"],
  other: Partial<RepositoryActivity> = {},
): RepositoryActivity {
  const app = { listed: "ana/app", name: "ana/app", web: "https://github.com/ana/app" };
  return holding(code, { ...app, ...other });
}
