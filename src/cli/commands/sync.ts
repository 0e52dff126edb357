/** What the command line says about `roadfolio sync`. */
import { dir, json, readingOptions, roadmap, writingOptions } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const sync = {
  name: "sync",
  operand: null,
  says: "Tick what is proven; write roadmap.json, READMEs and site",
  about:
    "Reads the repositories in the roadmap, ticks the items that commits, code and issues prove, and writes roadmap.json, the READMEs and the site. A second run with nothing new changes nothing.",
  options: [...writingOptions, ...readingOptions, dir, roadmap, json],
  examples: [
    { run: "roadfolio sync --dry-run", does: "Show what a run would tick and write" },
    { run: "roadfolio sync --push", does: "Tick, commit and push" },
    { run: "roadfolio sync --repository ../api", does: "Read only the repository in ../api" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
