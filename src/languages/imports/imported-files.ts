/** Finds what each file imports of the repository's own files, by the rules of its language. */
import { endingOf } from "../file-ending.ts";
import { languages } from "../languages.ts";
import { namedFiles } from "./named-files.ts";
import type { ImportedFiles, OwnFiles } from "./own-files.ts";

export { ownFiles } from "./own-files.ts";

/** What a file imports or names; null if the imports of its language are not known. */
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
    const named = namedFiles(text, path, files);
    return {
      files: own === undefined ? named : [...own(text, path, files), ...named],
      known: own !== undefined,
    };
  };
}
