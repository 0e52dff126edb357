/** The first value in which two JSON texts differ, in a sentence. */
import { around, quoted } from "./difference.ts";

/** @returns null if they say the same */
export function jsonDifference(published: string, computed: string): string | null {
  let actual: unknown;
  try {
    actual = JSON.parse(published);
  } catch {
    return "It is not JSON.";
  }
  return valueDifference(actual, JSON.parse(computed), "");
}

/** @param at path of the value in the file, such as basics.name; empty for the whole file */
function valueDifference(actual: unknown, expected: unknown, at: string): string | null {
  if (isObject(actual) && isObject(expected) && Array.isArray(actual) === Array.isArray(expected)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    for (const key of keys) {
      const name = Array.isArray(expected) ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`;
      const difference = valueDifference(actual[key], expected[key], name);
      if (difference !== null) return difference;
    }
    return null;
  }
  if (actual === expected) return null;
  const [shown, recomputed] = around(textOf(actual), textOf(expected));
  return `Its ${at || "content"} is ${quoted(shown)}; recomputed: ${quoted(recomputed)}.`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  try {
    return JSON.stringify(value);
  } catch {
    // The file is a stranger's, and JSON.stringify needs the stack for each level.
    return "a value that is nested too deeply";
  }
}
