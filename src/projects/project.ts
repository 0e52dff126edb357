/** What the files of a project say of it: languages, how to run it, tests, CI, licence. Pure. */
import type { ProjectDescription } from "../activity/project.ts";
import { languagesOf } from "./language-shares.ts";
import { licenceNamed } from "./licence.ts";
import { runOf } from "./run.ts";
import { testsOf } from "./tests.ts";
import { type Home, valuesOf } from "../languages/home.ts";
import { homeIn, type ProjectTree } from "./tree.ts";

/** Packages that are kept; who lists more lists what a tool wrote. */
const mostDependencies = 500;

/** Reads a project from the facts of its files. */
export function describeProject(tree: ProjectTree): ProjectDescription {
  const home = homeIn(tree, "");
  const texts = textsOf(home.files);
  const dependencies = texts.flatMap((text) => /^dependency (.+)$/.exec(text)?.[1] ?? []);
  return {
    languages: languagesOf(tree.files),
    dependencies: [...new Set(dependencies)].slice(0, mostDependencies),
    run: runOf(tree),
    tests: testsOf(home),
    // What a part of it is under need not hold for the whole.
    licence: licenceIn(textsOf(home.files.filter(({ path }) => !path.includes("/")))),
  };
}

function textsOf(files: Home["files"]): string[] {
  return files.flatMap(({ facts }) => facts.map(({ text }) => text));
}

const licenceKeys = ["license", "project.license", "project.license.text", "tool.poetry.license"];

/** The text of a licence says more than the name of one. */
function licenceIn(texts: readonly string[]): string | null {
  const told = texts.find((text) => text.startsWith("licence "))?.slice("licence ".length);
  const named = [...licenceKeys, "project.classifiers[]"].flatMap((key) => valuesOf(texts, key));
  return told ?? named.map(licenceNamed).find((id) => id !== null) ?? null;
}
