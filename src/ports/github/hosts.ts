/** Addresses of GitHub's hosts: github.com, GitHub Enterprise Cloud with data residency (ghe.com), and Enterprise Server. */

/** True for hosts that GitHub runs itself. */
function isHosted({ hostname }: URL): boolean {
  return hostname === "github.com" || hostname.endsWith(".ghe.com");
}

/** True for GitHub Enterprise Server; false for this machine, as in GitHub's toolkit. @param server URL of the website */
export function isEnterpriseServer(server: string): boolean {
  const url = new URL(server);
  return !isHosted(url) && !/^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
}

/**
 * The REST API's base URL, without a slash at the end (GitHub Docs, "Getting started with the REST API").
 * @param server URL of the website, such as https://github.com
 */
export function apiOf(server: string): string {
  const url = new URL(server);
  const { protocol, host, pathname } = url;
  if (isHosted(url)) return `${protocol}//api.${host}`;
  return `${protocol}//${host}${pathname.replace(/\/+$/, "")}/api/v3`;
}
