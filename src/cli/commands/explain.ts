/** What the command line says about `roadfolio explain`. */
import { dir, json, readingOptions, roadmap, writingOptions } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const explain = {
  name: "explain",
  operand: { name: "ITEM", completes: "item" },
  says: "Show why an item is done or not, and how to tick it",
  about:
    "Shows everything that was found for an item and why it counts or not. ITEM is its id, its title or one of its aliases. Writes nothing.",
  options: [...readingOptions, dir, roadmap, json],
  also: writingOptions,
  examples: [
    { run: "roadfolio explain sql-joins", does: "Explain an item by its id" },
    { run: 'roadfolio explain "Basic CRUD" --json', does: "By its title, as JSON" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
