/** Makes a snapshot safe to print by masking e-mail addresses, which can occur in any text. */
import { emailAddress } from "../text/untrusted.ts";
import type { Snapshot } from "./snapshot.ts";

/** Masks with as many asterisks as characters, so that offsets in texts stay correct. */
export function withoutAddresses(snapshot: Snapshot): object {
  return Object.fromEntries(Object.entries(snapshot).map(([key, value]) => [key, starred(value)]));
}

function starred(value: unknown): unknown {
  if (typeof value === "string") return value.replace(emailAddress, (address) => "*".repeat(address.length));
  if (Array.isArray(value)) return value.map(starred);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, starred(one)]));
}
