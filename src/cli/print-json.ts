/** Prints JSON that neither a terminal nor the runner of GitHub Actions obeys. */
import { invisible } from "../text/invisible.ts";
import type { Machine } from "./command.ts";

/** `##[`, which the runner obeys wherever it stands, and what terminals obey or do not show. */
const dangerous = new RegExp(String.raw`#(?=\[)|[\u007f-\u009f\u2028\u2029${invisible}]`, "g");

/** Prints JSON, with dangerous characters as escapes, which read as the same value. @returns the status handed in */
export function printJson(value: unknown, { print }: Machine, status: number): number {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  print(`${JSON.stringify(value, null, 2).replace(dangerous, escape)}\n`);
  return status;
}
