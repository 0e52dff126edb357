/** The folder in which Python has to be started for a file's imports to be found. */
import type { Home, ProjectFact } from "../home.ts";

/**
 * The folder, with "/" at its end, in which most of the file's imports are files of the project; the highest when
 * there are none. "" is the home itself.
 */
export function rootOf({ path, facts }: { path: string; facts: readonly ProjectFact[] }, home: Home): string {
  const imported = facts.flatMap(({ text }) => /^python import ([\w.]+)$/.exec(text)?.[1] ?? []);
  const paths = imported.filter((name) => !name.startsWith(".")).map((name) => name.replaceAll(".", "/"));
  const found = (folder: string): number =>
    paths.filter((one) => home.has(`${folder}${one}.py`) || home.has(`${folder}${one}/__init__.py`)).length;
  let best = "";
  for (const folder of foldersAbove(path)) if (found(folder) > found(best)) best = folder;
  return best;
}

/** `a/b/c.py` is in "", `a/` and `a/b/`. */
function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`)];
}

/** The name by which a file is imported from a folder above it: `app.main`. */
export function moduleOf(path: string, root: string): string {
  return path
    .slice(root.length)
    .replace(/(?:\/__init__)?\.py$/, "")
    .replaceAll("/", ".");
}
