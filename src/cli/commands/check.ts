/** What the command line says about `roadfolio check`. */
import { dir, json, roadmap } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const check = {
  name: "check",
  operand: null,
  says: "Report every problem in roadmap.json",
  about:
    "Reports everything that is wrong with roadmap.json, each problem with its line and column and how to fix it. Fast enough for a commit hook.",
  options: [dir, roadmap, json],
  examples: [
    { run: "roadfolio check", does: "Check roadmap.json" },
    { run: "roadfolio check --roadmap plans/data.json", does: "Check another file" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
