/** Completing a shallow clone whose remote or configuration is hostile. */
import { execFile } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { deepen } from "../../src/ports/git/remote.ts";
import { plannedRepository } from "../support/planned.ts";
import { temporaryFolder, TestRepository } from "../support/repository.ts";

/** A shallow clone of the last of two commits, and its origin. */
function shallowClone(): { clone: TestRepository; from: string } {
  const origin = plannedRepository();
  origin.commit({ message: "Later" });
  const clone = new TestRepository(temporaryFolder());
  clone.git("clone", "--quiet", "--depth=1", `file://${origin.dir}`, ".");
  return { clone, from: `file://${origin.dir}` };
}

/** Listens on this machine until the test ends. @returns the port */
async function listening(server: Server): Promise<number> {
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens on a port");
  return address.port;
}

/** Tries to complete the clone from this address. @param silence in milliseconds */
function tryFrom(clone: TestRepository, origin: string, silence?: number): Promise<boolean> {
  clone.git("config", "remote.origin.url", origin);
  const environment = { PATH: process.env["PATH"], HOME: temporaryFolder() };
  const access = { server: "https://github.com", token: null, own: null };
  return deepen(
    clone.dir,
    { name: "origin", url: origin },
    { folder: clone.dir, environment, access },
    silence,
  );
}

/** Fetches as configured, while servers in this process answer. */
function plainFetch(clone: TestRepository): Promise<unknown> {
  const env = {
    PATH: process.env["PATH"],
    HOME: temporaryFolder(),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
  };
  return promisify(execFile)("git", ["fetch", "--unshallow", "origin"], { cwd: clone.dir, env });
}

test("is given up when the remote does not answer", async () => {
  const server = createServer((socket) => socket.on("error", () => undefined));
  const port = await listening(server);
  const { clone } = shallowClone();
  const begun = performance.now();
  // Without a limit, git would wait forever.
  expect(await tryFrom(clone, `git://127.0.0.1:${port}/x.git`, 500)).toBe(false);
  // The limit ended it, not git.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(490);
  expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("true");
});

test.each<[string, string, (program: string) => string]>([
  ["a proxy", "core.gitProxy", (program) => program],
  ["a program that asks for a password", "core.askPass", (program) => program],
  ["a credential helper", "credential.helper", (program) => `!${program}`],
  ["ssh", "core.sshCommand", (program) => program],
  ["the program at the other end", "remote.origin.uploadpack", (program) => program],
])("never runs %s that the configuration names", async (_, key, value) => {
  const http = await listening(
    createHttpServer((_request, response) => {
      response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    }),
  );
  const { clone, from } = shallowClone();
  const origins: Record<string, string> = {
    "core.gitProxy": `git://127.0.0.1:${http}/x.git`,
    "core.sshCommand": "ssh://nobody@127.0.0.1:1/x.git",
    "remote.origin.uploadpack": from,
  };
  const trace = join(temporaryFolder(), "it-ran");
  const program = join(temporaryFolder(), "run-me");
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`, { mode: 0o755 });
  clone.git("config", key, value(program));
  const origin = origins[key] ?? `http://127.0.0.1:${http}/x.git`;
  clone.git("config", "remote.origin.url", origin);
  // Without these precautions git runs it.
  await expect(plainFetch(clone)).rejects.toThrow("Command failed");
  expect(existsSync(trace)).toBe(true);
  rmSync(trace);
  expect(await tryFrom(clone, origin)).toBe(key === "remote.origin.uploadpack");
  expect(existsSync(trace)).toBe(false);
});
