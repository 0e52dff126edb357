/**
 * All output for people goes through here. The GitHub Actions runner executes `::command::` at the start of a line and
 * `##[command]` anywhere in one, and treats a lone CR as a new line (actions/runner, ActionCommand.cs), so everything is
 * cleaned by `safeText` first.
 */

import { fold, widest } from "../text/fold.ts";
import { invisible } from "../text/invisible.ts";
import { type Paint, paintLevel, plain } from "./colour.ts";
import { createProgress, type Screen, type Tally } from "./progress.ts";

export interface Log {
  info(text: string): void;
  /** A step of several begins, such as reading a repository. When all are done, progress is no longer shown. */
  progress(done: number, total: number, doing: string): void;
  /** Adds to what the step has read. Absent where progress is not shown. */
  tally?: Tally;
}

/** Control and invisible characters, except tabs and line ends. */
const controls = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f${invisible}]`,
  "g",
);

/** Makes text safe to print: neither a terminal nor the runner will interpret anything in it. Line feeds are kept. */
export function safeText(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[\r\u2028\u2029]/g, " ")
    .replace(controls, "")
    .split("\n")
    .map((line) => line.replace(/##(?=\[)/g, "#\u2060#").replace(/^(\s*):(?=:)/, "$1\u2060:"))
    .join("\n");
}

export interface LogOptions {
  /** Colours the levels of problems. */
  paint?: Paint;
  /** For progress. Without a clock none is shown. */
  clock?: Screen["clock"];
  /** Width of the terminal, in columns. What is written is never wider than 80. */
  width?: number;
}

/**
 * On a terminal, lines are broken to its width; anywhere else each stays in one piece, so that programs can read it.
 * @param write receives the output; line ends are already included
 */
export function createLog(
  write: (text: string) => void,
  terminal: boolean,
  { paint = plain, clock, width = 80 }: LogOptions = {},
): Log {
  const shown =
    clock === undefined ? null : createProgress(write, { terminal, width: Math.min(width, widest), clock });
  return {
    info(text) {
      shown?.clear();
      const safe = safeText(text);
      write(`${paintLevel(terminal ? fold(safe, width) : safe, paint)}\n`);
    },
    progress(done, total, doing) {
      shown?.step(done, total, safeText(doing).replace(/\s+/g, " "));
    },
    ...(shown === null ? {} : { tally: shown.tally }),
  };
}
