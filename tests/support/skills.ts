/** The result of a skill for files given in a test, all by the owner. */
import { leftOutOf, mayHoldSecrets } from "../../src/languages/left-out.ts";
import { isNotOwn } from "../../src/languages/not-own/not-own.ts";
import { loadReaders } from "../../src/languages/read-file.ts";
import { loadSources } from "../../src/languages/source.ts";
import { localModules } from "../../src/languages/local-modules.ts";
import type { Criterion, Leaf } from "../../src/evidence/code/search/leaf.ts";
import { skillCriterion } from "../../src/evidence/code/search/rules.ts";
import { createSearch } from "../../src/evidence/code/search/search.ts";
import type { ExampleFiles, Skill } from "../../src/skills/skill.ts";

export interface Shown {
  met: boolean;
  /** Names of the parts found, each with its first place, as "name: path:line". */
  found: string[];
}

/** Searches the files as a run searches a repository. */
export async function shownBy(skill: Skill, files: ExampleFiles): Promise<Shown> {
  const leaves = new Map<string, Leaf>();
  const criterion = skillCriterion(skill, (leaf) => {
    leaves.set(leaf.key, leaf);
    return leaf.key;
  });
  const search = createSearch([...leaves.values()], { places: 20, inFile: 20 });
  const leftOut = leftOutOf(Object.keys(files));
  const counted = Object.entries(files).filter(([path]) => !leftOut(path));
  const readFile = await loadReaders(counted.map(([path]) => path));
  const readSource = await loadSources(counted.map(([path]) => path));
  const context = { isLocal: localModules(counted.map(([path]) => path)), foreign: () => undefined };
  const read = (path: string, text: string): void => {
    const source = readSource(path, text);
    if (source !== null) search.read(path, source.text, context, readFile, source.file);
  };
  for (const [path] of counted) if (!mayHoldSecrets(path)) search.see(path);
  for (const [path, text] of counted)
    if (search.wants(path) && !mayHoldSecrets(path) && !isNotOwn(path, text)) read(path, text);
  const places = search.places();
  const found: string[] = [];
  const judge = (one: Criterion): boolean => {
    if ("all" in one) return one.all.map(judge).every(Boolean);
    if ("any" in one) return one.any.map(judge).some(Boolean);
    if ("not" in one) return !judge(one.not);
    const some = places.get(one.leaf) ?? [];
    const [first] = some;
    if (first !== undefined) found.push(`${one.name}: ${first.path}:${first.line}`);
    return some.length >= one.min && (one.near === null || (places.get(one.near) ?? []).length > 0);
  };
  return { met: judge(criterion), found };
}
