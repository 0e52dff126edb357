/** Writing: an answer that does not come does not mean that nothing was done. */
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { GitHubError } from "./error.ts";
import { pauses, read, unavailable } from "./read.ts";

/**
 * Writes once. When it is not clear whether that took effect, it is read back after a pause, and only what is not there
 * is tried again, twice at most.
 * @param readBack what the write made, or null when it is not there
 * @throws GitHubError of every kind; after "unavailable" nobody knows whether the write took effect
 */
export async function writeOnce<T>(
  calls: Calls,
  call: Call<T>,
  readBack: () => Promise<T | null>,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await calls.attempt(call);
    if (outcome.clear) return outcome.value;
    const pause = pauses[tries];
    // The pause comes before the reading: GitHub may still be at it.
    await calls.wait(pause ?? 0);
    const made = await readBack().catch((cause: unknown) => {
      throw cause instanceof GitHubError ? unknown(call, outcome.why, cause) : cause;
    });
    if (made !== null) return made;
    if (pause === undefined) throw unavailable(call, `${outcome.why}, after ${tries + 1} tries`);
  }
}

const unknown = (call: Call<unknown>, why: string, { message }: GitHubError): GitHubError =>
  unavailable(call, `${why}, and it is not known whether it took effect. ${message.replace(/\.$/, "")}`);

/** As {@link writeOnce}, for a PATCH: what is there now is read, and looked at whether it is what was wanted. */
export async function changeOnce<T>(
  calls: Calls,
  change: Omit<Call<T>, "route"> & { path: string },
  holds: (now: T) => boolean,
): Promise<T> {
  const { path, send, ...call } = change;
  return writeOnce(calls, { ...call, route: `PATCH ${path}`, ...(send && { send }) }, async () => {
    const now = await read(calls, { ...call, route: `GET ${path}` });
    return holds(now) ? now : null;
  });
}
