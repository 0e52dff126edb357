/** The repositories that a run has read, kept until their lines are compared. */
import { rm } from "node:fs/promises";
import { removing } from "../ports/open-files.ts";
import type { Git } from "../ports/git/port.ts";

export class OpenedRepositories {
  /** git in each, by what roadmap.json lists. */
  readonly #gits = new Map<string, Git>();
  readonly #folders: string[] = [];

  add(listed: string, git: Git): void {
    this.#gits.set(listed, git);
  }

  /** Undefined for one that was not read. */
  git(listed: string): Git | undefined {
    return this.#gits.get(listed);
  }

  /** @param folder of a clone that is removed in the end */
  keep(folder: string): void {
    this.#folders.push(folder);
  }

  async close(): Promise<void> {
    this.#gits.clear();
    for (const folder of this.#folders.splice(0)) await rm(folder, removing);
  }
}
