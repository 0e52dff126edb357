/** What the command line says about `roadfolio snapshot`. */
import { dir, json, readingOptions, roadmap, writingOptions } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const snapshot = {
  name: "snapshot",
  operand: null,
  says: "Print everything that was read, as JSON",
  about:
    "Prints what a run reads before it decides anything: commits, matches in code, issues. E-mail addresses are left out. Useful for reporting a bug.",
  options: [...readingOptions, dir, roadmap],
  also: [...writingOptions, json],
  examples: [
    { run: "roadfolio snapshot > snapshot.json", does: "Save everything that was read" },
    { run: "roadfolio snapshot --repository .", does: "Read only this repository" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
