/** Describes a project by its files: languages, packages, how to run it, tests, licence. */
import type { ProjectDescription } from "../activity/project.ts";
import { languagesOf } from "./language-shares.ts";
import { licenceNamed } from "./licence.ts";
import { runOf } from "./run.ts";
import { testsOf } from "./tests.ts";
import { type Home, valuesOf } from "../languages/home.ts";
import { homeIn, type ProjectTree } from "./tree.ts";

/** Packages that are kept. A longer list was written by a tool. */
const mostDependencies = 500;

/** @returns plain JSON; empty lists and null for what the files do not say */
export function describeProject(tree: ProjectTree): ProjectDescription {
  const home = homeIn(tree, "");
  const texts = textsOf(home.files);
  const dependencies = texts.flatMap((text) => /^dependency (.+)$/.exec(text)?.[1] ?? []);
  return {
    languages: languagesOf(tree.files),
    dependencies: [...new Set(dependencies)].slice(0, mostDependencies),
    run: runOf(tree),
    tests: testsOf(home),
    // The licence of a part need not be that of the whole.
    licence: licenceIn(textsOf(home.files.filter(({ path }) => !path.includes("/")))),
  };
}

function textsOf(files: Home["files"]): string[] {
  return files.flatMap(({ facts }) => facts.map(({ text }) => text));
}

const licenceKeys = ["license", "project.license", "project.license.text", "tool.poetry.license"];

/** The text of a licence counts before a name in a manifest. */
function licenceIn(texts: readonly string[]): string | null {
  const byText = texts.find((text) => text.startsWith("licence "))?.slice("licence ".length);
  const named = [...licenceKeys, "project.classifiers[]"].flatMap((key) => valuesOf(texts, key));
  return byText ?? named.map(licenceNamed).find((id) => id !== null) ?? null;
}
