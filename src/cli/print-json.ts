/** Prints JSON that neither a terminal nor the GitHub Actions runner interprets as a command. */
import { invisible } from "../text/invisible.ts";
import type { Machine } from "./command.ts";

/** `##[`, which the runner interprets anywhere in a line, and characters that terminals interpret or hide. */
const dangerous = new RegExp(String.raw`#(?=\[)|[\u007f-\u009f\u2028\u2029${invisible}]`, "g");

/** Prints JSON with dangerous characters escaped; the value stays the same. @returns `status` */
export function printJson(value: unknown, { print }: Machine, status: number): number {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  print(`${JSON.stringify(value, null, 2).replace(dangerous, escape)}\n`);
  return status;
}
