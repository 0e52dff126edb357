/** What a repository is called, and its page, from the address that git has for it. */
import { type Address, readAddress } from "../activity/repository.ts";
import type { GitOptions } from "../ports/git/access.ts";

/** Hosts that nobody uses as an alias for another machine. */
const knownHosts = new Set([
  "github.com",
  "ssh.github.com",
  "gitlab.com",
  "altssh.gitlab.com",
  "bitbucket.org",
  "altssh.bitbucket.org",
  "codeberg.org",
]);

/** Reads an address. A host that ssh's configuration may know under another name is looked up there. */
export async function addressFrom(
  url: string,
  { environment, access }: Pick<GitOptions, "environment" | "access">,
): Promise<Address> {
  const host = sshHost(url);
  if (host === null || knownHosts.has(host.toLowerCase()) || host === new URL(access.server).hostname)
    return readAddress(url);
  const { hostBehind } = await import("../ports/ssh.ts");
  return readAddress(url.replace(host, await hostBehind(host, environment)));
}

/** The host of `ssh://user@host/path` or `user@host:path`; null for another address. */
function sshHost(url: string): string | null {
  const found =
    /^(?:git\+)?ssh:\/\/(?:[^@/\s]*@)?([\w.-]+)(?=[:/])/i.exec(url) ??
    /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)/.exec(url);
  return found?.[1] ?? null;
}
