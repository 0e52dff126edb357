/** GitHub's limits of requests: docs.github.com, "Rate limits for the REST API". */
import * as z from "zod";
import type { Answer } from "./call.ts";
import { GitHubError } from "./error.ts";

/** Seconds. A runner's time costs money: who has to wait longer is better served by a later run. */
export const longestWait = 60;

/** What GitHub documents as the wait when it names none, in seconds. */
const unnamedWait = 60;

/**
 * The one text of an answer that decides something: a secondary limit is a 403 like a missing permission, and its
 * headers need not tell. The words are those of GitHub's documentation.
 */
const limitMessage = z.object({ message: z.string().regex(/secondary rate limit|API rate limit exceeded/i) });

/**
 * Seconds to wait before the request may be sent again; null for an answer that is about no limit.
 * What GitHub asks for: `retry-after`; else, with nothing remaining, until `x-ratelimit-reset`; else a minute. While
 * something remains, the reset is that of the hourly limit, which is not the one that was met.
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

/** @param wait seconds */
export function limitReached(doing: string, wait: number, now: Date): GitHubError {
  const end = new Date(now.getTime() + wait * 1000).toISOString();
  const moment = `${end.slice(0, 10)} ${end.slice(11, 19)} UTC`;
  return new GitHubError(
    "limit",
    `${doing} failed: GitHub's limit of requests is reached. It ends in ${wait} s, at ${moment}.`,
    `Run again after ${moment}.`,
  );
}
