/** Which files of the repository a file names: `python etl/load.py` in a workflow, `open("insert.sql")` in a program. */
import { foldersAbove, joinedPath, type OwnFiles } from "./own-files.ts";

const name = /(?<![\w.-])((?:\.{0,2}\/)?[\w./-]*[\w-]\.(?:py|ipynb|sql|sh|js|mjs|ts|go|rb|php))(?![\w-])/g;

const module = /(?<![\w-])-m[ \t]+([a-z_]\w*(?:\.\w+)*)/gi;

/** @returns paths of the repository's files that the text names */
export function namedFiles(text: string, path: string, files: OwnFiles): string[] {
  const found = new Set<string>();
  const add = (written: string): void => {
    const file = fileOf(written, path, files);
    if (file !== null && file !== path) found.add(file);
  };
  for (const [, written = ""] of text.matchAll(name)) add(written);
  for (const [, written = ""] of text.matchAll(module)) {
    const base = written.replaceAll(".", "/");
    for (const one of [`${base}.py`, `${base}/__main__.py`]) add(one);
  }
  return [...found];
}

/** In the folder of the file that names it or above; else wherever there is one file of that path: `/opt/app/load.py`. */
function fileOf(written: string, path: string, files: OwnFiles): string | null {
  const bare = written.replace(/^\//, "");
  for (const folder of foldersAbove(path)) {
    const file = joinedPath(folder, bare);
    if (file !== null && files.has(file)) return file;
  }
  const parts = bare.split("/").filter((part) => part !== "." && part !== "..");
  const last = parts.at(-1) ?? "";
  for (const index of parts.keys()) {
    const end = parts.slice(index).join("/");
    const some = files.named(last).filter((one) => one === end || one.endsWith(`/${end}`));
    if (some.length === 1) return some[0] ?? null;
  }
  return null;
}
