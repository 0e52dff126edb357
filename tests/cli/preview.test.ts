/** `roadfolio preview` as a child process: the page, its updates after a commit, and its end. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { cli, cliEnvironment, listing } from "../support/cli.ts";
import { learner, plannedRepository } from "../support/planned.ts";
import type { TestRepository } from "../support/repository.ts";

interface Preview {
  repository: TestRepository;
  child: ChildProcess;
  /** Ends with a slash. */
  address: string;
}

async function startPreview({
  repository = plannedRepository(),
  flags = ["--port", "0"],
}: Partial<Started> = {}): Promise<Preview> {
  repository.write({ "secret.txt": "secret\n" });
  const child = spawn(process.execPath, [cli, "preview", ...flags], {
    cwd: repository.dir,
    env: cliEnvironment(repository.dir),
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { repository, child, address: await addressIn(child.stdout) };
}

interface Started {
  repository: TestRepository;
  flags: string[];
}

/** Waits until the browser is told to reload and the page has what is expected. @returns the page */
async function pageWith(address: string, expected: string, change: () => void): Promise<string> {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const events = await fetch(`${address}_reload`, { signal: leave.signal });
  change();
  for await (const chunk of events.body ?? []) {
    if (!new TextDecoder().decode(chunk).includes("data: reload")) continue;
    const page = await (await fetch(address)).text();
    if (page.includes(expected)) return page;
  }
  throw new Error(`the page never had ${expected}`);
}

async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the preview ended without an address");
}

/** Requests exactly this path: `fetch` would normalize it first. */
async function statusOf(address: string, path: string, host?: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request(
      { hostname, port, path, agent: false, ...(host === undefined ? {} : { headers: { host } }) },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on("error", reject)
      .end();
  });
}

test("a commit that ticks an item updates the page and reloads the browser", async () => {
  const { repository, address } = await startPreview();
  const before = await fetch(address);
  expect(before.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const page = await before.text();
  expect(page).toContain('<script src="/_reload.js"></script>');
  expect(await (await fetch(`${address}_reload.js`)).text()).toContain('new EventSource("/_reload")');

  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const events = await fetch(`${address}_reload`, { signal: leave.signal });
  expect(events.headers.get("content-type")).toBe("text/event-stream");
  const sha = repository.commit({ message: "Work\n\nCompletes: joins" });
  expect(page).not.toContain(sha.slice(0, 7));
  // A commit changes several files, so there may be several builds; the last one has everything.
  let renewed = page;
  for await (const chunk of events.body ?? []) {
    if (!new TextDecoder().decode(chunk).includes("data: reload")) continue;
    renewed = await (await fetch(address)).text();
    if (renewed.includes(sha.slice(0, 7))) break;
  }
  expect(renewed).toContain(sha.slice(0, 7));
});

test("the files of the site are served, each with its type", async () => {
  const { address } = await startPreview();
  for (const [path, type] of [
    ["index.html", "text/html; charset=utf-8"],
    ["portfolio.json", "application/json; charset=utf-8"],
    ["style.css", "text/css; charset=utf-8"],
  ] satisfies [string, string][]) {
    const response = await fetch(`${address}${path}`);
    expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, type]);
  }
});

test("files outside the site are not found, however they are requested", async () => {
  const { address } = await startPreview();
  for (const path of [
    "/missing.html",
    "/secret.txt",
    "/roadmap.json",
    "/.git/config",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/..%2F..%2Fetc/passwd",
    "/%2e%2e/secret.txt",
    "/..\\secret.txt",
    "/%00",
    "/%",
    "/constructor",
    "/__proto__",
    "//",
    "//evil.example/",
  ])
    expect([path, await statusOf(address, path)]).toEqual([path, 404]);
  expect(await statusOf(address, "/")).toBe(200);
});

test("a page that is missing has the styles of the site, wherever that is published", async () => {
  const { address } = await startPreview();
  const response = await fetch(`${address}items/none/`);
  const text = await response.text();
  expect(response.status).toBe(404);
  expect(text).toMatch(/href="\/style\.css/);
  expect(text).toMatch(/href="\/"/);
});

test("if the port is in use, another one serves the site", async () => {
  const { repository, address } = await startPreview();
  const { port } = new URL(address);
  const second = await startPreview({ repository, flags: ["--port", port] });
  expect(second.address).not.toBe(address);
  for (const one of [address, second.address]) expect((await fetch(one)).status).toBe(200);
});

test("a request with another site's name is refused", async () => {
  const { address } = await startPreview();
  const { port } = new URL(address);
  expect(await statusOf(address, "/", "evil.example")).toBe(403);
  expect(await statusOf(address, "/", `127.0.0.1.evil.example:${port}`)).toBe(403);
  expect(await statusOf(address, "/", `localhost:${port}`)).toBe(200);
});

describe("while the site cannot be built", () => {
  test("a broken roadmap is shown with its place until it is fixed", async () => {
    const { repository, address } = await startPreview();
    const right = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
    const broken = await pageWith(address, "cannot be built", () =>
      repository.write({ "roadmap.json": right.replace('"title"', '"tilte"') }),
    );
    expect(broken).toMatch(/roadmap\.json:\d+:\d+: /);
    expect(broken).toContain("tilte");
    expect(broken).toContain('<script src="/_reload.js"></script>');
    expect((await fetch(address)).status).toBe(500);
    const fixed = await pageWith(address, "0 of 2", () => repository.write({ "roadmap.json": right }));
    expect(fixed).not.toContain("cannot be built");
  });

  test("a preview that starts broken shows the problem on every page, and keeps running", async () => {
    const repository = plannedRepository();
    const right = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
    repository.write({ "roadmap.json": '{ "title": "<script>alert(1)</script>' });
    const { address } = await startPreview({ repository });
    for (const path of ["", "items/joins/", "x.html"]) {
      const page = await (await fetch(`${address}${path}`)).text();
      expect(page).toContain("broken-json");
      expect(page).not.toContain("<script>alert");
    }
    repository.write({ "roadmap.json": right });
    // Reloading by hand builds again, too.
    expect(await (await fetch(address)).text()).not.toContain("broken-json");
  });

  test("a missing folder is waited for", async () => {
    const repository = plannedRepository();
    const folder = join(repository.dir, "later");
    const { address } = await startPreview({ repository, flags: ["--port", "0", "--dir", folder] });
    expect(await (await fetch(address)).text()).toContain("does not exist");
    const page = await pageWith(address, "0 of 2", () =>
      cpSync(plannedRepository().dir, folder, { recursive: true }),
    );
    expect(page).not.toContain("does not exist");
  });
});

describe("with --local-proofs", () => {
  async function local(): Promise<{ address: string; sha: string }> {
    const { repository } = learner();
    const sha = repository.commit({
      message: "<b>bold</b> & more\n\nCompletes: crud",
      files: { "a b/<i>.sql": "select '<script>';\n", ".env": "KEY=s3cret\n" },
    });
    const { address } = await startPreview({ repository, flags: ["--port", "0", "--local-proofs"] });
    return { address, sha };
  }

  test("the proofs of the site open the commits of this repository", async () => {
    const { address, sha } = await local();
    const item = await (await fetch(`${address}items/crud/`)).text();
    expect(item).toContain(`href="/repo/commit/${sha}"`);
    expect(item).not.toContain('href="https://github.com/ana-souza/learning/');
    const commit = await fetch(`${address}repo/commit/${sha}`);
    expect(commit.status).toBe(200);
    const page = await commit.text();
    expect(page).toContain("<h1>&lt;b&gt;bold&lt;/b&gt; &amp; more</h1>");
    expect(page).toContain("select &#x27;&lt;script&gt;&#x27;;");
    expect(page).not.toContain("s3cret");
    expect(page).toContain(`href="/repo/blob/${sha}/a%20b/%3Ci%3E.sql"`);
    const file = await (await fetch(`${address}repo/blob/${sha}/a%20b/%3Ci%3E.sql#L1`)).text();
    expect(file).toContain('<tr id="L1">');
    expect(file).toContain("select &#x27;&lt;script&gt;&#x27;;");
    expect(file).not.toContain("'<script>'");
  });

  test("nothing else can be read", async () => {
    const { address, sha } = await local();
    for (const path of [
      `/repo/blob/${sha}/../.git/config`,
      `/repo/blob/${sha}/..%2f..%2fsecret.txt`,
      `/repo/blob/${sha}/%2e%2e/secret.txt`,
      `/repo/blob/${sha}//etc/passwd`,
      `/repo/blob/${sha}/.env`,
      `/repo/blob/${sha}/`,
      `/repo/blob/${sha}/a%20b`,
      `/repo/blob/${sha}/%00`,
      `/repo/blob/${sha}/%0aHEAD:joins.sql`,
      `/repo/blob/${sha}/%ff`,
      "/repo/blob/--help/joins.sql",
      "/repo/blob/HEAD~1/joins.sql",
      "/repo/commit/main",
      "/repo/commit/--output=x",
      `/repo/commit/${"0".repeat(40)}`,
      "/repo/commit/",
      "/repo/",
    ])
      expect([path, await statusOf(address, path)]).toEqual([path, 404]);
    expect(await statusOf(address, `/repo/blob/${sha}/joins.sql`)).toBe(200);
    expect(await statusOf(address, "/repo/issues/12")).toBe(200);
  });

  test("without it, proofs open on the web", async () => {
    const { address } = await startPreview({ repository: learner().repository });
    expect(await (await fetch(`${address}items/joins/`)).text()).toContain(
      'href="https://github.com/ana-souza/learning/commit/',
    );
    expect(await statusOf(address, "/repo/commit/HEAD")).toBe(404);
  });
});

test("writes nothing, and exits with 0 on an interrupt even if a browser is connected", async () => {
  const { repository, child, address } = await startPreview();
  const before = listing(repository.dir);
  const events = await fetch(`${address}_reload`);
  child.kill("SIGINT");
  const [status] = await once(child, "exit");
  expect(status).toBe(0);
  // The stream ends with the program, without an error.
  expect(await events.text()).toBe("\n");
  expect(listing(repository.dir)).toEqual(before);
});
