/**
 * The one way to anything that is watched by people or by the runner. The runner obeys `::command::` at the start of a
 * line and `##[command]` anywhere in one, and takes a lone CR for a new line (actions/runner, ActionCommand.cs), so
 * everything that is printed passes through `safeText` first.
 */

import { invisible } from "../text/invisible.ts";

export interface Log {
  info(text: string): void;
  /** How far something is that takes a while: a bar on a terminal, which is gone when all is done; a line elsewhere. */
  progress(done: number, total: number, doing: string): void;
}

/** Line feeds and tabs stay. */
const controls = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f${invisible}]`,
  "g",
);

/** Text that no terminal and no runner takes for anything but text. Line feeds stay. */
export function safeText(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[\r\u2028\u2029]/g, " ")
    .replace(controls, "")
    .split("\n")
    .map((line) => line.replace(/##(?=\[)/g, "#\u2060#").replace(/^(\s*):(?=:)/, "$1\u2060:"))
    .join("\n");
}

/** Characters of the bar; with what is said beside it, it fits a terminal of 80 columns. */
const barWidth = 12;

/** @param write where lines go; ends of lines are added here */
export function createLog(write: (text: string) => void, terminal: boolean): Log {
  let open = false;
  const clear = (): void => {
    if (open) write("\r\u001b[2K");
    open = false;
  };
  return {
    info(text) {
      clear();
      write(`${safeText(text)}\n`);
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
