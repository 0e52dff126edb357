/** Which files of the repository a Java file uses: what it imports, and what it names of its own package. */
import { folderOf, type ImportedFiles, type OwnFiles } from "../imports/own-files.ts";

const imports = /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]+?)(\.\*)?[ \t]*;/gm;

const capitalised = /\b[A-Z]\w*/g;

export const importedByJava: ImportedFiles = (text, path, files) => {
  const words = new Set(text.match(capitalised));
  const found = new Set(namedIn(folderOf(path), words, files));
  for (const [, name = "", all] of text.matchAll(imports)) {
    if (all === undefined) for (const file of filesOf(name, files)) found.add(file);
    else
      for (const folder of foldersOf(name, words, files))
        for (const file of namedIn(folder, words, files)) found.add(file);
  }
  found.delete(path);
  return [...found];
};

/** The classes of a folder that a file names. */
function namedIn(folder: string, words: ReadonlySet<string>, files: OwnFiles): string[] {
  return files.inFolder(folder).filter((one) => words.has(classOf(one)));
}

function classOf(path: string): string {
  return path.endsWith(".java") ? path.slice(path.lastIndexOf("/") + 1, -".java".length) : "";
}

/** `a.b.C`, or a member of it: `a.b.C.D`. A package may be capitalised too: `com.x.LibraryApi.C`. */
function filesOf(name: string, files: OwnFiles): string[] {
  const parts = name.split(".");
  for (const [at, part] of parts.entries()) {
    if (!/^[A-Z]/.test(part)) continue;
    const path = `${parts.slice(0, at + 1).join("/")}.java`;
    const found = files.named(`${part}.java`).filter((one) => one === path || one.endsWith(`/${path}`));
    if (found.length > 0) return found;
  }
  return [];
}

/** The folders of a package that hold a class which the file names. */
function foldersOf(name: string, words: ReadonlySet<string>, files: OwnFiles): string[] {
  const end = `${name.replaceAll(".", "/")}/`;
  const folders = [...words].flatMap((word) => files.named(`${word}.java`).map(folderOf));
  return [...new Set(folders)].filter((one) => one === end || one.endsWith(`/${end}`));
}
