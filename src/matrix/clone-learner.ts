/** Clones a learner's repository, and stops if it is too large or takes too long. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { learnerProblems } from "../cohort/learner-problems.ts";
import type { LearnerProblem } from "../cohort/learner-record.ts";
import { readableReason } from "../gather/unread.ts";
import { checkOut } from "../ports/git/check-out.ts";
import { messageOf } from "../problems/errors.ts";
import { accessOf, type Reach } from "./reach.ts";

/** Largest repository that is read, in MB of its packed objects. */
const largest = 1_000;

/** How often its size is looked at, in milliseconds. */
const interval = 1_000;

/**
 * @param folder an empty one @param limit aborts when the time is up
 * @param minutes that the limit allows, for what is said then
 * @returns the sha that was checked out
 */
export async function cloneLearner(
  address: string,
  folder: string,
  reach: Reach,
  limit: AbortSignal,
  minutes: number,
): Promise<string | LearnerProblem> {
  const tooLarge = new AbortController();
  const watch = setInterval(() => {
    if (sizeOf(folder) > largest * 1024 * 1024) tooLarge.abort();
  }, interval);
  const abort = AbortSignal.any([limit, tooLarge.signal]);
  const { environment } = reach;
  try {
    const done = await checkOut(address, null, { folder, environment, access: accessOf(reach), abort });
    return done?.sha ?? learnerProblems.empty();
  } catch (cause) {
    if (tooLarge.signal.aborted) return learnerProblems.tooLarge(largest);
    if (limit.aborted) return learnerProblems.slow(minutes);
    return learnerProblems.failed(readableReason(messageOf(cause)));
  } finally {
    clearInterval(watch);
  }
}

/** What git has received, in bytes. */
function sizeOf(folder: string): number {
  try {
    const packs = join(folder, ".git/objects/pack");
    return readdirSync(packs).reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
  } catch {
    return 0;
  }
}
