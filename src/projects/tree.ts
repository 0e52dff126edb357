/** The files of a project. Paths start at the project's own folder. */
import type { Home, ProjectFact } from "../languages/home.ts";
import type { SizedFile } from "./language-shares.ts";

export interface ProjectTree {
  /** The project's id in roadmap.json: lower-case letters, digits and hyphens. */
  id: string;
  /** Every file, also those that are left out: a lock file shows which package manager wrote it. */
  names: ReadonlySet<string>;
  /** The files that count. */
  files: readonly SizedFile[];
  /** The facts of the files that describe the project; see `describesProject`. */
  facts: ReadonlyMap<string, readonly ProjectFact[]>;
}

/** @param folder from the project's folder, with "/" at its end; "" for the project's own */
export function homeIn({ id, names, facts }: ProjectTree, folder: string): Home {
  return {
    id,
    folder,
    has: (name) => names.has(folder + name),
    texts: (name) => (facts.get(folder + name) ?? []).map(({ text }) => text),
    files: [...facts].flatMap(([path, some]) =>
      path.startsWith(folder) ? [{ path: path.slice(folder.length), facts: some }] : [],
    ),
  };
}
