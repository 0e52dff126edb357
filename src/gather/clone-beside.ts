/** Finds the clone of a repository in the folders beside the portfolio's, for a run that cannot reach the repository. */
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import type { Address } from "../activity/repository.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { gitIn } from "../ports/git/run.ts";
import { foldersBeside, mayHoldAddress, readAddressOf } from "./newcomer/siblings.ts";

/**
 * @param address of the repository that is wanted
 * @returns the folder relative to the top of the portfolio's repository, such as "../api", and as an absolute path; null if
 * there is none
 */
export async function cloneBeside(
  { name, web }: Address,
  options: Pick<GitOptions, "folder" | "environment" | "access">,
): Promise<{ shown: string; folder: string } | null> {
  if (web === null) return null;
  const written = await gitIn(options.folder, options.environment).ask("rev-parse", "--show-toplevel");
  const top = resolve(written ?? options.folder);
  // Folders in the system's temporary folder have nothing to do with one another.
  if (dirname(top) === (await realpath(tmpdir()).catch(tmpdir))) return null;
  for (const folder of await foldersBeside(top)) {
    const path = resolve(dirname(top), folder);
    if (!(await mayHoldAddress(path, name))) continue;
    const found = await readAddressOf(gitIn(path, options.environment), options);
    if (found?.web?.toLowerCase() === web.toLowerCase()) return { shown: `../${folder}`, folder: path };
  }
  return null;
}
