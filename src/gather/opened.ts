/** git in the repositories that a run reads. Those that were read are kept until their lines are compared. */
import { rm } from "node:fs/promises";
import type { Environment } from "../ports/environment.ts";
import { removing } from "../ports/open-files.ts";
import type { Git } from "../ports/git/port.ts";
import { gitWithObjects } from "../ports/git/run.ts";

export class OpenedRepositories {
  /** By folder, then by the variables that were added to the environment. */
  readonly #inFolders = new Map<string, Map<string, ReturnType<typeof gitWithObjects>>>();
  /** git in each repository that was read, by what roadmap.json lists. */
  readonly #read = new Map<string, Git>();
  readonly #folders: string[] = [];

  /**
   * git in a folder. Whoever opens the same folder shares one process for its objects.
   * @param extra variables beside those of the environment
   */
  open(folder: string, environment: Environment, extra: Record<string, string> = {}): Git {
    const here = this.#inFolders.get(folder) ?? new Map<string, ReturnType<typeof gitWithObjects>>();
    this.#inFolders.set(folder, here);
    const key = JSON.stringify(extra);
    const git = here.get(key) ?? gitWithObjects(folder, environment, extra);
    here.set(key, git);
    return git;
  }

  add(listed: string, git: Git): void {
    this.#read.set(listed, git);
  }

  /** Undefined for one that was not read. */
  git(listed: string): Git | undefined {
    return this.#read.get(listed);
  }

  /** @param folder of a clone that is removed in the end */
  keep(folder: string): void {
    this.#folders.push(folder);
  }

  /** Removes the folder of a clone. Ends its processes first: Windows cannot remove a folder that a process is using. */
  async remove(folder: string): Promise<void> {
    await this.#endIn(folder);
    await rm(folder, removing);
    // Whatever was still reading may have started another.
    await this.#endIn(folder);
    this.#inFolders.delete(folder);
  }

  /** Ends all processes and removes the clones. Folders that are still there can be asked again. */
  async close(): Promise<void> {
    this.#read.clear();
    for (const folder of this.#inFolders.keys()) await this.#endIn(folder);
    for (const folder of this.#folders.splice(0)) await this.remove(folder);
  }

  async #endIn(folder: string): Promise<void> {
    for (const { objects } of this.#inFolders.get(folder)?.values() ?? []) await objects.close();
  }
}
