/** The smallest thing that ticks each skill, by id, as flashcards show it. Compiled into the bundle like the skills. */
import { shownExamples } from "../../scripts/catalogue/examples.ts";
import { readWritten } from "../../scripts/catalogue/read-catalogue.ts";
import type { ExampleFiles } from "./skill.ts";

export const smallestExamples: Readonly<Record<string, ExampleFiles>> = Object.fromEntries(
  readWritten().map(({ id, folder }) => [id, shownExamples(folder).ticks]),
);
