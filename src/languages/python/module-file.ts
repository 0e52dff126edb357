/** Which file of the repository a Python module is. */
import type { Importing } from "../file-kind.ts";
import { foldersAbove, folderOf, joinedPath, type OwnFiles } from "../imports/own-files.ts";

/** Folders of a project in which Python is often started. Otherwise it looks in the script's own folder, or one above it. */
const roots = ["", "src/", "app/", "lib/"];

/** A file that changes it may import from any folder. */
const changesPath = /\bsys\.path\.(?:append|extend|insert)\b/;

/**
 * @param module as it is imported, such as `app.models` or `..models`
 * @param importedBy a file with a library's name does not import itself
 * @returns the path of its file; null if it is not in the repository
 */
export function moduleFile(module: string, { path, text }: Importing, files: OwnFiles): string | null {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const name = module.slice(dots).replaceAll(".", "/");
  if (dots > 0) {
    const folder = joinedPath(folderOf(path), "../".repeat(dots - 1));
    return folder === null ? null : moduleIn(folder === "" ? "" : `${folder}/`, name, files);
  }
  if (name === "") return null;
  for (const folder of foldersAbove(path))
    for (const root of roots) {
      const file = moduleIn(`${folder}${root}`, name, files);
      if (file !== null && file !== path) return file;
    }
  if (!changesPath.test(text)) return null;
  const ending = `/${name}.py`;
  const named = files.named(ending.slice(ending.lastIndexOf("/") + 1));
  return named.find((one) => one.endsWith(ending) && one !== path) ?? null;
}

function moduleIn(folder: string, name: string, files: OwnFiles): string | null {
  const candidates =
    name === "" ? [`${folder}__init__.py`] : [`${folder}${name}.py`, `${folder}${name}/__init__.py`];
  return candidates.find((one) => files.has(one)) ?? null;
}
