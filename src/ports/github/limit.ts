/** GitHub's rate limits: docs.github.com, "Rate limits for the REST API". */
import * as z from "zod";
import type { Answer } from "./call.ts";
import { GitHubError } from "./error.ts";

/** Longest wait, in seconds. Runners are billed by the minute, so after that a later run is cheaper. */
export const longestWait = 60;

/** The wait that GitHub documents for a response without one, in seconds. */
const unnamedWait = 60;

/**
 * The only message that Roadfolio interprets: a secondary rate limit is a 403, like a missing permission, and its headers
 * may not show the difference. The wording is from GitHub's documentation.
 */
const limitMessage = z.object({ message: z.string().regex(/secondary rate limit|API rate limit exceeded/i) });

/**
 * Returns the seconds to wait before a retry; null if the response is not about a rate limit. As GitHub asks, that is
 * `retry-after`; otherwise until `x-ratelimit-reset` if nothing remains; otherwise a minute. If calls remain, the reset
 * is that of the hourly limit, which is not the limit that was reached.
 */
export function limitWait({ status, headers, data }: Answer, now: Date): number | null {
  const after = seconds(headers["retry-after"]);
  const remaining = seconds(headers["x-ratelimit-remaining"]);
  const limited =
    status === 429 ||
    (status === 403 && (after !== null || remaining === 0 || limitMessage.safeParse(data).success));
  if (!limited) return null;
  if (after !== null) return after;
  const reset = seconds(headers["x-ratelimit-reset"]);
  if (reset === null || (remaining ?? 0) > 0) return unnamedWait;
  return Math.max(0, Math.ceil(reset - now.getTime() / 1000));
}

function seconds(header: string | number | undefined): number | null {
  return /^\d{1,10}$/.test(String(header)) ? Number(header) : null;
}

/** Creates the error for a rate limit that takes too long. @param wait seconds */
export function limitReached(doing: string, wait: number, now: Date): GitHubError {
  const end = new Date(now.getTime() + wait * 1000).toISOString();
  const moment = `${end.slice(0, 10)} ${end.slice(11, 19)} UTC`;
  return new GitHubError(
    "limit",
    `${doing} failed: GitHub's rate limit is reached. It resets in ${wait} s, at ${moment}.`,
    `Run again after ${moment}.`,
  );
}
