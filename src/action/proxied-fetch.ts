/** Requests through the proxy that a self-hosted runner is set up with. fetch of Node takes no notice of it. */
import type { Environment } from "../ports/environment.ts";

const variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * What @actions/github sends requests to the API with; it heeds no_proxy too. Loaded only where there is a proxy, since
 * it is large and reads the environment of the process by itself.
 * @param environment that of the process
 * @returns undefined without a proxy
 */
export async function proxiedFetch(environment: Environment): Promise<typeof fetch | undefined> {
  if (!variables.some((name) => environment[name])) return undefined;
  const { defaults } = await import("@actions/github/lib/utils");
  return defaults.request?.fetch;
}
