/** Which proxy a request goes through, by the environment variables that curl, git and GitHub's runner read. */
import type { Environment } from "../environment.ts";

/** True if any proxy is set. Most machines have none, and then nothing below is needed. */
export function mayHaveProxy(environment: Environment): boolean {
  return ["http:", "https:"].some((protocol) => namedProxy(protocol, environment) !== "");
}

/** @returns the proxy's URL; null for a direct connection. Only proxies that speak HTTP are used. */
export function proxyOf(url: URL, environment: Environment): string | null {
  const named = namedProxy(url.protocol, environment);
  if (named === "" || isDirect(url, environment["no_proxy"] || environment["NO_PROXY"] || "")) return null;
  const proxy = named.includes("://") ? named : `http://${named}`;
  return /^https?:\/\//i.test(proxy) ? proxy : null;
}

function namedProxy(protocol: string, environment: Environment): string {
  const names = protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  return [...names, "all_proxy", "ALL_PROXY"].map((name) => environment[name]).find(Boolean) ?? "";
}

/** As in GitHub's toolkit: loopback, and hosts that NO_PROXY lists by name, by domain, or with a port. */
function isDirect({ protocol, hostname, port }: URL, list: string): boolean {
  const host = hostname.toLowerCase();
  if (host === "localhost" || host.startsWith("127.") || host === "[::1]") return true;
  const hosts = [host, `${host}:${port || (protocol === "https:" ? "443" : "80")}`];
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return entries.some((entry) => {
    const domain = entry.replace(/^\*?\.?/, "");
    return entry === "*" || hosts.some((one) => one === domain || one.endsWith(`.${domain}`));
  });
}
