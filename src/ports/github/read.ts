/** Reads from GitHub. Reads change nothing, so they can be retried. */
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { GitHubError } from "./error.ts";

/** Milliseconds before the second and third attempts of any call. */
export const pauses: readonly number[] = [1000, 4000];

/** @throws GitHubError of every kind */
export async function read<T>(calls: Calls, call: Call<T>): Promise<T> {
  return (await readPage(calls, call)).value;
}

/** Reads all pages of a list: docs.github.com, "Using pagination in the REST API". */
export async function readAll<T>(calls: Calls, call: Call<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const send = { ...call.send, per_page: 100, page };
    const { value, more } = await readPage(calls, { ...call, send });
    all.push(...value);
    if (!more) return all;
  }
}

/**
 * Reads only the first and the last page of a list. Anybody can make a list of events long: a comment that mentions
 * fifty people adds fifty events.
 */
export async function readEnds<T>(calls: Calls, call: Call<T[]>): Promise<T[]> {
  const page = (number: number) =>
    readPage(calls, { ...call, send: { ...call.send, per_page: 100, page: number } });
  const { value, last } = await page(1);
  return last > 1 ? [...value, ...(await page(last)).value] : value;
}

/** Reads one page, and whether there are more. @throws GitHubError of every kind */
export async function readPage<T>(
  calls: Calls,
  call: Call<T>,
): Promise<{ value: T; more: boolean; last: number }> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await calls.attempt(call);
    if (outcome.clear) return outcome;
    const pause = pauses[tries];
    if (pause === undefined) throw unavailable(call, `${outcome.why}, after ${tries + 1} attempts`);
    await calls.wait(pause);
  }
}

/** Creates the error for a call without a clear outcome. @param why follows "failed:", without a full stop */
export function unavailable({ doing }: Call<unknown>, why: string): GitHubError {
  return new GitHubError(
    "unavailable",
    `${doing} failed: ${why}.`,
    "Run again later. www.githubstatus.com shows outages.",
  );
}
