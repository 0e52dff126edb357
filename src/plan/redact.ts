/** Makes a snapshot safe to print by masking e-mail addresses, which can occur in any text. */
import { parseRoadmap } from "../roadmap/parse.ts";
import { replaceAddresses } from "../text/untrusted.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Masks with as many asterisks as characters, so that offsets in texts stay correct. The owner's addresses are masked
 * even if they do not look like addresses elsewhere, such as ana@laptop.
 */
export function withoutAddresses(snapshot: Snapshot): object {
  const { owner, roadmap } = snapshot;
  const written = parseRoadmap(roadmap.text, roadmap.path).roadmap?.owner.emails ?? [];
  // The longest first, since one may contain another.
  const known = [...new Set([...owner.emails, ...written])].toSorted((a, b) => b.length - a.length);
  return Object.fromEntries(Object.entries(snapshot).map(([key, value]) => [key, starred(value, known)]));
}

function starred(value: unknown, known: readonly string[]): unknown {
  if (typeof value === "string") return mask(value, known);
  if (Array.isArray(value)) return value.map((one) => starred(one, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, starred(one, known)]));
}

const stars = (address: string): string => "*".repeat(address.length);

function mask(text: string, known: readonly string[]): string {
  return replaceAddresses(
    known.reduce((rest, address) => rest.replaceAll(address, stars), text),
    stars,
  );
}
