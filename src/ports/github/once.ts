/** Writes without doing anything twice: a write without a response may still have succeeded. */
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { GitHubError } from "./error.ts";
import { pauses, read, unavailable } from "./read.ts";

/**
 * Writes once. If the outcome is not clear, pauses, reads the result back, and retries only if it is missing: at most
 * twice.
 * @param readBack returns what the write created, or null if it does not exist
 * @throws GitHubError of every kind; after "unavailable" the write may or may not have succeeded
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
    // Pause before reading back, because GitHub may still be working on the write.
    await calls.wait(pause ?? 0);
    const made = await readBack().catch((cause: unknown) => {
      throw cause instanceof GitHubError ? unknown(call, outcome.why, cause) : cause;
    });
    if (made !== null) return made;
    if (pause === undefined) throw unavailable(call, `${outcome.why}, after ${tries + 1} attempts`);
  }
}

const unknown = (call: Call<unknown>, why: string, { message }: GitHubError): GitHubError =>
  unavailable(call, `${why}, and it is unknown whether the change was made. ${message.replace(/\.$/, "")}`);

/** {@link writeOnce} for a PATCH. @param holds whether what GitHub returns already has the change */
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
