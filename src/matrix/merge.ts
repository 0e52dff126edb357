/** `roadfolio cohort merge`: one state of what shards read and of what had not moved. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { cohortErrors } from "../cohort/cohort-errors.ts";
import { readShardFile, readShardLines, type ShardFile } from "../cohort/hand-over.ts";
import { type Merged, mergeCohort } from "../cohort/merge-cohort.ts";
import { type StoredState, writeState } from "../cohort/stored-state.ts";
import { messageOf } from "../problems/errors.ts";
import type { Reach } from "./reach.ts";
import { findState } from "./read-state.ts";
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
}

/** @throws a cohort-file error for a plan or a state that cannot be used */
export async function runMerge(
  { plan: path, state: from, shards, out }: MergeWanted,
  reach: Pick<Reach, "clock" | "fetch">,
): Promise<MergeDone> {
  const plan = planIn(path);
  const { state } = await findState(from, reach);
  if (plan.after !== null && state?.mergedAt !== plan.after)
    throw cohortErrors.badFile(
      from ?? "cohort-state.json",
      from === null
        ? "the plan continues a state, which --state must name"
        : "it is not the state that the plan continues",
    );
  const files: ShardFile[] = [];
  const remarks = [...plan.remarks];
  for (const name of shardFiles(shards)) {
    const text = readText(join(shards, name)) ?? "";
    const file = name.endsWith(".part") ? readShardLines(text) : readShardFile(text);
    if (file === null) remarks.push(`${name} is nothing that a shard wrote, and was left out.`);
    else if (file.plan !== plan.id) remarks.push(`${name} is of another plan, and was left out.`);
    else files.push(file);
  }
  const merged = mergeCohort(plan, plan.after === null ? null : state, files, reach.clock.now());
  await writePage(out, merged.state, reach.clock.now());
  return { ...merged, remarks };
}

/** The state is written last, so that a page exists for every state. */
async function writePage(out: string, state: StoredState, now: Date): Promise<void> {
  const { cohortFiles } = await import("../render/cohort/cohort-files.ts");
  const files = cohortFiles(state, { asOf: now.toISOString().slice(0, 10), version: packageJson.version });
  for (const { path, content } of files) await writeWhole(join(out, path), content);
  removeOldPages(out, new Set(files.map(({ path }) => path)));
  await writeWhole(join(out, "cohort-state.json"), writeState(state));
}

/** Further pages of an earlier merge, which may show learners who have left. */
function removeOldPages(out: string, written: ReadonlySet<string>): void {
  for (const name of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    const path = name.replaceAll("\\", "/");
    if (/^(?:\d+|p|\d+\/p)\/index\.html$/.test(path) && !written.has(path)) rmSync(join(out, name));
  }
}

/** Whole files, and the lines of shards that were stopped. */
function shardFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.json(?:\.part)?$/.test(name))
      .toSorted();
  } catch (cause) {
    // Without a shard, as on a day on which nobody has pushed, there is no folder.
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw cohortErrors.badFile(folder, messageOf(cause));
  }
}
