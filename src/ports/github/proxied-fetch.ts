/** A fetch that goes through the machine's proxy, which Node's own ignores. Loaded only if a proxy is set. */
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { HttpsProxyAgent } from "https-proxy-agent";
import type { Environment } from "../environment.ts";
import { proxyOf } from "./proxy.ts";

/**
 * Returns a fetch for requests whose body is text. It follows no redirect.
 * It fails as Node's own does: with a TypeError that has the system's error as its cause.
 */
export function createProxiedFetch(environment: Environment): typeof fetch {
  const agents = new Map<string, HttpsProxyAgent<string>>();
  const agentOf = (proxy: string): HttpsProxyAgent<string> => {
    const agent = agents.get(proxy) ?? new HttpsProxyAgent(proxy, { keepAlive: true });
    agents.set(proxy, agent);
    return agent;
  };
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const proxy = proxyOf(url, environment);
    if (proxy === null) return fetch(input, init);
    try {
      return await responseOf(await through(agentOf(proxy), url, init));
    } catch (cause) {
      if (init.signal?.aborted === true) throw init.signal.reason;
      throw new TypeError("fetch failed", { cause });
    }
  };
}

function through(
  agent: HttpsProxyAgent<string>,
  url: URL,
  { method = "GET", headers, body, signal }: RequestInit,
): Promise<IncomingMessage> {
  const options = {
    agent,
    method,
    headers: { "accept-encoding": "gzip", ...Object.fromEntries(new Headers(headers)) },
    ...(signal == null ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    request(url, options, resolve)
      .on("error", reject)
      .end(typeof body === "string" ? body : undefined);
  });
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const bytes = await buffer(answer);
  const content = answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
  return new Response(content.length === 0 ? null : content, {
    status: answer.statusCode ?? 0,
    headers: Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  });
}
