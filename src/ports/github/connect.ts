/** Connects to GitHub if there is a token. */
import type { Clock } from "../clock.ts";
import type { Environment } from "../environment.ts";
import type { Log } from "../log.ts";
import { apiOf } from "./hosts.ts";
import type { GitHub } from "./port.ts";
import { mayHaveProxy } from "./proxy.ts";

/** The default for the most calls in a run: half of GITHUB_TOKEN's hourly limit (GitHub Docs, "Rate limits"). */
export const usualCalls = 500;

interface Access {
  token: string | null;
  /** URL of the GitHub website, such as https://github.com. */
  server: string;
  /** The most calls that the run may make. */
  calls: number;
  clock: Clock;
  log: Log;
  /** Used for requests; undefined for the global fetch, or one that goes through the machine's proxy. */
  fetch: typeof fetch | undefined;
}

/** @returns null without a token */
export async function connectGitHub(
  environment: Environment,
  { token, server, calls, fetch, ...rest }: Access,
): Promise<GitHub | null> {
  if (token === null) return null;
  const { openGitHub } = await import("./open.ts");
  return openGitHub({
    token,
    api: environment["GITHUB_API_URL"] || apiOf(server),
    budget: calls,
    fetch: fetch ?? (await proxiedFetch(environment)),
    ...rest,
  });
}

/** @returns undefined without a proxy */
export async function proxiedFetch(environment: Environment): Promise<typeof fetch | undefined> {
  if (!mayHaveProxy(environment)) return undefined;
  const { createProxiedFetch } = await import("./proxied-fetch.ts");
  return createProxiedFetch(environment);
}
