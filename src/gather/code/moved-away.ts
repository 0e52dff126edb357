/** Files of recorded proofs that are gone, where a submodule may have taken over their folder. */
import type { Git } from "../../ports/git/port.ts";
import type { Tree } from "./tree.ts";

/** The file of a recorded proof, and the commit that the proof names. */
export interface ProofFile {
  path: string;
  /** May be abbreviated. */
  sha: string;
}

/** Proofs that are looked at: each may take a process. */
const most = 20;

/**
 * The submodule that may hold a file now, by the file's path: one that was added or moved on since the commit of the proof.
 * git is asked only if such a file is gone and there are submodules.
 */
export async function movedAway(
  git: Git,
  { files, others }: Tree,
  proofs: readonly ProofFile[],
): Promise<Record<string, string>> {
  const submodules = others.filter(({ why }) => why === "submodule");
  if (submodules.length === 0 || proofs.length === 0) return {};
  const here = new Set(files.map(({ path }) => path));
  const found: Record<string, string> = {};
  for (const { path, sha } of proofs.filter((one) => !here.has(one.path)).slice(0, most)) {
    const args = ["ls-tree", "-z", "--full-tree", sha, "--", ...submodules.map((one) => one.path)];
    const { stdout } = await git.run(args);
    // A commit that is not here says nothing, and then every submodule may hold the file.
    const before = new Set(stdout.toString("utf8").split("\0"));
    const newer = submodules.find((one) => !before.has(`160000 commit ${one.sha}\t${one.path}`));
    if (newer !== undefined) found[path] = newer.path;
  }
  return found;
}
