/** Makes the connection: Octokit is loaded only by runs that have a use for it. */
import { createGitHub } from "./adapter.ts";
import type { GitHubOptions } from "./calls.ts";
import type { GitHub } from "./port.ts";

interface Connection extends Omit<GitHubOptions, "request"> {
  /** Sent to that address only. */
  token: string;
  /** Base address of the API, such as https://api.github.com. */
  api: string;
  /** What requests are sent with; undefined for the platform's own. */
  fetch: typeof fetch | undefined;
}

/** Connects for one run; nothing is sent yet. See {@link createGitHub}. */
export async function openGitHub({ token, api, fetch, ...options }: Connection): Promise<GitHub> {
  const { Octokit } = await import("@octokit/rest");
  const nothing = (): void => undefined;
  // What it would say goes past our log, to where the runner obeys it.
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const { request } = new Octokit({
    auth: token,
    baseUrl: api.replace(/\/+$/, ""),
    userAgent: "roadfolio",
    log,
    request: { log, ...(fetch !== undefined && { fetch }) },
  });
  return createGitHub({ ...options, request });
}
