/**
 * Reads the examples of skills: `ticks/CASE/…` holds the files of a case that must tick, `ignores/CASE/…` those of one that
 * must not.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ExampleFiles } from "../../src/skills/skill.ts";

/** The cases of a skill, by the name of their folder. */
export interface Examples {
  ticks: ReadonlyMap<string, ExampleFiles>;
  ignores: ReadonlyMap<string, ExampleFiles>;
}

/** The case that documents show: the smallest thing that ticks. */
const smallest = "smallest";
/** The case that documents show: the nearest thing that does not tick. */
const nearest = "nearest";

/** @param folder the skill's folder */
export function readExamples(folder: string): Examples {
  return { ticks: casesIn(join(folder, "ticks")), ignores: casesIn(join(folder, "ignores")) };
}

/** The two cases of a skill that documents and flashcards show. @throws if one is missing */
export function shownExamples(folder: string): { ticks: ExampleFiles; ignores: ExampleFiles } {
  return {
    ticks: filesIn(join(folder, "ticks", smallest)),
    ignores: filesIn(join(folder, "ignores", nearest)),
  };
}

function casesIn(folder: string): Map<string, ExampleFiles> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, filesIn(join(folder, name))]),
  );
}

function filesIn(folder: string): ExampleFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  return Object.fromEntries(
    paths
      .map((path) => [pathInRepository(relative(folder, path)), readFileSync(path, "utf8")] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `dot-gitignore` is `.gitignore`: git would obey one in this repository. */
function pathInRepository(path: string): string {
  return path
    .split(sep)
    .map((name) => name.replace(/^dot-git/, ".git"))
    .join("/");
}
