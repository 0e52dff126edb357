/** Issuers that are known by the address of a site (W3C CCG, did:web Method Specification). */

import { isLoopback, isTrusted } from "../render/credentials/trusted-address.ts";

/**
 * @param base address of a site, ending with "/"
 * @returns null if nobody could check it: the site is not served over https, or its address names a user
 */
export function didWeb(base: string): string | null {
  if (!isTrusted(base)) return null;
  const { host, pathname } = new URL(base);
  const parts = pathname.split("/").filter((part) => part !== "");
  return ["did:web", host.replace(":", "%3A"), ...parts.map((part) => part.replaceAll(":", "%3A"))].join(":");
}

/** Where its document is, relative to the site: at the root of a host in a folder that is kept for such files. */
export function didPath(base: string): string {
  return new URL(base).pathname === "/" ? ".well-known/did.json" : "did.json";
}

/** @returns the address of the document; null for anything but a did:web */
export function didAddress(did: string): string | null {
  const [scheme, method, host = "", ...path] = did.split(":");
  if (scheme !== "did" || method !== "web" || !/^[\w.-]+(?:%3A\d{1,5})?$/i.test(host)) return null;
  if (!path.every((part) => /^[\w.~%-]+$/.test(part) && part !== "." && part !== "..")) return null;
  const at = host.replace(/%3A/i, ":");
  const protocol = isLoopback(at.split(":")[0] ?? "") ? "http" : "https";
  const place = path.length === 0 ? ".well-known" : path.map((part) => part.replace(/%3A/gi, ":")).join("/");
  return `${protocol}://${at}/${place}/did.json`;
}
