/** Which Python modules are files of the repository. */
import type { IsLocal } from "../file-kind.ts";
import type { ModuleRules } from "../language.ts";

export const pythonModules: ModuleRules = { localModules, mayImportLocal };

/** Folders of a project in which Python is often started. */
const roots = ["", "src/", "app/", "lib/"];

/** Modules of the standard library whose names learners also give to exercises. An import means the library. */
const standard = new Set(
  "abc array calendar cmath code collections copy csv datetime decimal email enum fractions functools html http io itertools json logging math operator os pathlib pickle platform queue random re select signal socket sqlite3 statistics string sys test threading time token turtle types typing unittest uuid".split(
    " ",
  ),
);

/**
 * Python looks in the folder of the script that was started, which is the file's own or one above it. A file with a
 * library's name does not import itself.
 * @param paths all files of the repository
 */
function localModules(paths: readonly string[]): IsLocal {
  const modules = new Set<string>();
  for (const path of paths) if (path.endsWith(".py")) modules.add(path.replace(/(?:\/__init__)?\.py$/, ""));
  return (module, importedBy) => {
    if (standard.has(module.split(".", 1)[0] ?? "")) return false;
    const own = importedBy.replace(/(?:\/__init__)?\.py$/, "");
    const name = module.replaceAll(".", "/");
    return foldersAbove(importedBy).some((folder) =>
      roots.some((root) => {
        const path = `${folder}${root}${name}`;
        return path !== own && modules.has(path);
      }),
    );
  };
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
    if (modules.some((module) => isLocal(module, path))) return true;
    // The names may be on the next lines.
    if (from !== undefined && names.trim() === "") return true;
  }
  return false;
}

/** `a/b/c.py` is in `a/b/`, `a/` and "". */
function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/")}/`), ""];
}
