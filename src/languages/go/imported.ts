/** Which files of the repository a Go file uses: those of its own package, and of the packages that it imports. */
import { folderOf, type ImportedFiles, type OwnFiles } from "../imports/own-files.ts";

const single = /^[ \t]*import[ \t]+(?:[\w.]+[ \t]+)?"([^"\n]+)"/gm;
const grouped = /^[ \t]*import[ \t]*\(([^)]*)\)/gm;
const quoted = /"([^"\n]+)"/g;

export const importedByGo: ImportedFiles = (text, path, files) => {
  const groups = [...text.matchAll(grouped)].map(([, inside = ""]) => inside);
  const imported = [...text.matchAll(single), ...groups.flatMap((group) => [...group.matchAll(quoted)])];
  const packages = imported.flatMap(([, name = ""]) => folderOfPackage(name, files) ?? []);
  const all = [folderOf(path), ...packages].flatMap((folder) => goFiles(folder, files));
  return [...new Set(all)].filter((one) => one !== path);
};

/** The name of the module comes before the folder: `github.com/ana/shop/internal/db` is in `internal/db/`. */
function folderOfPackage(name: string, files: OwnFiles): string | null {
  const parts = name.split("/");
  for (const index of parts.keys()) {
    const folder = `${parts.slice(index + 1).join("/")}/`;
    // The standard library has no package of more than three words, and none with a dot.
    if (folder !== "/" && goFiles(folder, files).length > 0) return folder;
  }
  return null;
}

function goFiles(folder: string, files: OwnFiles): string[] {
  return files.inFolder(folder).filter((one) => one.endsWith(".go"));
}
