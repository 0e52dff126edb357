/** A fetch that goes through the machine's proxy, which Node's own ignores. Loaded only if a proxy is set. */
// All of undici would be five times as large, with its own fetch, cache, mocks and web sockets.
import { gunzipSync } from "node:zlib";
import connect from "undici/lib/api/api-connect.js";
import request from "undici/lib/api/api-request.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import type { Environment } from "../environment.ts";
import { proxyOf } from "./proxy.ts";

// undici puts its parts together in the same way. A proxy is asked to connect.
Object.assign(Dispatcher.prototype, { connect });

/**
 * Returns a fetch for requests whose body is text. It follows no redirect.
 * It fails as Node's own does: with a TypeError that has the system's error as its cause.
 */
export function createProxiedFetch(environment: Environment): typeof fetch {
  const agents = new Map<string, ProxyAgent>();
  const agentOf = (proxy: string): ProxyAgent => {
    const agent = agents.get(proxy) ?? new ProxyAgent(proxy);
    agents.set(proxy, agent);
    return agent;
  };
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const proxy = proxyOf(url, environment);
    if (proxy === null) return fetch(input, init);
    try {
      return await through(agentOf(proxy), url, init);
    } catch (cause) {
      if (init.signal?.aborted === true) throw cause;
      throw new TypeError("fetch failed", { cause });
    }
  };
}

async function through(
  agent: ProxyAgent,
  url: URL,
  { method = "GET", headers, body, signal }: RequestInit,
): Promise<Response> {
  const answer = await request.call(agent, {
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: { "accept-encoding": "gzip", ...Object.fromEntries(new Headers(headers)) },
    body: typeof body === "string" ? body : null,
    signal: signal ?? null,
  });
  const bytes = await answer.body.bytes();
  const content = answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
  return new Response(content.length === 0 ? null : content, {
    status: answer.statusCode,
    headers: Object.entries(answer.headers).flatMap(([name, values = []]) =>
      (Array.isArray(values) ? values : [values]).map((value): [string, string] => [name, value]),
    ),
  });
}
