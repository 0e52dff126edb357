/** What the command line says about `roadfolio skills`. */
import { json } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const skills = {
  name: "skills",
  operand: { name: "WORD", optional: true, many: true, completes: "skill" },
  says: "Search the skills that Roadfolio can find in code",
  about:
    "Lists the skills that match a word, or the fields of all skills. A single match is shown with what counts and the smallest example. An item that names a skill in its evidence is ticked once your code shows it.",
  options: [
    { name: "field", value: "FIELD", says: "List only the skills of this field, such as Testing" },
    json,
  ],
  examples: [
    { run: "roadfolio skills window functions", does: "Search by what people call it" },
    { run: "roadfolio skills --field testing", does: "List a field" },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
