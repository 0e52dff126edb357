/** A snapshot fit to be printed: e-mail addresses, which may stand in any text that was read, are starred out. */
import { emailAddress } from "../text/untrusted.ts";
import type { Snapshot } from "./snapshot.ts";

/** Stars keep the length, so that the places in a text stay right. */
export function withoutAddresses(snapshot: Snapshot): object {
  return Object.fromEntries(Object.entries(snapshot).map(([key, value]) => [key, starred(value)]));
}

function starred(value: unknown): unknown {
  if (typeof value === "string") return value.replace(emailAddress, (address) => "*".repeat(address.length));
  if (Array.isArray(value)) return value.map(starred);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, starred(one)]));
}
