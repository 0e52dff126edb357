/** A fetch that goes through the machine's proxy, which Node's own ignores. Loaded only if a proxy is set. */
// All of undici would be three times as large, with its cache, mocks and web sockets.
import connect from "undici/lib/api/api-connect.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch as fetchThrough } from "undici/lib/web/fetch/index.js";
import type { Environment } from "../environment.ts";
import { proxyOf } from "./proxy.ts";

// undici puts its parts together in the same way. A proxy is asked to connect.
Object.assign(Dispatcher.prototype, { connect });

/** Returns a fetch for requests whose body is text. */
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
    const { method = "GET", headers, body, redirect = "follow", signal } = init;
    const answer = await fetchThrough(url, {
      method,
      headers: [...new Headers(headers)],
      body: typeof body === "string" ? body : null,
      redirect,
      signal: signal ?? null,
      dispatcher: agentOf(proxy),
    });
    const { status, statusText } = answer;
    const text = await answer.text();
    return new Response(text === "" ? null : text, { status, statusText, headers: [...answer.headers] });
  };
}
