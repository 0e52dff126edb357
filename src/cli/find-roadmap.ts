/** Finds the roadmap of a run that was started in a subfolder, as git finds its repository. */
import { homedir, tmpdir } from "node:os";
import type { PlatformPath } from "node:path";
import { plainPath } from "../roadmap/plain-path.ts";
import { spellingOf } from "../ports/spelling.ts";

/** What the search needs: the machine's, or a test's. */
export interface Places {
  /** How paths are written: `posix` or `win32` of node:path. */
  path: Pick<PlatformPath, "dirname" | "isAbsolute" | "join" | "relative">;
  exists(folder: string, name: string): boolean;
  /** Whether a folder holds unrelated things, such as the home folder. */
  isShared(folder: string): boolean;
}

/**
 * The nearest folder with the roadmap: the start or one above it, up to the top of the repository. The search never
 * leaves a repository, because what is above it belongs to something else. Outside one it stops below shared folders.
 *
 * @param start absolute
 * @param roadmap as it was written
 * @returns null if there is none, or if the path is absolute or leads upwards by itself
 */
export function folderAbove(
  start: string,
  roadmap: string,
  { path, exists, isShared }: Places,
): string | null {
  if (path.isAbsolute(roadmap) || roadmap.split(/[\\/]/).includes("..")) return null;
  const name = plainPath(roadmap);
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (folder !== start && isShared(folder) && !exists(folder, ".git")) return null;
    if (exists(folder, name)) return folder;
    if (exists(folder, ".git") || path.dirname(folder) === folder) return null;
  }
}

/** @returns how a reader in `start` would write the file in a folder, such as "../../roadmap.json" */
export function seenFrom(start: string, folder: string, roadmap: string, { path }: Places): string {
  return path.join(path.relative(start, folder), roadmap);
}

/** The roadmap may be spelled in another case, as where it is read. */
export const thisMachine = (path: Places["path"]): Places => ({
  path,
  exists: (folder, name) => spellingOf(folder, name) !== null,
  isShared: (folder) => [homedir(), tmpdir(), path.dirname(folder)].includes(folder),
});
