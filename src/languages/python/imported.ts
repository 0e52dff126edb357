/** Which files of the repository a Python file or a notebook imports. */
import {
  foldersAbove,
  folderOf,
  type ImportedFiles,
  joinedPath,
  type OwnFiles,
} from "../imports/own-files.ts";

/** Folders of a project in which Python is often started. */
const roots = ["", "src/", "app/", "lib/"];

const imports =
  /^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)?|[^\n#;]*)|import[ \t]+([\w., \t]+))/gm;

/** `include("shop.urls")`, `uvicorn.run("app.main:app")`: modules that a text names. */
const inText = /["']([a-z_]\w*(?:\.\w+)+)(?::\w+)?["']/gi;

export const importedByPython: ImportedFiles = (text, path, files) => {
  const found = new Set<string>();
  const add = (module: string): boolean => {
    const file = fileOf(module, path, files);
    if (file !== null && file !== path) found.add(file);
    return file !== null;
  };
  for (const [, from, names = "", plain = ""] of text.matchAll(imports)) {
    if (from === undefined) for (const name of namesIn(plain)) add(name);
    else {
      const members = namesIn(names.replace(/[()]/g, "").replace(/#.*/g, ""));
      const base = from.endsWith(".") || from === "" ? from : `${from}.`;
      // A package that only re-exports its members is read for what it imports itself.
      add(from);
      for (const name of members) add(`${base}${name}`);
    }
  }
  for (const [, module = ""] of text.matchAll(inText)) if (!add(module)) add(parentOf(module));
  return [...found];
};

/** "a as b, c" names a and c. */
function namesIn(text: string): string[] {
  return text.split(",").flatMap((one) => /^\s*([\w.]+)/.exec(one)?.[1] ?? []);
}

function parentOf(module: string): string {
  return module.slice(0, Math.max(0, module.lastIndexOf(".")));
}

function fileOf(module: string, path: string, files: OwnFiles): string | null {
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
  return null;
}

function moduleIn(folder: string, name: string, files: OwnFiles): string | null {
  const candidates =
    name === "" ? [`${folder}__init__.py`] : [`${folder}${name}.py`, `${folder}${name}/__init__.py`];
  return candidates.find((one) => files.has(one)) ?? null;
}
