/** Each fault as a client sees it, and the call log. */
import { describe, expect, test } from "vitest";
import { faultNamed, faults } from "./faults.ts";
import { startGitHub } from "./github.ts";
import type { Scene } from "./scene.ts";

const issues = "/repos/ana-souza/learning/issues";

async function call(github: Scene, method = "GET", path = issues): Promise<string> {
  const controller = new AbortController();
  github.onHang(() => controller.abort(new Error("it hangs")));
  try {
    const response = await fetch(github.api + path, {
      method,
      redirect: "manual",
      signal: controller.signal,
      headers: { authorization: `Bearer ${github.token("friend")}` },
      ...(method === "GET" ? {} : { body: '{"title":"New"}' }),
    });
    const { status, headers } = response;
    const told = ["retry-after", "x-ratelimit-reset", "location"].filter((name) => headers.has(name));
    const limits = headers.get("x-ratelimit-remaining") === "0" ? ["used up"] : [];
    const shown = told.filter((name) => status !== 200 || name !== "x-ratelimit-reset");
    return [status, ...shown, ...limits, (await response.text()).slice(0, 40)].join(" ");
  } catch (cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? `${inner.name}: ${inner.message}` : "no error";
  }
}

const seen: Record<string, string> = {
  "301 moved": '301 location {"message":"Moved Permanently"}',
  "401 bad credentials": '401 {"message":"Bad credentials"}',
  "403 missing permission": '403 {"message":"Resource not accessible by i',
  "403 limit with retry-after": '403 retry-after {"message":"You have exceeded a secondar',
  "403 limit without retry-after": '403 {"message":"You have exceeded a secondar',
  "403 limit with reset": '403 x-ratelimit-reset used up {"message":"API rate limit exceeded for ',
  "403 limit of an hour": '403 x-ratelimit-reset used up {"message":"API rate limit exceeded for ',
  "429 limit with retry-after": '429 retry-after {"message":"You have exceeded a secondar',
  "429 limit without retry-after": '429 {"message":"You have exceeded a secondar',
  "404 not found": '404 {"message":"Not Found"}',
  "409 conflict": '409 {"message":"Conflict"}',
  "410 gone": '410 {"message":"This issue was deleted"}',
  "422 invalid": '422 {"message":"Validation Failed","errors":',
  "500 error": '500 {"message":"Server Error"}',
  "502 bad gateway": '502 {"message":"Server Error"}',
  "503 unavailable": '503 {"message":"Service unavailable"}',
  timeout: "Error: it hangs",
  reset: "Error: read ECONNRESET",
  empty: "200 ",
  HTML: "200 <!DOCTYPE html><html><head><title>Unicor",
  "cut off": "SocketError: other side closed",
};

test("every fault has a test", () => {
  expect(faults.map(({ name }) => name).toSorted()).toEqual(Object.keys(seen).toSorted());
});

describe.each(faults)("$name", (fault) => {
  test("instead of a response, once", async () => {
    const github = await startGitHub();
    github.fault({ nth: 2 }, fault, "once");
    expect(await call(github)).toBe("200 []");
    expect(await call(github)).toBe(seen[fault.name]);
    expect(await call(github)).toBe("200 []");
    expect(github.calls.map(({ status }) => status)).toEqual([200, fault.status, 200]);
  });

  test("after the write succeeded", async () => {
    const github = await startGitHub();
    github.fault({ match: (method) => method === "POST" }, { ...fault, afterwards: true }, "once");
    expect(await call(github, "POST")).toBe(seen[fault.name]);
    expect(await github.as("ana-souza").issues()).toMatchObject([{ title: "New" }]);
  });

  test("before the write", async () => {
    const github = await startGitHub();
    github.fault({ match: (method) => method === "POST" }, fault, "always");
    expect(await call(github, "POST")).toBe(seen[fault.name]);
    expect(await call(github, "POST")).toBe(seen[fault.name]);
    expect(await github.as("ana-souza").issues()).toEqual([]);
  });
});

test("always, at one call site", async () => {
  const github = await startGitHub();
  github.fault({ nth: 2 }, faultNamed("500 error"), "always");
  const paths = [issues, "/repos/ana-souza/learning/labels", issues, "/repos/ana-souza/learning/labels"];
  const statuses: string[] = [];
  for (const path of paths) statuses.push((await call(github, "GET", path)).slice(0, 3));
  expect(statuses).toEqual(["200", "500", "200", "500"]);
  github.forget();
  expect(github.calls).toEqual([]);
  expect(await call(github, "GET", paths[1])).toBe("200 []");
});

test("a moved repository is found at the redirect's target", async () => {
  const github = await startGitHub();
  github.fault({ match: (_method, path) => path.startsWith("/repos/") }, faultNamed("301 moved"), "always");
  expect((await fetch(`${github.api}${issues}?state=all`)).status).toBe(200);
});

test("the log has reads and writes, without those of the test setup", async () => {
  const github = await startGitHub();
  await github.as("ana-souza").createIssue({ title: "Scene" });
  await call(github, "GET", `${issues}?state=all`);
  await call(github, "POST");
  expect(github.calls).toEqual([
    { method: "GET", path: issues, query: "state=all", status: 200 },
    { method: "POST", path: issues, query: "", status: 201 },
  ]);
  expect([github.reads(), github.writes()]).toEqual([1, 1]);
});
