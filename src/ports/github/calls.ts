/** Sends all requests: counts them, and enforces the run's budget, the pause between writes and rate limits. */
import * as z from "zod";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Answer, Call } from "./call.ts";
import { GitHubError } from "./error.ts";
import { limitReached, limitWait, longestWait } from "./limit.ts";
import type { CallCount } from "./port.ts";
import { refusal } from "./refusal.ts";

export interface GitHubOptions {
  /** Octokit's `request`, with token and base URL set: `new Octokit({ auth, baseUrl }).request`. */
  request: (route: string, parameters: Record<string, unknown>) => Promise<Answer>;
  /** The most calls that this run may make. */
  budget: number;
  /** Used for all waits and timeouts. */
  clock: Clock;
  /** Logs every wait that GitHub asks for. */
  log: Log;
}

/** The outcome of one attempt. If it is not clear, a write may still have succeeded. */
type Outcome<T> =
  | {
      clear: true;
      value: T;
      /** Whether a list has another page. */
      more: boolean;
      /** Number of a list's last page, from the Link header. */
      last: number;
    }
  | { clear: false; why: string };

export interface Calls {
  /**
   * Makes one attempt. If it meets a short rate limit, waits until the limit ends and then retries a read once.
   * @throws GitHubError permission, refused, limit or budget
   */
  attempt<T>(call: Call<T>): Promise<Outcome<T>>;
  wait(milliseconds: number): Promise<void>;
  count(): CallCount;
}

/** The version of the REST API that the answers' schemas are written for (GitHub Docs, "API Versions"). */
const apiVersion = "2022-11-28";
/** Timeout of one attempt, in milliseconds. */
const timeout = 30_000;
/** Milliseconds between the starts of two writes: docs.github.com, "Best practices for using the REST API". */
const writePause = 1000;
/** After this many rate-limited responses the run makes no more calls. */
const mostLimits = 3;

/** Create one per run: it holds the counts. */
export function createCalls({ request, budget, clock, log }: GitHubOptions): Calls {
  const count = { reads: 0, writes: 0 };
  let nextWrite = 0;
  let limits = 0;
  /** Calls that have already waited for a rate limit. */
  const limited = new WeakSet<Call<unknown>>();
  /** Set once the run gives up: GitHub may ban clients that keep sending requests while they are rate limited. */
  let stopped: GitHubError | null = null;

  const left = (): number => budget - count.reads - count.writes;

  async function writeTurn(): Promise<void> {
    const asked = clock.elapsed();
    const start = Math.max(asked, nextWrite);
    nextWrite = start + writePause;
    if (start > asked) await clock.sleep(start - asked);
  }

  async function send(call: Call<unknown>): Promise<Answer | string> {
    if (stopped !== null) throw stopped;
    if (left() <= 0) throw budgetUsed(call, budget);
    const reads = isRead(call);
    count[reads ? "reads" : "writes"] += 1;
    if (!reads) await writeTurn();
    // Redirects are not followed, because they mean that the issue or the repository was moved.
    const signal = clock.limit(timeout);
    try {
      const headers = { "x-github-api-version": apiVersion };
      const options = { headers, request: { redirect: "manual", signal } };
      return await request(call.route, { ...call.at, ...call.send, ...options });
    } catch (cause) {
      const answered = withAnswer.safeParse(cause);
      return answered.success ? answered.data.response : noAnswer(cause);
    }
  }

  /**
   * Resolves when the limit ends.
   * @param alone whether it is the hourly limit of GraphQL, which the other calls do not share
   * @throws GitHubError if that takes too long, or the call has already waited
   */
  async function waitForLimit(call: Call<unknown>, seconds: number, alone: boolean): Promise<void> {
    limits += 1;
    if (seconds > longestWait || limited.has(call) || limits >= mostLimits) {
      const reached = limitReached(call.doing, seconds, clock.now());
      if (!alone) stopped = reached;
      throw reached;
    }
    log.info(`Waiting ${seconds} s for GitHub's rate limit.`);
    await clock.sleep(seconds * 1000);
  }

  return {
    wait: (milliseconds) => clock.sleep(milliseconds),
    count: () => ({ ...count, left: left() }),
    async attempt(call) {
      for (;;) {
        const answer = await send(call);
        if (typeof answer === "string") return { clear: false, why: answer };
        const seconds = limitWait(answer, clock.now());
        if (seconds === null) return outcome(call, answer);
        await waitForLimit(call, seconds, isGraphqlLimit(answer));
        limited.add(call);
        // GitHub rejects such a write, but a proxy may answer in its place after the write has succeeded.
        if (!isRead(call)) return { clear: false, why: "GitHub's rate limit was reached" };
      }
    },
  };
}

const isRead = ({ route, reads }: Call<unknown>): boolean => reads === true || route.startsWith("GET ");

/** docs.github.com, "Rate limits for the REST API": the header names the limit that a call counts against. */
function isGraphqlLimit({ headers }: Answer): boolean {
  return headers["x-ratelimit-resource"] === "graphql" && String(headers["x-ratelimit-remaining"]) === "0";
}

function outcome<T>(call: Call<T>, { status, headers, data }: Answer): Outcome<T> {
  if (status >= 500) return { clear: false, why: `GitHub had a server error (${status})` };
  if (status >= 300) throw refusal(call, status, data);
  const parsed = call.answer.safeParse(data);
  if (!parsed.success) return { clear: false, why: "GitHub's response is invalid" };
  const link = String(headers["link"]);
  const more = /;\s*rel="next"/.test(link);
  const last = /[?&]page=(\d{1,9})[^>]*>;\s*rel="last"/.exec(link)?.[1];
  return { clear: true, value: parsed.data, more, last: Number(last ?? (more ? 2 : 1)) };
}

/** Octokit throws for a status of 400 or more; its error contains the response. */
const withAnswer = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])),
    data: z.unknown(),
  }),
});

/** The cause of Octokit's error is fetch's error, whose cause is the system's. */
const systemError = z.object({
  cause: z.object({ cause: z.object({ code: z.string().regex(/^[A-Z_]+$/) }) }),
});

/** Reports only the system's code: fetch quotes an invalid header in its message, and so could leak the token. */
function noAnswer(cause: unknown): string {
  const known = systemError.safeParse(cause);
  return known.success
    ? `GitHub could not be reached (${known.data.cause.cause.code})`
    : "GitHub did not respond";
}

const budgetUsed = ({ doing }: Call<unknown>, budget: number): GitHubError =>
  new GitHubError(
    "budget",
    `${doing} was skipped: this run has used all of its ${budget} API calls.`,
    "The next run continues from here. To allow more calls per run, raise the input “api-calls”.",
  );
