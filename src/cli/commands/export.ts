/** What the command line says about `roadfolio export`. */
import { dir, readingOptions, roadmap, writingOptions } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const exportNote = {
  name: "export",
  operand: null,
  says: "Print the roadmap as a note, or tick the boxes in yours",
  about:
    "Prints a Markdown note with a box for each item and a link to each proof; import turns it back into the same roadmap. With --write it ticks, in your own note, the boxes of items that are done, and changes nothing else.",
  options: [
    {
      name: "format",
      value: "markdown|obsidian|github",
      says: "Format of the note (default: markdown)",
      completes: ["markdown", "obsidian", "github"],
    },
    {
      name: "write",
      value: "NOTE.md",
      says: "Tick the boxes in this note instead of printing one",
      completes: "file",
    },
    ...readingOptions,
    dir,
    roadmap,
  ],
  also: writingOptions,
  examples: [
    { run: "roadfolio export > my-plan.md", does: "Write a note" },
    { run: "roadfolio export --write my-plan.md", does: "Tick what is done in your own note" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
