/** The Action's outputs. action.yml documents them. */
import { hasError } from "../problems/problem.ts";
import type { SyncResult } from "../sync/sync.ts";

/** Returns each output's value by name. */
export function outputsOf(
  { plan, commit, pullRequest }: SyncResult,
  { dryRun }: { dryRun: boolean },
): Record<string, string> {
  // After an error nothing is written, so planned changes do not count.
  const failed = hasError(plan.problems);
  const decided = failed ? [] : plan.decisions;
  const ids = (change: "ticked" | "unticked"): string =>
    decided
      .filter((decision) => decision.change === change)
      .map(({ item }) => item.id)
      .join(",");
  return {
    changed: String(!failed && plan.files.some(({ status }) => status !== "unchanged")),
    done: String(plan.progress.done),
    total: String(plan.progress.total),
    percent: String(plan.progress.percent),
    ticked: ids("ticked"),
    unticked: ids("unticked"),
    site: plan.site === null || dryRun || failed ? "" : plan.site.folder,
    commit: commit ?? "",
    "pull-request": pullRequest === null ? "" : String(pullRequest),
  };
}
