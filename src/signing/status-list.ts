/**
 * Which credentials are withdrawn (W3C, Bitstring Status List 1.0). Nothing is kept from run to run: a credential's place in
 * the list follows from its name, and everything that is not earned now counts as withdrawn. So an item that is unticked, an
 * item that is added, and a phase that is removed each withdraw a credential.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { stampOf } from "../text/stamp.ts";

/** Bits. So many that two of a learner's credentials practically never share one; repeated, they compress to nothing. */
const size = 2 ** 20;

/** In bytes: what a list of somebody else's may unpack to. */
const largest = 2 ** 24;

/** @param key "phase-ID" or "project-ID". @returns its place in the list */
export function statusIndex(key: string): number {
  return Number.parseInt(stampOf(key), 16) % size;
}

/** @param earned keys of the credentials that are valid. @returns the list as multibase base64url of its gzip */
export function encodeStatus(earned: readonly string[]): string {
  const bytes = new Uint8Array(size / 8).fill(0xff);
  for (const key of earned) {
    const index = statusIndex(key);
    // The first bit is the left-most one.
    bytes[index >> 3] = (bytes[index >> 3] ?? 0) & ~(0x80 >> (index & 7));
  }
  return `u${gzipSync(bytes).toString("base64url")}`;
}

/**
 * @returns whether the credential at this place is withdrawn; null if the list has no such place
 * @throws if the list cannot be read
 */
export function isWithdrawn(encoded: string, index: number): boolean | null {
  if (!encoded.startsWith("u")) throw new Error("it is not in base64url");
  const bytes = gunzipSync(Buffer.from(encoded.slice(1), "base64url"), { maxOutputLength: largest });
  const byte = bytes[Math.floor(index / 8)];
  return byte === undefined ? null : (byte & (0x80 >> (index % 8))) !== 0;
}
