/** Which imports find a file of the repository, by the rules of the importing file's language. */
import { endingOf } from "./file-ending.ts";
import type { IsLocal } from "./file-kind.ts";
import type { ModuleRules } from "./language.ts";
import { languages } from "./languages.ts";

const rulesByEnding: ReadonlyMap<string, ModuleRules> = new Map(
  languages.flatMap(({ names, modules }) =>
    modules === undefined ? [] : Object.keys(names).map((ending) => [ending, modules] as const),
  ),
);

function rulesOf(path: string): ModuleRules | undefined {
  return rulesByEnding.get(endingOf(path));
}

/** @param paths all files of the repository */
export function localModules(paths: readonly string[]): IsLocal {
  const known = new Map<ModuleRules, IsLocal>();
  return (module, importedBy) => {
    const rules = rulesOf(importedBy.path);
    if (rules === undefined) return false;
    const isLocal = known.get(rules) ?? rules.localModules(paths);
    known.set(rules, isLocal);
    return isLocal(module, importedBy);
  };
}

/** Looks at the text without parsing it. False only when it imports no file of the repository. */
export function mayImportLocal(text: string, path: string, isLocal: IsLocal): boolean {
  return rulesOf(path)?.mayImportLocal(text, path, isLocal) ?? false;
}
