/** What the command line says about `roadfolio check`. */
import { formats } from "../format.ts";
import { cohort, dir, json, roadmap, templates } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const check = {
  name: "check",
  operand: null,
  says: "Report every problem in roadmap.json and cohort.json, and fix what is safe",
  about:
    "Reports everything that is wrong with roadmap.json, and with a cohort.json beside it, at once, each problem with its line and column and how to fix it, and text of your own theme that is hard to read; docs/check.md says more. Fast enough for a commit hook.",
  options: [
    dir,
    roadmap,
    { name: "fix", value: null, says: "Fix what can mean one thing only, and say what changed" },
    {
      name: "dry-run",
      value: null,
      says: "With --fix: show the changes as a diff, without writing anything",
    },
    {
      name: "format",
      value: "FORMAT",
      says: "How to print: text, json, github (annotations in a workflow) or sarif (code scanning)",
      completes: formats,
    },
    {
      ...templates,
      says: "Check the themes in this folder too (default: the folder that a workflow of yours passes to the Action)",
    },
    { ...cohort, says: "Check this cohort too (default: cohort.json, if it lies in the folder)" },
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
