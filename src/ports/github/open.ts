/** Connects to GitHub. Octokit is loaded only by runs that need it. */
import { createGitHub } from "./adapter.ts";
import type { GitHubOptions } from "./calls.ts";
import type { GitHub } from "./port.ts";

interface Connection extends Omit<GitHubOptions, "request"> {
  /** Sent only to the API below. */
  token: string;
  /** Base URL of the API, such as https://api.github.com. */
  api: string;
  /** Used for requests; undefined for the global fetch. */
  fetch: typeof fetch | undefined;
}

/** Connects for one run, without sending anything yet. See {@link createGitHub}. */
export async function openGitHub({ token, api, fetch, ...options }: Connection): Promise<GitHub> {
  const { Octokit } = await import("@octokit/rest");
  const nothing = (): void => undefined;
  // Octokit's log would bypass ours, which escapes workflow commands.
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const base = api.replace(/\/+$/, "");
  const { request } = new Octokit({
    auth: token,
    baseUrl: base,
    userAgent: "roadfolio",
    log,
    request: { log, ...(fetch !== undefined && { fetch }) },
  });
  // On Enterprise Server, the GraphQL API is not below the REST API (GitHub Docs, "Forming calls with GraphQL").
  const graphql = `POST ${base.replace(/\/v3$/, "")}/graphql`;
  return createGitHub({
    ...options,
    request: (route, parameters) => request(route === "POST /graphql" ? graphql : route, parameters),
  });
}
