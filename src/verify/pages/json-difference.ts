/** The first value in which two JSON texts differ, in a sentence. */
import { around, quoted } from "./difference.ts";

/** @returns null if they say the same */
export function jsonDifference(published: string, computed: string): string | null {
  let is: unknown;
  try {
    is = JSON.parse(published);
  } catch {
    return "It is not JSON.";
  }
  return valueDifference(is, JSON.parse(computed), "");
}

function valueDifference(is: unknown, was: unknown, at: string): string | null {
  if (isObject(is) && isObject(was) && Array.isArray(is) === Array.isArray(was)) {
    const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
    for (const key of keys) {
      const name = Array.isArray(was) ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`;
      const difference = valueDifference(is[key], was[key], name);
      if (difference !== null) return difference;
    }
    return null;
  }
  if (is === was) return null;
  const [shown, expected] = around(said(is), said(was));
  return `In it ${at || "all"} is ${quoted(shown)}; computed: ${quoted(expected)}.`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const said = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
