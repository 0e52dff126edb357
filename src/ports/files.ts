/** Files in the portfolio's folder. Reads never follow a link out of it; writes are complete or do not happen. */
import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { access, lstat, readdir, readFile, realpath, rm, rmdir, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { errors, UserError } from "../problems/errors.ts";
import { leadsIntoGit, leadsToWorkflows } from "../text/git-folder.ts";
import { refusedByWindows } from "../text/windows-name.ts";
import { errnoOf } from "./errno.ts";
import { bytesOf } from "./file-bytes.ts";
import { removeLeftovers } from "./leftovers.ts";
import { removing, renameOpen } from "./open-files.ts";
import { otherSpelling, spellingOf } from "./spelling.ts";
import { writeFlushed } from "./write-flushed.ts";

export interface FileReader {
  /** A file's text; null if it does not exist. @throws a read error for a folder, or for a link out of the root */
  read(path: string): Promise<string | null>;
  /**
   * A file's bytes, or why there are none: it does not exist or is not a regular file; it is a symbolic link, or behind one; it
   * has more than `largest` bytes. @throws a read error
   */
  bytes(path: string, largest: number): Promise<Uint8Array | "missing" | "link" | "large">;
  /**
   * Paths of everything below a folder, except folders; null if the folder does not exist. Does not follow links.
   * @throws an unsafe-target error for a link other than the root, a read error if the path is a file
   */
  list(path: string): Promise<string[] | null>;
  /** The path of something that exists, with names spelled as they are; null if nothing has that name in any case. */
  spelling(path: string): Promise<string | null>;
}

/** A file's text, or a function that creates its bytes when it is written, so that pictures are not all in memory at once. */
export type FileContent = string | (() => Uint8Array);

export interface FileWriter {
  /**
   * @throws an unsafe-target error if the path is a link, is reached through one, is not a regular file or folder, or differs
   * only by case from one that exists
   */
  checkTarget(path: string): Promise<void>;
  /** Writes a file to a temporary name in the same folder and flushes it. */
  stage(path: string, content: string | Uint8Array): Promise<Staged>;
  /**
   * Writes a folder of exactly these files beside the one that it is to replace.
   * @param kept names of files that are copied from that one if they are there; their content is made only if not
   */
  stageFolder(
    path: string,
    files: ReadonlyMap<string, FileContent>,
    kept?: ReadonlySet<string>,
  ): Promise<Staged>;
}

/** Something that is fully written and only needs to be renamed. */
export interface Staged {
  place(): Promise<void>;
  /** Deletes it. */
  discard(): Promise<void>;
}

/** Rejects invalid UTF-8, which lenient decoding would corrupt when the file is written again. Keeps a byte-order mark. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export interface FilesOptions {
  /** Workflows may be written. Only a person's own commit can bring them to GitHub, so a sync never does. */
  workflows?: boolean;
}

/** @param root the portfolio's folder; all paths are relative to it and use "/" */
export function filesIn(root: string, { workflows = false }: FilesOptions = {}): FileReader & FileWriter {
  const base = resolve(root);
  /** @throws an unsafe-target error for a path into git's own folder */
  const place = (path: string): string => {
    if (leadsIntoGit(path)) throw errors.unsafeTarget(path, "it is in git's own folder");
    return join(base, ...path.split("/"));
  };
  /** Folders that this run created, the topmost of each path. */
  const made = new Set<string>();

  /** Checks each folder on the way, then the target itself. */
  async function checkTarget(path: string): Promise<void> {
    const full = place(path);
    const inside = relative(base, full);
    const against = reasonAgainst(path, inside, workflows);
    if (against !== null) throw errors.unsafeTarget(path, against);
    let current = base;
    for (const part of inside.split(sep)) {
      const other = otherSpelling(current, part);
      if (other !== null)
        throw errors.unsafeTarget(path, `${other} exists, and its name differs only by case`);
      current = join(current, part);
      const found = statusOf(current);
      if (found === null) return;
      if (found.isSymbolicLink())
        throw errors.unsafeTarget(path, `${relative(base, current)} is a symbolic link`);
      if (current === full ? !found.isFile() && !found.isDirectory() : !found.isDirectory())
        throw errors.unsafeTarget(
          path,
          `${relative(base, current)} is not a ${current === full ? "regular file" : "folder"}`,
        );
    }
  }

  return {
    checkTarget,
    spelling: async (path) => spellingOf(base, path),
    async read(path) {
      const full = place(path);
      try {
        const found = await stat(full).catch((cause: unknown) =>
          // A path below a file does not exist either.
          errnoOf(cause) === "ENOTDIR" ? null : nothingThere(cause),
        );
        if (found === null) return null;
        if (!found.isFile()) throw new Error("it is not a regular file");
        const real = relative(await realpath(base), await realpath(full));
        if (real === ".." || real.startsWith(`..${sep}`))
          throw new Error("it is a link to a file outside the folder");
        return utf8.decode(await readFile(full));
      } catch (cause) {
        throw errors.read(path, cause);
      }
    },
    async bytes(path, largest) {
      try {
        return await bytesOf(base, place(path), largest);
      } catch (cause) {
        throw cause instanceof UserError ? cause : errors.read(path, cause);
      }
    },
    async list(path) {
      const full = place(path);
      try {
        const found = await lstat(full).catch(nothingThere);
        if (found === null) return null;
        if (found.isSymbolicLink() && full !== base) throw errors.unsafeTarget(path, "it is a symbolic link");
        const paths: string[] = [];
        for await (const inside of filesBelow(full, "")) paths.push(inside);
        return paths;
      } catch (cause) {
        throw cause instanceof UserError ? cause : errors.read(path, cause);
      }
    },
    async stage(path, content) {
      await checkTarget(path);
      const full = place(path);
      const temporary = `${full}.${process.pid}.tmp`;
      async function discard(): Promise<void> {
        await rm(temporary, { force: true });
        // A new folder is removed with the last of its files, whichever that is.
        for (const highest of made) await removeFolders(dirname(full), highest);
      }
      try {
        const highest = mkdirSync(dirname(full), { recursive: true });
        if (highest !== undefined) made.add(highest);
        await removeLeftovers(full);
        rmSync(temporary, { force: true });
        await writeFlushed(temporary, content, modeOf(full) ?? 0o644);
      } catch (cause) {
        await discard();
        throw errors.write(path, cause);
      }
      return staged(path, () => renameOpen(temporary, full), discard);
    },
    async stageFolder(path, files, kept = new Set()) {
      await checkTarget(path);
      const full = place(path);
      const existing = await lstat(full).catch(nothingThere);
      if (existing !== null && !existing.isDirectory())
        throw errors.unsafeTarget(path, "there is a file with that name");
      const fresh = `${full}.${process.pid}.tmp`;
      const old = `${full}.${process.pid}.old.tmp`;
      const discard = (): Promise<void> => rm(fresh, removing);
      try {
        await removeLeftovers(full);
        // Replacing the old folder needs write permission in it. Check that before anything is written.
        await access(full, constants.W_OK).catch(ignoreMissing);
        await discard();
        const targets = [...files].map(([name, content]) => {
          const parts = name.split("/");
          return { file: join(fresh, ...parts), content, from: kept.has(name) ? join(full, ...parts) : null };
        });
        // One after the other: handing a small file to a thread and back costs several times what writing it does.
        for (const folder of new Set([fresh, ...targets.map(({ file }) => dirname(file))]))
          mkdirSync(folder, { recursive: true });
        for (const { file, content, from } of targets)
          if (from === null || !copied(from, file))
            writeFileSync(file, typeof content === "string" ? content : content(), { flag: "wx" });
      } catch (cause) {
        await discard();
        throw errors.write(path, cause);
      }
      async function replace(): Promise<void> {
        await renameOpen(full, old).catch(ignoreMissing);
        await renameOpen(fresh, full);
        // A file that is open stays on Windows. The next run removes it.
        await rm(old, removing).catch(() => undefined);
      }
      return staged(path, replace, discard);
    },
  };
}

/** Why nothing may be written to a path, whatever is there. @param inside the same, relative to the folder */
function reasonAgainst(path: string, inside: string, workflows: boolean): string | null {
  if (isAbsolute(path)) return "the path must be relative";
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`))
    return "it is outside the portfolio's folder";
  if (!workflows && leadsToWorkflows(inside)) return "the Action's token cannot push workflows";
  const onWindows = sep === "\\";
  return onWindows ? (inside.split(sep).map(refusedByWindows).find(Boolean) ?? null) : null;
}

/** @returns false when nothing was copied: it is not there any more, or is not a regular file */
function copied(from: string, to: string): boolean {
  try {
    if (!lstatSync(from).isFile()) return false;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch {
    return false;
  }
}

/** Paths inside a folder, with "/", of everything but folders. */
async function* filesBelow(folder: string, inside: string): AsyncGenerator<string> {
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true }))
    if (entry.isDirectory()) yield* filesBelow(folder, `${inside}${entry.name}/`);
    else yield `${inside}${entry.name}`;
}

/** Returns null if the file does not exist. @throws any other error */
function nothingThere(cause: unknown): null {
  if (errnoOf(cause) === "ENOENT") return null;
  throw cause;
}

function ignoreMissing(cause: unknown): void {
  if (errnoOf(cause) !== "ENOENT") throw cause;
}

/** The stat of a link itself; null for what cannot be looked at. */
function statusOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Takes new folders away again, unless somebody else has put something in them. */
async function removeFolders(from: string, upTo: string): Promise<void> {
  for (let folder = from; folder === upTo || folder.startsWith(`${upTo}${sep}`); folder = dirname(folder))
    await rmdir(folder).catch(() => undefined);
}

function staged(path: string, put: () => Promise<void>, discard: () => Promise<void>): Staged {
  return {
    async place() {
      try {
        await put();
      } catch (cause) {
        throw errors.write(path, cause);
      }
    },
    discard,
  };
}

function modeOf(full: string): number | null {
  const found = statSync(full, { throwIfNoEntry: false });
  return found === undefined ? null : found.mode & 0o777;
}
