/** A project from files given in a test, as a run reads it from git. */
import { leftOutOf, mayHoldSecrets } from "../../src/languages/left-out.ts";
import { isNotOwn } from "../../src/languages/not-own/not-own.ts";
import { projectFacts, describesProject } from "../../src/projects/facts.ts";
import { loadReaders } from "../../src/languages/read-file.ts";
import type { ProjectTree } from "../../src/projects/tree.ts";

export type ProjectFiles = Readonly<Record<string, string>>;

export async function projectTree(files: ProjectFiles, id = "shop"): Promise<ProjectTree> {
  const leftOut = leftOutOf(Object.keys(files));
  const counted = Object.entries(files).filter(([path]) => !leftOut(path));
  const told = counted.filter(
    ([path, text]) => describesProject(path) && !mayHoldSecrets(path) && !isNotOwn(path, text),
  );
  const readFile = await loadReaders(told.map(([path]) => path));
  const context = { isLocal: () => false, foreign: () => undefined };
  return {
    id,
    names: new Set(Object.keys(files)),
    files: counted.map(([path, text]) => ({ path, size: text.length })),
    facts: new Map(told.map(([path, text]) => [path, projectFacts(path, text, readFile, context)])),
  };
}
