/** Takes what pip installed out of a tree: somebody else's packages, whatever their folder is called. */
import { installedBy, installLists } from "../../languages/not-own/installed.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import type { TreeFile } from "./tree.ts";

/** Larger lists are not read: then only folders named like the package are known. In bytes. */
const largestList = 2 * 1024 * 1024;

/** @throws GitError if git cannot be started */
export async function withoutInstalled(git: Git, tree: readonly TreeFile[]): Promise<TreeFile[]> {
  const lists = installLists(tree.map(({ path }) => path));
  if (lists.length === 0) return [...tree];
  const paths = new Set(lists.map(({ path }) => path));
  const read = tree.filter(({ path, size }) => paths.has(path) && size <= largestList);
  const texts = await readBlobs(
    git,
    read.map(({ sha }) => sha),
  );
  const isInstalled = installedBy(
    lists,
    new Map(read.map(({ path }, index) => [path, texts[index] ?? ""] as const)),
  );
  return tree.filter(({ path }) => !isInstalled(path));
}
