/** Identifiers for what has no address. */
import { stampOf } from "../../text/stamp.ts";

/** The same URN for the same name (RFC 9562 §5.8, a UUID of version 8). */
export function uuidOf(name: string): string {
  const hash = [0, 1, 2, 3].map((salt) => stampOf(`${salt} ${name}`)).join("");
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
  ];
  return `urn:uuid:${parts.join("-")}-${hash.slice(20, 32)}`;
}
