/** What the command line says about `roadfolio translations`. */
import { dir, json, roadmap } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";
import { translationOptions } from "./translation-options.ts";

export const translations = {
  name: "translations",
  operand: null,
  says: "Print what is not in English yet, or fill in its translations",
  about:
    "Prints the titles, goals and descriptions that are not in English as JSON, with a paragraph to paste into any assistant. Given the answer, it checks that no code, number, link or name was lost, and fills in the texts. The old title of an item becomes an alias.",
  options: [dir, roadmap, ...translationOptions, json],
  examples: [
    { run: "roadfolio translations", does: "Print what is missing" },
    {
      run: "roadfolio translations --translations answer.json",
      does: "Fill in what an assistant answered",
    },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
