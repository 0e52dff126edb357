/** `roadfolio cohort merge`: one state of what shards read and of what had not moved. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { cohortErrors } from "../cohort/cohort-errors.ts";
import { type CohortPlan, readShardFile, readShardLines, type ShardFile } from "../cohort/hand-over.ts";
import { readPortfolios, storedPortfoliosFile, writePortfolios } from "../cohort/stored-portfolios.ts";
import { type Merged, mergeCohort } from "../cohort/merge-cohort.ts";
import { type StoredState, writeState } from "../cohort/stored-state.ts";
import { errnoOf } from "../ports/errno.ts";
import { messageOf } from "../problems/errors.ts";
import type { Reach } from "./reach.ts";
import { keyVariable } from "../signing/signing-errors.ts";
import type { CohortCredentials } from "./cohort-credentials.ts";
import { findBeside, findState } from "./read-state.ts";
import { planIn } from "./shard.ts";
import { readText, writeWhole } from "./whole-file.ts";

export interface MergeWanted {
  plan: string;
  state: string | null;
  /** Folder with what shards wrote, in folders of any depth. */
  shards: string;
  /** Folder to write to. */
  out: string;
}

export interface MergeDone extends Merged {
  /** What the report says beside the lines of learners. */
  remarks: string[];
  /** How many credentials were signed; null if the cohort issues none. */
  signed: number | null;
}

/** @throws a cohort-file error for a plan or a state that cannot be used */
export async function runMerge(
  { plan: path, state: from, shards, out }: MergeWanted,
  reach: Pick<Reach, "clock" | "fetch" | "environment">,
): Promise<MergeDone> {
  const plan = planIn(path);
  const remarks = [...plan.remarks];
  const old = await lastMerge(plan, from, reach);
  const files = shardsOf(plan, shards, remarks);
  const merged = mergeCohort(plan, old.state, files, reach.clock.now(), old.portfolios);
  const credentials = await issue(plan, merged, remarks, reach);
  await writePage(out, merged.state, credentials, reach.clock.now());
  return { ...merged, remarks, signed: credentials?.signed ?? null };
}

/** The merge that the plan continues from. @throws a cohort-file error for another state */
async function lastMerge(
  { after, credentials }: CohortPlan,
  from: string | null,
  reach: Pick<Reach, "clock" | "fetch">,
): Promise<{ state: StoredState | null; portfolios: Map<string, string> }> {
  const { state } = await findState(from, reach);
  if (after === null) return { state: null, portfolios: new Map() };
  if (from === null || state?.mergedAt !== after)
    throw cohortErrors.badFile(
      from ?? "cohort-state.json",
      from === null
        ? "the plan continues a state, which --state must name"
        : "it is not the state that the plan continues",
    );
  const beside = credentials === null ? null : await findBeside(from, storedPortfoliosFile, reach);
  return { state, portfolios: readPortfolios(beside ?? "") };
}

/** The shard files of this plan. @param remarks gets a sentence for each file that is skipped */
function shardsOf({ id }: CohortPlan, folder: string, remarks: string[]): ShardFile[] {
  const files: ShardFile[] = [];
  for (const name of shardFiles(folder)) {
    const text = readText(join(folder, name)) ?? "";
    const file = name.endsWith(".part") ? readShardLines(text) : readShardFile(text);
    if (file === null) remarks.push(`${name} was not written by a shard and was skipped.`);
    else if (file.plan !== id) remarks.push(`${name} belongs to another plan and was skipped.`);
    else files.push(file);
  }
  return files;
}

/** Signs the credentials; null if the cohort issues none. @param remarks gets the reason if they cannot be signed */
async function issue(
  { credentials }: CohortPlan,
  { portfolios }: Merged,
  remarks: string[],
  { environment }: Pick<Reach, "environment">,
): Promise<CohortCredentials | null> {
  if (credentials === null) return null;
  const kept = { path: storedPortfoliosFile, content: writePortfolios(portfolios) };
  const key = environment[keyVariable] ?? "";
  if (key === "") {
    remarks.push(`No credentials were signed, because there is no key in ${keyVariable}.`);
    return { files: [kept], signed: 0, links: new Map() };
  }
  const { cohortCredentials } = await import("./cohort-credentials.ts");
  const issued = await cohortCredentials(portfolios, credentials, key);
  return { ...issued, files: [...issued.files, kept] };
}

/** The state is written last, so that a page exists for every state. */
async function writePage(
  out: string,
  state: StoredState,
  credentials: CohortCredentials | null,
  now: Date,
): Promise<void> {
  const { cohortFiles } = await import("../render/cohort/cohort-files.ts");
  const page = cohortFiles(state, {
    asOf: now.toISOString().slice(0, 10),
    version: packageJson.version,
    ...(credentials === null ? {} : { credentials: credentials.links }),
  });
  const files = [...page, ...(credentials?.files ?? [])];
  for (const { path, content } of files) await writeWhole(join(out, path), content);
  removeOldFiles(out, new Set(files.map(({ path }) => path)));
  await writeWhole(join(out, "cohort-state.json"), writeState(state));
}

/** Deletes further pages and credentials of an earlier merge, which may be of learners who have left. */
function removeOldFiles(out: string, written: ReadonlySet<string>): void {
  for (const name of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    const path = name.replaceAll("\\", "/");
    if (ours.test(path) && !written.has(path)) rmSync(join(out, name));
  }
}

const ours =
  /^(?:(?:\d+|p|\d+\/p)\/index\.html|cohort-credentials\.jsonl|credentials\/[\w-]+\/(?:portfolio\.json|[\w.-]+\.(?:jwt|svg)))$/;

/** Whole files, and the lines of shards that were stopped. */
function shardFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.json(?:\.part)?$/.test(name))
      .toSorted();
  } catch (cause) {
    // Without a shard, as on a day on which nobody has pushed, there is no folder.
    if (errnoOf(cause) === "ENOENT") return [];
    throw cohortErrors.badFile(folder, messageOf(cause));
  }
}
