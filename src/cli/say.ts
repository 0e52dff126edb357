/** Prints lines for people to standard output. */
import { safeText } from "../ports/log.ts";
import { fold } from "../text/fold.ts";
import type { Machine } from "./command.ts";

/**
 * On a terminal, lines are broken to its width. Anywhere else each stays in one piece, so that programs can read it.
 * @param paint colours a line, which must not change its text
 */
export function say(
  { print, columns }: Pick<Machine, "print" | "columns">,
  lines: readonly string[],
  paint: (line: string) => string = (line) => line,
): void {
  for (const line of lines) {
    const safe = safeText(line);
    print(
      `${paint(
        columns === undefined
          ? safe
          : safe
              .split("\n")
              .map((one) => fold(one, columns))
              .join("\n"),
      )}\n`,
    );
  }
}

/**
 * Colours the sign that a line begins with, such as "+ ".
 * @param paints by sign; lines with other signs stay as they are
 */
export function paintSign(paints: Readonly<Record<string, (sign: string) => string>>) {
  return (line: string): string => {
    const paint = line[1] === " " ? paints[line.slice(0, 1)] : undefined;
    return paint === undefined ? line : `${paint(line.slice(0, 1))}${line.slice(1)}`;
  };
}
