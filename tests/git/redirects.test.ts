/** A server that sends git on to another address. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { cloneBare } from "../../src/ports/git/remote.ts";
import { temporaryFolder } from "../support/repository.ts";

/** Listens on this machine until the test ends, and redirects to an address or answers 404. */
async function listening(to: string | null): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(to === null ? 404 : 301, to === null ? {} : { location: `${to}${request.url}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens on a port");
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

async function clone(url: string, server: string): Promise<string> {
  const folder = temporaryFolder();
  const environment = { PATH: process.env["PATH"], HOME: temporaryFolder() };
  const access = { server, token: null, own: null };
  return cloneBare(`${url}/ana/x.git`, folder, null, { folder, environment, access }).then(
    () => "cloned",
    (cause: unknown) => String(cause),
  );
}

test("is not followed", async () => {
  const secret = await listening(null);
  const { url, asked } = await listening(secret.url);
  expect(await clone(url, "https://github.com")).toContain("301");
  expect(asked).toHaveLength(1);
  expect(secret.asked).toEqual([]);
});

test("is followed when it is the run's own server, where a repository may have moved", async () => {
  const moved = await listening(null);
  const { url } = await listening(moved.url);
  expect(await clone(url, url)).toContain("not found");
  expect(moved.asked).toHaveLength(1);
});
