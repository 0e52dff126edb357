/**
 * All output for people goes through here. The GitHub Actions runner executes `::command::` at the start of a line and
 * `##[command]` anywhere in one, and treats a lone CR as a new line (actions/runner, ActionCommand.cs), so everything is
 * cleaned by `safeText` first.
 */

import { invisible } from "../text/invisible.ts";
import { type Paint, paintLevel, plain } from "./colour.ts";

export interface Log {
  info(text: string): void;
  /** Shows progress: a bar on a terminal, removed when everything is done; otherwise a line for each step. */
  progress(done: number, total: number, doing: string): void;
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

/** In characters; with the text beside it, the bar fits a terminal of 80 columns. */
const barWidth = 12;

export interface LogOptions {
  /** Colours the levels of problems. */
  paint?: Paint;
}

/** @param write receives the output; line ends are already included */
export function createLog(
  write: (text: string) => void,
  terminal: boolean,
  { paint = plain }: LogOptions = {},
): Log {
  let open = false;
  const clear = (): void => {
    if (open) write("\r\u001b[2K");
    open = false;
  };
  return {
    info(text) {
      clear();
      write(`${paintLevel(safeText(text), paint)}\n`);
    },
    progress(done, total, doing) {
      clear();
      if (done >= total) return;
      const what = safeText(doing).replace(/\s+/g, " ").slice(0, 60);
      if (!terminal) return write(`${what} (${done + 1} of ${total})\n`);
      const full = Math.round((done / total) * barWidth);
      write(`${"█".repeat(full)}${"░".repeat(barWidth - full)} ${done}/${total} ${what}`);
      open = true;
    },
  };
}
