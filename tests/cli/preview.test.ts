/** `roadfolio preview` as a child process: the page, its updates after a commit, and its end. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { cli, cliEnvironment, listing, runCli } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";
import type { TestRepository } from "../support/repository.ts";

interface Preview {
  repository: TestRepository;
  child: ChildProcess;
  /** Ends with a slash. */
  address: string;
}

async function startPreview(): Promise<Preview> {
  const repository = plannedRepository();
  repository.write({ "secret.txt": "secret\n" });
  const child = spawn(process.execPath, [cli, "preview", "--port", "0"], {
    cwd: repository.dir,
    env: cliEnvironment(repository.dir),
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { repository, child, address: await addressIn(child.stdout) };
}

async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the preview ended without an address");
}

/** Requests exactly this path: `fetch` would normalize it first. */
async function statusOf(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
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

test("a port in use is reported, with another one to try", async () => {
  const { repository, address } = await startPreview();
  const { port } = new URL(address);
  const run = runCli(repository.dir, ["preview", "--port", port]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`Port ${port} is in use.`);
  expect(run.stderr).not.toContain("bug");
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
