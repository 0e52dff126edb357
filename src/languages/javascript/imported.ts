/** Which files of the repository a file in JavaScript or TypeScript imports, or a component. */
import {
  foldersAbove,
  folderOf,
  type ImportedFiles,
  joinedPath,
  type OwnFiles,
} from "../imports/own-files.ts";

const imports = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*["'`]([^"'`\n]+)["'`]/g;

/** What bundlers and tsconfig.json usually call the program's own folder. */
const alias = /^(?:@|~|#|@app|src|app)\//;

const endings = ["", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".svelte"];

export const importedByJavascript: ImportedFiles = (text, path, files) => {
  const found = new Set<string>();
  for (const [, module = ""] of text.matchAll(imports)) {
    const file = module.startsWith(".")
      ? fileAt(joinedPath(folderOf(path), module), files)
      : module.startsWith("/")
        ? served(module.slice(1), path, files)
        : alias.test(module)
          ? aliased(module, path, files)
          : null;
    if (file !== null && file !== path) found.add(file);
  }
  return [...found];
};

/** `@/lib/db` is in `src/` or beside it, in the file's own project or above it. */
function aliased(module: string, path: string, files: OwnFiles): string | null {
  const name = module.replace(alias, "");
  for (const folder of foldersAbove(path))
    for (const root of ["src/", "app/", ""]) {
      const file = fileAt(`${folder}${root}${name}`, files);
      if (file !== null) return file;
    }
  return null;
}

/** A page asks its server for `/static/main.js`: from the project's folder, or from the one whose files the server gives out. */
function served(name: string, path: string, files: OwnFiles): string | null {
  for (const folder of foldersAbove(path))
    for (const root of ["", "public/"]) {
      const file = fileAt(`${folder}${root}${name}`, files);
      if (file !== null) return file;
    }
  return null;
}

function fileAt(path: string | null, files: OwnFiles): string | null {
  if (path === null) return null;
  // TypeScript names the file that it will compile to.
  const bare = path.replace(/\.[mc]?jsx?$/, "");
  const candidates = [
    ...endings.map((ending) => `${path}${ending}`),
    ...(bare === path ? [] : [`${bare}.ts`, `${bare}.tsx`, `${bare}.mts`]),
    ...endings.slice(1).map((ending) => `${path === "" ? "" : `${path}/`}index${ending}`),
  ];
  return candidates.find((one) => files.has(one)) ?? null;
}
