/** Which Python modules are files of the repository. */
import type { IsLocal } from "../file-kind.ts";
import { ownFiles } from "../imports/own-files.ts";
import type { ModuleRules } from "../language.ts";
import { moduleFile } from "./module-file.ts";

export const pythonModules: ModuleRules = { localModules, mayImportLocal };

/** Modules of the standard library whose names learners also give to exercises. An import means the library. */
const standard = new Set(
  "abc array calendar cmath code collections copy csv datetime decimal email enum fractions functools html http io itertools json logging math operator os pathlib pickle platform queue random re select signal socket sqlite3 statistics string sys test threading time token turtle types typing unittest uuid".split(
    " ",
  ),
);

/** @param paths all files of the repository */
function localModules(paths: readonly string[]): IsLocal {
  const files = ownFiles(paths);
  return (module, importedBy) =>
    !standard.has(module.split(".", 1)[0] ?? "") && moduleFile(module, importedBy, files) !== null;
}

const imports = /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]+\(?([\w, \t]*)|import[ \t]+([\w., \t]+))/gm;

/** Looks at the text without parsing it. False only when it imports no file of the repository. */
function mayImportLocal(text: string, path: string, isLocal: IsLocal): boolean {
  for (const [, from, names = "", plain = ""] of text.matchAll(imports)) {
    if (from?.startsWith(".") === true) return true;
    const taken = names.split(",").map((name) => `${from ?? ""}.${name.trim().split(/\s/, 1)[0] ?? ""}`);
    const modules =
      from === undefined
        ? plain.split(",").map((name) => name.trim().split(/\s/, 1)[0] ?? "")
        : [from, ...taken];
    if (modules.some((module) => isLocal(module, { path, text }))) return true;
    // The names may be on the next lines.
    if (from !== undefined && names.trim() === "") return true;
  }
  return false;
}
