/** Finds what each file imports of the repository's own files, by the rules of its language. */
import { endingOf } from "../file-ending.ts";
import { languages } from "../languages.ts";
import { namedFiles } from "./named-files.ts";
import type { ImportedFiles, OwnFiles } from "./own-files.ts";

export { ownFiles } from "./own-files.ts";

/** Endings of files that are data or prose: what they name, they do not run. */
const silent = new Set(["json", "csv", "md", "rst", "txt", "sql", "css", "scss"]);

/** What a file imports or names. `known` is false if the imports of its language cannot be read. */
export type Imports = (path: string, text: string) => { files: string[]; known: boolean };

/** Loads the rules of the languages of these files. @param files all files of the repository */
export async function loadImports(paths: readonly string[], files: OwnFiles): Promise<Imports> {
  const used = new Set(paths.map(endingOf));
  const rules = new Map<string, ImportedFiles>();
  await Promise.all(
    languages.map(async ({ names, imports }) => {
      const endings = Object.keys(names).filter((ending) => used.has(ending));
      if (imports === undefined || endings.length === 0) return;
      const loaded = await imports();
      for (const ending of endings) rules.set(ending, loaded);
    }),
  );
  return (path, text) => {
    const own = rules.get(endingOf(path));
    const named = silent.has(endingOf(path)) ? [] : namedFiles(text, path, files);
    return {
      files: own === undefined ? named : [...own(text, path, files), ...named],
      known: own !== undefined,
    };
  };
}
