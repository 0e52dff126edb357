/** Sends requests through the proxy of a self-hosted runner, which Node's own fetch ignores. */
import type { Environment } from "../ports/environment.ts";

const variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * Returns the fetch that @actions/github uses for the API, which also respects no_proxy. It is large and reads the
 * environment of the process itself, so it is loaded only when a proxy is set.
 * @param environment the environment of this process
 * @returns undefined without a proxy
 */
export async function proxiedFetch(environment: Environment): Promise<typeof fetch | undefined> {
  if (!variables.some((name) => environment[name])) return undefined;
  const { defaults } = await import("@actions/github/lib/utils");
  return defaults.request?.fetch;
}
