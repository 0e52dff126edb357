/** Reads the state of the last merge: a file, or the one that the cohort's page publishes. */
import { dirname, join } from "node:path";
import { cohortErrors } from "../cohort/cohort-errors.ts";
import { readState, type StoredState } from "../cohort/stored-state.ts";
import { messageOf } from "../problems/errors.ts";
import type { Reach } from "./reach.ts";
import { readText } from "./whole-file.ts";

/** How long the page's server may take, in milliseconds. */
const longestWait = 120_000;

export interface FoundState {
  /** Null if there is no usable one, so that everybody is read. */
  state: StoredState | null;
  /** As it was found; null if there is none. */
  text: string | null;
  /** What to say of it. */
  remark: string | null;
}

/**
 * A state that another version wrote is left out: everybody is read again.
 * @param from file or address; null for none
 * @throws a cohort-file error if the address cannot be read: without the state, learners who fail now would be lost
 */
export async function findState(
  from: string | null,
  reach: Pick<Reach, "fetch" | "clock">,
): Promise<FoundState> {
  if (from === null) return { state: null, text: null, remark: null };
  const text = /^https?:\/\//i.test(from) ? await fetched(from, reach) : readText(from);
  if (text === null)
    return { state: null, text, remark: `There is no state at ${from} yet, so everybody is read.` };
  const state = readState(text);
  const remark = state === null ? `The state at ${from} is of another version, so everybody is read.` : null;
  return { state, text, remark };
}

/**
 * A file that is published beside the state.
 * @returns null if there is none
 * @throws a cohort-file error if the address cannot be read
 */
export async function findBeside(
  state: string,
  name: string,
  reach: Pick<Reach, "fetch" | "clock">,
): Promise<string | null> {
  return /^https?:\/\//i.test(state)
    ? fetched(new URL(name, state).href, reach)
    : readText(join(dirname(state), name));
}

async function fetched(
  from: string,
  { fetch, clock }: Pick<Reach, "fetch" | "clock">,
): Promise<string | null> {
  let why: string;
  try {
    const answer = await fetch(from, { signal: clock.limit(longestWait) });
    if (answer.ok) return await answer.text();
    if (answer.status === 404) return null;
    why = `the server answered ${answer.status}`;
  } catch (cause) {
    why = messageOf(cause);
  }
  throw cohortErrors.badFile(from, why);
}
