/** What the files of a project say of it: languages, how to run it, tests, CI, licence. Pure. */
import type { Sightings } from "../activity/sighting.ts";
import type { Commit } from "../activity/commit.ts";
import type { CiFile } from "./ci.ts";
import { type Language, languagesOf } from "./languages.ts";
import { licenceNamed } from "./licence.ts";
import { runOf } from "./run.ts";
import { type TestSuite, testsOf } from "./tests.ts";
import { type Home, homeIn, type ProjectTree, valuesOf } from "./tree.ts";

/** Plain JSON. */
export interface ProjectDescription {
  /** Largest first. */
  languages: Language[];
  /** Packages that the manifests name: `pypi:fastapi`, `npm:react`. */
  dependencies: string[];
  /** Commands, in the order in which they are typed. */
  run: string[];
  tests: TestSuite[];
  /** SPDX id; null when none is found. */
  licence: string | null;
}

/** A project in one repository: what it is, what its code shows, and when its owner last worked on it. Plain JSON. */
export interface ProjectSeen extends ProjectDescription {
  ci: CiFile[];
  /** The clone lacks some of its files. */
  lacking: boolean;
  /** Where the skills' leaves are found in it. */
  code: Sightings;
  /** The owner's newest commit that changed it; null when none is seen. */
  last: Commit | null;
}

/** Packages that are kept; who lists more lists what a tool wrote. */
const mostDependencies = 500;

/** Reads a project from the facts of its files. */
export function describeProject(tree: ProjectTree): ProjectDescription {
  const home = homeIn(tree, "");
  const texts = textsOf(home.told);
  const dependencies = texts.flatMap((text) => /^dependency (.+)$/.exec(text)?.[1] ?? []);
  return {
    languages: languagesOf(tree.files),
    dependencies: [...new Set(dependencies)].slice(0, mostDependencies),
    run: runOf(tree),
    tests: testsOf(home),
    // What a part of it is under need not hold for the whole.
    licence: licenceIn(textsOf(home.told.filter(({ path }) => !path.includes("/")))),
  };
}

function textsOf(files: Home["told"]): string[] {
  return files.flatMap(({ facts }) => facts.map(({ text }) => text));
}

const licenceKeys = ["license", "project.license", "project.license.text", "tool.poetry.license"];

/** The text of a licence says more than the name of one. */
function licenceIn(texts: readonly string[]): string | null {
  const told = texts.find((text) => text.startsWith("licence "))?.slice("licence ".length);
  const named = [...licenceKeys, "project.classifiers[]"].flatMap((key) => valuesOf(texts, key));
  return told ?? named.map(licenceNamed).find((id) => id !== null) ?? null;
}
