/** What a request through a proxy gets back. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { createProxiedFetch } from "../../../src/ports/github/proxied-fetch.ts";
import { startProxy } from "../../support/proxy.ts";

const url = "http://api.ghe.invalid/repos?page=2";

async function behindProxy(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return createProxiedFetch({ http_proxy: (await startProxy(port)).url });
}

test("the request arrives whole, and so does the response", async () => {
  const asked: unknown[] = [];
  const fetch = await behindProxy((request, response) => {
    request.setEncoding("utf8").on("data", (body) => {
      asked.push([request.method, request.url, request.headers["x-some"], body]);
      response
        .writeHead(201, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] })
        .end('"é"');
    });
  });
  const response = await fetch(url, { method: "POST", body: "ü", headers: { "X-Some": "1" } });
  expect(asked).toEqual([["POST", "/repos?page=2", "1", "ü"]]);
  expect(response.status).toBe(201);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await response.json()).toBe("é");
});

test("a compressed response is unpacked", async () => {
  const fetch = await behindProxy((request, response) => {
    expect(request.headers["accept-encoding"]).toBe("gzip");
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("much text"));
  });
  expect(await (await fetch(url)).text()).toBe("much text");
});

test("a redirect is not followed", async () => {
  const fetch = await behindProxy((_, response) => response.writeHead(301, { location: "/moved" }).end());
  const response = await fetch(url, { redirect: "manual" });
  expect([response.status, response.headers.get("location"), response.body]).toEqual([301, "/moved", null]);
});

test("a response without a body has none", async () => {
  const fetch = await behindProxy((_, response) => response.writeHead(204).end());
  expect(await fetch(url)).toMatchObject({ status: 204, body: null });
});

test("a proxy that does not answer fails as with fetch", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  await new Promise((resolve) => server.close(resolve));
  const fetch = createProxiedFetch({ http_proxy: `http://127.0.0.1:${port}` });
  const failed: unknown = await fetch(url).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(TypeError);
  expect(failed).toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("a request that takes too long is ended by its signal", async () => {
  const limit = new AbortController();
  const fetch = await behindProxy(() => limit.abort(new Error("too long")));
  await expect(fetch(url, { signal: limit.signal })).rejects.toThrow("too long");
});
