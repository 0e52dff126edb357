/** A credential in the form of a JSON Web Token. */
import { isObject } from "../../text/json-object.ts";

export interface Token {
  text: string;
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** @returns null for a text that has not its form, signed or not */
export function readToken(text: string): Token | null {
  const [header, claims, signature, ...more] = text.split(".");
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0) return null;
  if (![header, claims, signature].every((part) => /^[\w-]*$/.test(part))) return null;
  const [first, second] = [header, claims].map(objectIn);
  return first === undefined || second === undefined || first === null || second === null
    ? null
    : { text, header: first, claims: second };
}

function objectIn(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
