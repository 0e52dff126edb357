/** Finds the files at HEAD that cannot be read and that rules may be about. */
import type { UnseenFile } from "../../activity/unseen-file.ts";
import type { Search } from "../../evidence/code/search/search.ts";
import { languages } from "../../languages/languages.ts";
import type { Tree } from "./tree.ts";

/** The beginning of every pointer (git-lfs, docs/spec.md). */
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;

/** True for the text that is in the repository for a file in Git LFS. */
export function isLfsPointer(text: string): boolean {
  return pointer.test(text);
}

interface Unread {
  /** Paths of files with too much in them to be code. */
  large: readonly string[];
  lfs: readonly string[];
  /** With bytes that are not text, such as those that git-crypt writes. */
  binary: readonly string[];
  others: Tree["others"];
}

/**
 * What could not be read, with the leaves that it may show.
 * @param read the paths that can be read
 */
export function unseenFiles(
  search: Pick<Search, "mayShow">,
  { large, lfs, binary, others }: Unread,
  read: readonly string[],
): UnseenFile[] {
  const found = [
    ...large.map((path) => ({ path, why: "large" as const, leaves: search.mayShow(path, false) })),
    ...lfs.map((path) => ({ path, why: "lfs" as const, leaves: search.mayShow(path, false) })),
    ...binary.map((path) => ({ path, why: "binary" as const, leaves: search.mayShow(path, false) })),
    ...others.map(({ path, why }) => ({
      path,
      why,
      leaves: why === "submodule" ? inside(search, path) : search.mayShow(path, true),
    })),
  ].filter(({ leaves, why }) => leaves.length > 0 || why === "submodule");
  if (found.length === 0) return [];
  const open = new Set(found.flatMap(({ leaves }) => leaves));
  for (const path of read) {
    if (open.size === 0) break;
    for (const leaf of search.mayShow(path, true)) open.delete(leaf);
  }
  return found.map((file) => ({ ...file, alone: file.leaves.some((leaf) => open.has(leaf)) }));
}

const endings = languages.flatMap(({ names }) => Object.keys(names));

/** Leaves about files in a submodule. Its files are not known, so names of every kind are tried. */
function inside(search: Pick<Search, "mayShow">, folder: string): string[] {
  const leaves = new Set<string>();
  for (const ending of endings)
    for (const name of [`a.${ending}`, `a/a.${ending}`]) {
      // A rule about any file with this ending is not about this folder.
      const anywhere = new Set(search.mayShow(name, true));
      for (const leaf of search.mayShow(`${folder}/${name}`, true)) if (!anywhere.has(leaf)) leaves.add(leaf);
    }
  return [...leaves];
}
