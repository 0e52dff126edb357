/** The files of a repository, as imports look for them. */

export interface OwnFiles {
  has(path: string): boolean;
  /** The files right in a folder, which is written with "/" at its end; "" is the repository's root. */
  inFolder(folder: string): readonly string[];
  /** The files with this name, in any folder. */
  named(name: string): readonly string[];
}

/** @returns paths of the repository's files that a file imports, as far as its text says so */
export type ImportedFiles = (text: string, path: string, files: OwnFiles) => string[];

/** @param paths all files of the repository. Sorted by folder and by name when first asked. */
export function ownFiles(paths: readonly string[]): OwnFiles {
  const all = new Set(paths);
  let folders: Map<string, string[]> | null = null;
  let names: Map<string, string[]> | null = null;
  return {
    has: (path) => all.has(path),
    inFolder: (folder) => (folders ??= grouped(paths, folderOf)).get(folder) ?? [],
    named: (name) => (names ??= grouped(paths, nameOf)).get(name) ?? [],
  };
}

/** "a/b/" of `a/b/c.py`; "" of `c.py`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function grouped(paths: readonly string[], keyOf: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  return groups;
}

/** The folders of a path from the inside out, each with "/" at its end; "" comes last. */
export function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/")}/`), ""];
}

/** Resolves "." and ".." in `folder` + `relative`. @returns null for a path outside the repository */
export function joinedPath(folder: string, relative: string): string | null {
  const parts: string[] = [];
  for (const part of `${folder}${relative}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}
