/** The portfolio's folder: reads that follow no link out of it, writes that are whole or not at all. */
import { constants } from "node:fs";
import {
  access,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { errors, UserError } from "../problems/errors.ts";

export interface FileReader {
  /** A file's text; null when there is none. @throws a read error for a folder, or for a link out of the root */
  read(path: string): Promise<string | null>;
  /**
   * Paths of everything below a folder but folders; null when there is no such folder. Links are not followed.
   * @throws an unsafe-target error for a link other than the root, a read error for a file in the folder's place
   */
  list(path: string): Promise<string[] | null>;
}

/** A file's text, or what makes its bytes when it is written: pictures need not all be in memory together. */
export type FileContent = string | (() => Promise<Uint8Array>);

export interface FileWriter {
  /** @throws an unsafe-target error when the path is, or lies behind, a link, or is no regular file */
  checkTarget(path: string): Promise<void>;
  /** Writes a file to a temporary name beside its place, flushed. */
  stage(path: string, content: string): Promise<Staged>;
  /** Writes a folder of exactly these files beside the one that it is to replace. */
  stageFolder(path: string, files: ReadonlyMap<string, FileContent>): Promise<Staged>;
}

/** Something written whole that has only to be put in its place. */
export interface Staged {
  place(): Promise<void>;
  /** Takes it away again. */
  discard(): Promise<void>;
}

/** Files of a folder that are made and written at the same time: some for each of the threads that Node has for it. */
const filesAtOnce = 16;

/** Refuses what is no UTF-8: read leniently and written again, it would be damaged. A byte-order mark stays. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param root the portfolio's folder; every path is relative to it, with "/" */
export function filesIn(root: string): FileReader & FileWriter {
  const base = resolve(root);
  const place = (path: string): string => join(base, ...path.split("/"));

  /** Each folder on the way, then the target itself. */
  async function checkTarget(path: string): Promise<void> {
    const full = place(path);
    const inside = relative(base, full);
    if (isAbsolute(path)) throw errors.unsafeTarget(path, "it has to be a path inside the folder");
    if (
      inside === "" ||
      inside === ".." ||
      inside.startsWith(`..${sep}`) ||
      inside.split(sep).includes(".git")
    )
      throw errors.unsafeTarget(path, "it lies outside the folder");
    if (/^\.github\/workflows(?:\/|$)/i.test(inside.replaceAll(sep, "/")))
      throw errors.unsafeTarget(path, "workflows cannot be pushed with the Action's token");
    let current = base;
    for (const part of inside.split(sep)) {
      current = join(current, part);
      const found = await lstat(current).catch(() => null);
      if (found === null) return;
      if (found.isSymbolicLink())
        throw errors.unsafeTarget(path, `${relative(base, current)} is a symbolic link`);
      if (current === full ? !found.isFile() && !found.isDirectory() : !found.isDirectory())
        throw errors.unsafeTarget(
          path,
          `${relative(base, current)} is no ${current === full ? "regular file" : "folder"}`,
        );
    }
  }

  return {
    checkTarget,
    async read(path) {
      const full = place(path);
      try {
        const found = await stat(full).catch((cause: NodeJS.ErrnoException) =>
          // Below a file there is nothing either.
          cause.code === "ENOTDIR" ? null : nothingThere(cause),
        );
        if (found === null) return null;
        if (!found.isFile()) throw new Error("it is not a regular file");
        const real = relative(await realpath(base), await realpath(full));
        if (real === ".." || real.startsWith(`..${sep}`)) throw new Error("it is a link out of the folder");
        return utf8.decode(await readFile(full));
      } catch (cause) {
        throw errors.read(path, cause);
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
      let made: string | undefined;
      async function discard(): Promise<void> {
        await rm(temporary, { force: true });
        await removeFolders(dirname(full), made);
      }
      try {
        made = await mkdir(dirname(full), { recursive: true });
        await removeLeftovers(full);
        await rm(temporary, { force: true });
        await writeFlushed(temporary, content, (await modeOf(full)) ?? 0o644);
      } catch (cause) {
        await discard();
        throw errors.write(path, cause);
      }
      return staged(path, () => rename(temporary, full), discard);
    },
    async stageFolder(path, files) {
      await checkTarget(path);
      const full = place(path);
      const existing = await lstat(full).catch(nothingThere);
      if (existing !== null && !existing.isDirectory())
        throw errors.unsafeTarget(path, "a file stands where the folder is to be");
      const fresh = `${full}.${process.pid}.tmp`;
      const old = `${full}.${process.pid}.old.tmp`;
      const discard = (): Promise<void> => rm(fresh, { recursive: true, force: true });
      try {
        await removeLeftovers(full);
        // Its files can only be taken away by who may write in it: better said before anything is written.
        await access(full, constants.W_OK).catch(ignoreMissing);
        await discard();
        const targets = [...files].map(
          ([name, content]) => [join(fresh, ...name.split("/")), content] as const,
        );
        await mkdir(fresh, { recursive: true });
        const folders = [...new Set(targets.map(([file]) => dirname(file)))];
        await forEach(folders, (folder) => mkdir(folder, { recursive: true }));
        await forEach(targets, async ([file, content]) =>
          writeFile(file, typeof content === "string" ? content : await content(), { flag: "wx" }),
        );
      } catch (cause) {
        await discard();
        throw errors.write(path, cause);
      }
      async function replace(): Promise<void> {
        await rename(full, old).catch(ignoreMissing);
        await rename(fresh, full);
        await rm(old, { recursive: true, force: true });
      }
      return staged(path, replace, discard);
    },
  };
}

/** Some at a time. @throws the first failure, when nothing is at work any more */
async function forEach<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  const rest = all.values();
  const workers = Array.from({ length: filesAtOnce }, async () => {
    for (const one of rest) await work(one);
  });
  for (const worker of await Promise.allSettled(workers))
    if (worker.status === "rejected") throw worker.reason;
}

/** Paths inside a folder, with "/", of everything but folders. */
async function* filesBelow(folder: string, inside: string): AsyncGenerator<string> {
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true }))
    if (entry.isDirectory()) yield* filesBelow(folder, `${inside}${entry.name}/`);
    else yield `${inside}${entry.name}`;
}

/** @throws any failure but that there is nothing */
function nothingThere(cause: NodeJS.ErrnoException): null {
  if (cause.code === "ENOENT") return null;
  throw cause;
}

function ignoreMissing(cause: NodeJS.ErrnoException): void {
  if (cause.code !== "ENOENT") throw cause;
}

/** What a run that was killed left beside its target; other runs at work are left alone. */
async function removeLeftovers(full: string): Promise<void> {
  const folder = dirname(full);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(full)}.`)) continue;
    const pid = /^(\d+)(?:\.old)?\.tmp$/.exec(name.slice(basename(full).length + 1))?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // EPERM: it is there, and somebody else's.
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

/** Takes new folders away again, unless somebody else has put something in them. */
async function removeFolders(from: string, upTo: string | undefined): Promise<void> {
  if (upTo === undefined) return;
  for (let folder = from; folder.startsWith(upTo); folder = dirname(folder))
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

async function modeOf(full: string): Promise<number | null> {
  const found = await stat(full).catch(() => null);
  return found === null ? null : found.mode & 0o777;
}

async function writeFlushed(full: string, content: string, mode: number): Promise<void> {
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const file = await open(full, O_WRONLY | O_CREAT | O_EXCL, mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
