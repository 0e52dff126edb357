/** GitHub's rate limits, and the run's own budget. */
import { describe, expect, test } from "vitest";
import { errorOf, issue, now, type Reply, repository, scripted, second } from "./scripted.ts";

const good: Reply = { body: [issue()] };
const at = (seconds: number): string => String(now.getTime() / 1000 + seconds);
const limit = (headers: Record<string, string>, status = 403, message = "No"): Reply => ({
  status,
  headers,
  body: { message },
});
const secondary = "You have exceeded a secondary rate limit. Please wait a few minutes.";

describe("waits for a short rate limit", () => {
  test.each<[string, Reply, number]>([
    ["429 with retry-after", limit({ "retry-after": "12" }, 429), 12],
    ["403 with retry-after", limit({ "retry-after": "3" }), 3],
    ["a retry-after of a minute", limit({ "retry-after": "60" }), 60],
    [
      "retry-after before the reset",
      limit({ "retry-after": "2", "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(900) }),
      2,
    ],
    ["nothing remaining", limit({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(7) }), 7],
    ["a reset in the past", limit({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(-5) }), 0],
    ["429 with a reset", limit({ "x-ratelimit-reset": at(4) }, 429), 4],
    ["429 with nothing else", limit({}, 429), 60],
    ["only the message", limit({}, 403, secondary), 60],
    ["the other message", limit({}, 403, "API rate limit exceeded for installation ID 1."), 60],
    [
      "the message, while the hourly limit has calls left",
      limit({ "x-ratelimit-remaining": "900", "x-ratelimit-reset": at(3000) }, 403, secondary),
      60,
    ],
    ["a retry-after that is not a number", limit({ "retry-after": "soon" }, 429), 60],
  ])("%s", async (_name, reply, seconds) => {
    const { github, asked, lines } = await scripted([reply, good]);
    expect(await github.issues(repository)).toHaveLength(1);
    expect(lines).toEqual([`Waiting ${seconds} s for GitHub's rate limit.`]);
    expect(asked.map((one) => one.at)).toEqual([0, seconds * second]);
    expect(github.count()).toMatchObject({ reads: 2, writes: 0 });
  });

  const made = { title: "x", body: "m", milestone: null, marker: "m", after: 0 };

  test("also for a write, which is read back before a retry", async () => {
    const { github, routes, clock } = await scripted([
      limit({ "retry-after": "1" }, 429),
      { status: 200, body: [] },
      { status: 201, body: issue() },
    ]);
    expect(await github.createIssue(repository, made)).toMatchObject({ number: 7 });
    // For the limit, and before reading back.
    expect(clock.waits).toEqual([second, second]);
    const path = "/repos/ana/learning/issues";
    expect(routes()).toEqual([`POST ${path}`, `GET ${path}`, `POST ${path}`]);
  });

  test("a write is not retried if it succeeded", async () => {
    const { github, routes } = await scripted([
      limit({ "retry-after": "1" }, 429),
      { status: 200, body: [{ ...issue(), body: "m" }] },
    ]);
    expect(await github.createIssue(repository, made)).toMatchObject({ number: 7 });
    expect(routes()).toEqual(["POST /repos/ana/learning/issues", "GET /repos/ana/learning/issues"]);
  });
});

describe("stops the run", () => {
  test.each<[string, Reply[], string]>([
    ["for a long wait", [limit({ "retry-after": "61" })], "resets in 61 s, at 2026-03-01 12:01:01 UTC"],
    [
      "for a reset in the distant future",
      [limit({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(1800) })],
      "resets in 1800 s, at 2026-03-01 12:30:00 UTC",
    ],
    [
      "if waiting did not help",
      [limit({ "retry-after": "1" }, 429), limit({ "retry-after": "2" }, 429)],
      // The run has already waited for a second.
      "resets in 2 s, at 2026-03-01 12:00:03 UTC",
    ],
  ])("%s", async (_name, replies, told) => {
    const { github, asked } = await scripted([...replies, good]);
    const error = await errorOf(github.issues(repository));
    expect(error).toMatchObject({ kind: "limit", code: "github-limit" });
    expect(error.message).toContain(told);
    // GitHub may ban clients that keep sending requests.
    expect(await errorOf(github.milestones(repository))).toBe(error);
    expect(asked).toHaveLength(replies.length);
  });

  test("at the third rate limit", async () => {
    const short = limit({ "retry-after": "0" }, 429);
    const { github, asked } = await scripted([short, good, short, good, short, good]);
    await github.issues(repository);
    await github.issues(repository);
    expect(await errorOf(github.issues(repository))).toMatchObject({ kind: "limit" });
    expect(asked).toHaveLength(5);
  });
});

test("a rate limit does not count as an attempt", async () => {
  const bad: Reply = { status: 500 };
  const { github } = await scripted([bad, limit({ "retry-after": "0" }, 429), bad, good]);
  expect(await github.issues(repository)).toHaveLength(1);
});

describe("the run's own budget", () => {
  test("is used by reads, writes and retries", async () => {
    const replies = [{ status: 500 }, good, { body: issue() }];
    const { github, asked } = await scripted([...replies, good], 3);
    await github.issues(repository);
    await github.updateIssue(repository, 7, { title: "x" });
    const error = await errorOf(github.issues(repository));
    expect(error).toMatchObject({ kind: "budget", status: null });
    expect(error.message).toContain("this run has used all of its 3 API calls");
    expect(error.hint).toContain("api-calls");
    expect(asked).toHaveLength(3);
    expect(github.count()).toMatchObject({ reads: 2, writes: 1 });
  });

  test("of zero makes no calls", async () => {
    const { github, asked } = await scripted([good], 0);
    expect(await errorOf(github.issues(repository))).toMatchObject({ kind: "budget" });
    expect(asked).toEqual([]);
  });
});
