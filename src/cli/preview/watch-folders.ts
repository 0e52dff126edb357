/** Watches folders that may be missing, deleted, and made again. */
import { statSync, watch, type FSWatcher } from "node:fs";

/** How often to look for folders that cannot be watched, in milliseconds. */
const interval = 1000;

/**
 * @param folders absolute
 * @param changed called with the path of a change inside one of them, with "/"; null for the folder itself
 * @returns a function that ends it
 */
export function watchFolders(folders: readonly string[], changed: (path: string | null) => void): () => void {
  const watched = folders.map((folder) => new WatchedFolder(folder, changed));
  for (const one of watched) one.look();
  const timer = setInterval(() => {
    for (const one of watched) if (one.look()) changed(null);
  }, interval);
  return () => {
    clearInterval(timer);
    for (const one of watched) one.close();
  };
}

class WatchedFolder {
  readonly #folder: string;
  readonly #changed: (path: string) => void;
  #watcher: FSWatcher | null = null;
  /** Tells a folder from another that was made in its place; null when there is none. */
  #seen: string | null = null;

  constructor(folder: string, changed: (path: string) => void) {
    this.#folder = folder;
    this.#changed = changed;
  }

  /** @returns whether the folder appeared, vanished or was replaced since the last look */
  look(): boolean {
    const found = statSync(this.#folder, { throwIfNoEntry: false });
    const seen = found?.isDirectory() === true ? `${found.dev}:${found.ino}` : null;
    if (seen === this.#seen && (seen === null || this.#watcher !== null)) return false;
    const isNew = seen !== this.#seen;
    this.close();
    this.#seen = seen;
    if (seen !== null) this.#begin();
    return isNew;
  }

  close(): void {
    this.#watcher?.close();
    this.#watcher = null;
  }

  #begin(): void {
    try {
      this.#watcher = watch(this.#folder, { recursive: true }, (_event, name) => {
        if (name !== null) this.#changed(name.replaceAll("\\", "/"));
      });
      // Looked at again in a second.
      this.#watcher.on("error", () => this.close());
    } catch {
      this.close();
    }
  }
}
