/** Which of init's files a commit still lacks. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../../ports/git/run.ts";
import type { Environment } from "../../ports/environment.ts";

/**
 * @param paths files that init writes or would have written, relative to the folder
 * @param isRepository without one, nothing is committed
 * @returns those that are new or changed since the last commit, in the same order
 */
export async function toCommit(
  paths: readonly string[],
  folder: string,
  isRepository: boolean,
  environment: Environment,
): Promise<string[]> {
  const here = paths.filter((path) => existsSync(join(folder, path)));
  if (!isRepository || here.length === 0) return here;
  const status = ["status", "--porcelain", "--no-renames", "--untracked-files=all", "-z"];
  const { stdout } = await gitIn(folder, environment).run(["--literal-pathspecs", ...status, "--", ...here]);
  const entries = stdout.toString("utf8").split("\0");
  const dirty = new Set(entries.map((entry) => entry.slice(3)));
  return here.filter((path) => dirty.has(path));
}
