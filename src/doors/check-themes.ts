/** Checks the themes in a folder of the user's own templates. */
import type { FileReader } from "../ports/files.ts";
import { errors } from "../problems/errors.ts";
import type { Problem } from "../problems/problem.ts";
import { themeProblems } from "../render/theme/theme-problems.ts";
import { themes } from "../roadmap/schema.ts";

export interface CheckedThemes {
  problems: Problem[];
  /** The text of each theme that was found, by its path as problems name it. */
  texts: ReadonlyMap<string, string>;
}

/**
 * @param files of the folder @param named how problems name the folder
 * @throws a no-folder error if it does not exist
 */
export async function checkThemes(files: FileReader, named: string): Promise<CheckedThemes> {
  if ((await files.list(".")) === null) throw errors.noFolder("templates folder");
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const theme of themes) {
    const file = `theme/${theme}.css.hbs`;
    const css = await files.read(file);
    if (css === null) continue;
    const path = `${named.replace(/\/+$/, "")}/${file}`;
    texts.set(path, css);
    problems.push(...themeProblems(css, path));
  }
  return { problems, texts };
}
