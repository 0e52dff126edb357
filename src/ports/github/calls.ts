/** The one place that sends a request: it counts, keeps the run's budget, the pause between writes and the limits. */
import * as z from "zod";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Answer, Call } from "./call.ts";
import { GitHubError } from "./error.ts";
import { limitReached, limitWait, longestWait } from "./limit.ts";
import type { CallCount } from "./port.ts";
import { refusal } from "./refusal.ts";

export interface GitHubOptions {
  /** Octokit's own, with token and base address set: `new Octokit({ auth, baseUrl }).request`. */
  request: (route: string, parameters: Record<string, unknown>) => Promise<Answer>;
  /** How many calls this run may make. */
  budget: number;
  /** Every wait and every time limit is this clock's. */
  clock: Clock;
  /** Told of every wait that GitHub asks for. */
  log: Log;
}

/** What one try came to. When it is not clear, a write may have taken effect all the same. */
type Outcome<T> =
  | {
      clear: true;
      value: T;
      /** A list goes on on the next page. */
      more: boolean;
      /** The last page of a list, as its Link header tells. */
      last: number;
    }
  | { clear: false; why: string };

export interface Calls {
  /**
   * Tries once; waits for a short limit to end, after which a read is tried again.
   * @throws GitHubError permission, refused or limit
   */
  attempt<T>(call: Call<T>): Promise<Outcome<T>>;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  count(): CallCount;
}

/** How long one try may take, in milliseconds. */
const timeout = 30_000;
/** Milliseconds between the starts of two writes: docs.github.com, "Best practices for using the REST API". */
const writePause = 1000;
/** At so many answers that speak of a limit the run stops asking. */
const mostLimits = 3;

/** Counts are of this object: one for each run. */
export function createCalls({ request, budget, clock, log }: GitHubOptions): Calls {
  const count = { reads: 0, writes: 0 };
  let nextWrite = 0;
  let limits = 0;
  /** Calls that have waited for a limit already. */
  const limited = new WeakSet<Call<unknown>>();
  /** GitHub may ban who goes on asking while a limit lasts, so nothing is sent any more. */
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
    // A redirect is an answer: the issue or the repository is no longer what was asked for.
    const signal = clock.limit(timeout);
    try {
      return await request(call.route, { ...call.at, ...call.send, request: { redirect: "manual", signal } });
    } catch (cause) {
      const answered = withAnswer.safeParse(cause);
      return answered.success ? answered.data.response : noAnswer(cause);
    }
  }

  /** @returns once the limit is over; throws when that takes too long or it was waited for before */
  async function waitForLimit(call: Call<unknown>, seconds: number, again: boolean): Promise<void> {
    limits += 1;
    if (seconds > longestWait || again || limits >= mostLimits) {
      stopped = limitReached(call.doing, seconds, clock.now());
      throw stopped;
    }
    log.info(`GitHub asks to wait ${seconds} s.`);
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
        await waitForLimit(call, seconds, limited.has(call));
        limited.add(call);
        // GitHub says that it did nothing; what stands between may have been told so only on the way back.
        if (!isRead(call)) return { clear: false, why: "GitHub's limit of requests was reached" };
      }
    },
  };
}

const isRead = ({ route }: Call<unknown>): boolean => route.startsWith("GET ");

function outcome<T>(call: Call<T>, { status, headers, data }: Answer): Outcome<T> {
  if (status >= 500) return { clear: false, why: `GitHub answered with an error of its own (${status})` };
  if (status >= 300) throw refusal(call, status, data);
  const parsed = call.answer.safeParse(data);
  if (!parsed.success) return { clear: false, why: "GitHub's answer makes no sense" };
  const link = String(headers["link"]);
  const more = /;\s*rel="next"/.test(link);
  const last = /[?&]page=(\d{1,9})[^>]*>;\s*rel="last"/.exec(link)?.[1];
  return { clear: true, value: parsed.data, more, last: Number(last ?? (more ? 2 : 1)) };
}

/** Octokit throws for a status of 400 or more, and hands over the answer. */
const withAnswer = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])),
    data: z.unknown(),
  }),
});

/** Octokit's error has fetch's as its cause, and that one the system's. */
const systemError = z.object({
  cause: z.object({ cause: z.object({ code: z.string().regex(/^[A-Z_]+$/) }) }),
});

/** Only the system's code is told: fetch puts a header that it does not like, so the token, into its message. */
function noAnswer(cause: unknown): string {
  const known = systemError.safeParse(cause);
  return known.success ? `GitHub could not be reached (${known.data.cause.cause.code})` : "no answer came";
}

const budgetUsed = ({ doing }: Call<unknown>, budget: number): GitHubError =>
  new GitHubError(
    "budget",
    `${doing} was left out: the ${budget} calls that this run may make are used up.`,
    "The next run goes on from there; the input api-calls allows more.",
  );
