/** Runs of the workflow, and what tests look at after them. */
import { join } from "node:path";
import { expect } from "vitest";
import type { Forge, ForgeOptions } from "./forge.ts";
import { filesIn } from "./pages-site.ts";
import { learnersFiles } from "./portfolio.ts";
import type { Run } from "./run.ts";
import { startForge } from "./start-forge.ts";

/** A commit that finishes an item. */
export const work = { message: "Work\n\nCompletes: joins", files: { "joins.sql": "select 1" } };

/** A forge on which the first push with a finished item has run. */
export async function worked(
  change: ((text: string) => string) | null = null,
  options: ForgeOptions = {},
): Promise<{ forge: Forge; run: Run }> {
  const forge = await startForge(learnersFiles(change), options);
  const run = only(forge.push(work));
  await forge.actions.settle();
  return { forge, run };
}

/** @throws unless there is exactly one */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`There are ${list.length}, not one.`);
  return first;
}

/** How each job ended, by name. */
export const states = ({ jobs }: Run): Record<string, string> =>
  Object.fromEntries(jobs.map(({ name, state }) => [name, state]));

/** What a job printed. */
export function logOf({ jobs }: Run, job = "sync"): string {
  return jobs.find(({ name }) => name === job)?.log ?? "";
}

/** Whether the newest commit on main is the Action's own. */
export const isBots = (forge: Forge): boolean =>
  forge.remote
    .git("log", "-1", "--format=%an %s", "refs/heads/main")
    .startsWith("github-actions[bot] Update the portfolio");

/** Number of ticked items in roadmap.json on main. */
export const ticks = ({ remote }: Forge): number =>
  remote.git("show", "refs/heads/main:roadmap.json").match(/"proof"/g)?.length ?? 0;

/** Everything went well. */
export const green = { sync: "success", deploy: "success", attest: "skipped" };
/** Everything went well, and there was no site to deploy. */
export const withoutSite = { ...green, deploy: "skipped" };

/** Expects that what was deployed last is the site that this run has built. */
export function expectDeployed(forge: Forge, run: Run, artifact: string): void {
  const last = forge.pages.deployments.at(-1);
  expect(last).toMatchObject({ artifact, sha: run.event.sha });
  const built = filesIn(join(run.jobs[0]?.workspace ?? "", "site"));
  expect([...built.keys()]).toContain("index.html");
  expect(last?.files).toEqual(built);
}
