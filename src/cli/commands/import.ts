/** What the command line says about `roadfolio import`. */
import { json } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";
import { translationOptions } from "./translation-options.ts";

export const importNote = {
  name: "import",
  operand: { name: "NOTE.md", completes: "file" },
  says: "Turn a Markdown note into roadmap.json, or update it",
  about:
    "Reads the phases, groups, items, dates and projects of a Markdown note and writes roadmap.json, and links items to skills where the match is certain. Importing again updates it and keeps ids and ticks.",
  options: [
    {
      name: "out",
      value: "FILE",
      says: "File to write or update (default: roadmap.json)",
      completes: "file",
    },
    {
      name: "accept",
      value: "likely",
      says: "Also link skills that are only likely",
      completes: ["likely"],
    },
    {
      name: "prune",
      value: null,
      says: "Remove items that the note no longer has, instead of archiving them",
    },
    ...translationOptions,
    json,
  ],
  examples: [
    { run: "roadfolio import my-plan.md", does: "Write or update roadmap.json" },
    {
      run: "roadfolio import my-plan.md --out plans/roadmap.json --json",
      does: "Write another file, and report as JSON",
    },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
