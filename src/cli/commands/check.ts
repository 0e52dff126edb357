/** What the command line says about `roadfolio check`. */
import { formats } from "../format.ts";
import { cohort, dir, json, roadmap, templates } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const check = {
  name: "check",
  operand: null,
  says: "Report every problem in roadmap.json and cohort.json, and fix what is safe",
  about:
    "Reports every problem in roadmap.json, and in a cohort.json beside it, with its line, column and fix, and text in your own theme that is hard to read. Fast enough for a commit hook. See docs/check.md.",
  options: [
    dir,
    roadmap,
    { name: "fix", value: null, says: "Fix what is unambiguous, and report what changed" },
    {
      name: "dry-run",
      value: null,
      says: "With --fix: show the changes as a diff, without writing anything",
    },
    {
      name: "format",
      value: "FORMAT",
      says: "Output format: text, json, github (annotations in a workflow) or sarif (code scanning)",
      completes: formats,
    },
    {
      ...templates,
      says: "Check the themes in this folder too (default: the folder that your workflow passes to the Action)",
    },
    { ...cohort, says: "Check this cohort too (default: cohort.json, if the folder has one)" },
    json,
  ],
  examples: [
    { run: "roadfolio check", does: "Check roadmap.json" },
    { run: "roadfolio check --fix --dry-run", does: "Show what can be fixed safely" },
    { run: "roadfolio check --roadmap plans/data.json", does: "Check another file" },
    { run: "roadfolio check --templates my-look", does: "Check the contrast of your own theme, too" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
