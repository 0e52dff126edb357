/** What the command line says about `roadfolio cards`. */
import { dir, json, readingOptions, roadmap } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const cards = {
  name: "cards",
  operand: null,
  says: "Make flashcards from done items, skills and your own code",
  about:
    "Makes a card for what each skill means, and one for each line of yours that proves an item. Prints Markdown unless --format or the extension of --out says otherwise.",
  options: [
    {
      name: "format",
      value: "FORMAT",
      says: "anki, csv or markdown. Default: from the extension of --out (.txt, .csv, .md), otherwise markdown",
      completes: ["anki", "csv", "markdown"],
    },
    {
      name: "out",
      value: "FILE",
      says: "Write the cards to this file instead of standard output",
      completes: "file",
    },
    { name: "all", value: null, says: "Make cards for open items too" },
    { name: "due", value: null, says: "Make cards only for items whose review is due" },
    ...readingOptions,
    dir,
    roadmap,
    json,
  ],
  examples: [
    { run: "roadfolio cards --out cards.txt", does: "Write a file to import into Anki" },
    { run: "roadfolio cards --format markdown --all", does: "Read them here, open items included" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
