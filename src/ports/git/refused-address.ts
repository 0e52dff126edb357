/**
 * Addresses that git must not be sent to: roadmap.json can come from anyone's pull request, and what answers on the machine
 * itself, or on a link-local address, trusts whoever asks. On a runner in a cloud that is the service with its credentials.
 */
import { BlockList, isIP } from "node:net";

const refused = new BlockList();
for (const [net, bits] of [
  // This machine, "this network", link-local, multicast and reserved.
  ["127.0.0.0", 8],
  ["0.0.0.0", 8],
  ["169.254.0.0", 16],
  ["224.0.0.0", 3],
  // Services of Azure and Alibaba Cloud for their own machines.
  ["168.63.129.16", 32],
  ["100.100.100.200", 32],
] as const)
  refused.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
  // Amazon's and Google's services for their own machines.
  ["fd00:ec2::", 32],
  ["fd20:ce::", 32],
] as const)
  refused.addSubnet(net, bits, "ipv6");

/** Beginnings of IPv6 addresses whose other end holds an IPv4 address, and the position of that: NAT64, 6to4, compatible. */
const embedded: readonly [RegExp, number][] = [
  [/^0:0:0:0:0:(?:0|ffff):/, 6],
  [/^0:0:0:0:ffff:0:/, 6],
  [/^64:ff9b:/, 6],
  [/^2002:/, 1],
];

const names =
  /^(?:(?:.*\.)?(?:localhost|localdomain)|(?:ip6-)?(?:localhost|loopback|localnet)\d?|broadcasthost|metadata|instance-data|metadata\.google\.internal|metadata\.goog|metadata\.azure\.internal|instance-data\.ec2\.internal)$/;

/**
 * Why git must not contact an address; null if it may. A name is not looked up, so one that its owner lets lead to this
 * machine is not noticed.
 * @param address a URL or `user@host:path`; `file:` and paths are never refused
 * @param server address of the server that the run is for, which may be on this machine
 */
export function reasonToRefuse(address: string, server: string): string | null {
  const written = hostIn(address);
  if (written === null) return null;
  const url = `http://${written.replace(/^.*@/, "")}`;
  const host = /[\\\s]/.test(written) || !URL.canParse(url) ? null : new URL(url);
  if (host === null) return "refused: its host cannot be read";
  if (URL.canParse(server) && new URL(server).host === host.host) return null;
  const name = host.hostname.replace(/\.+$/, "");
  return isRefused(name)
    ? `refused: ${name} is an address of this machine or its network. List the path of a repository on this machine instead`
    : null;
}

/** The part of an address with the host, as it is written; null for a path. */
function hostIn(address: string): string | null {
  const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(address);
  if (url !== null) return url[1]?.toLowerCase() === "file" ? null : (url[2] ?? "");
  // As git reads it: a colon before any slash. With a single letter it is a drive of Windows.
  const scp = /^((?:[^/:@]*@)?(?:\[[^\]/]*\]|[^/:]{2,})):/.exec(address)?.[1];
  // The brackets may hold a port too.
  return scp === undefined ? null : scp.replace(/\[([^\]:]*(?::\d+)?)\]$/, "$1");
}

function isRefused(name: string): boolean {
  if (names.test(name)) return true;
  if (isIP(name) === 4) return refused.check(name, "ipv4");
  if (!name.startsWith("[")) return false;
  const address = name.slice(1, -1);
  if (refused.check(address, "ipv6")) return true;
  const groups = groupsOf(address);
  const full = groups.map((group) => group.toString(16)).join(":");
  return embedded.some(([start, at]) => {
    const [high = 0, low = 0] = groups.slice(at, at + 2);
    const inside = [high >> 8, high & 255, low >> 8, low & 255].join(".");
    return start.test(full) && refused.check(inside, "ipv4");
  });
}

/** The eight numbers of an IPv6 address in the form that URLs give it. */
function groupsOf(address: string): number[] {
  const [start = "", end] = address.split("::");
  const parse = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const before = parse(start);
  const after = parse(end ?? "");
  const missing = end === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}
