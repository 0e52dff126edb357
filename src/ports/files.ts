/** The portfolio's folder: reads that follow no link out of it, writes that are whole or not at all. */
import { constants } from "node:fs";
import {
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { errors } from "../errors.ts";

export interface FileReader {
  /** A file's text; null when there is none. @throws a read error for a folder, or for a link out of the root */
  read(path: string): Promise<string | null>;
  /** Every file below a folder by path inside it; empty when there is no folder. Links are not followed. */
  readFolder(path: string): Promise<Map<string, string>>;
}

export interface FileWriter {
  /** @throws an unsafe-target error when the path is, or lies behind, a link, or is no regular file */
  checkTarget(path: string): Promise<void>;
  /** Writes to a temporary name in the same folder, flushes and renames. */
  write(path: string, content: string): Promise<void>;
  /** Puts a folder of exactly these files in place of the one that is there. */
  replaceFolder(path: string, files: ReadonlyMap<string, string>): Promise<void>;
}

/** @param root the portfolio's folder; every path is relative to it, with "/" */
export function filesIn(root: string): FileReader & FileWriter {
  const base = resolve(root);
  const place = (path: string): string => join(base, ...path.split("/"));

  /** Each folder on the way, then the target itself. */
  async function checkTarget(path: string): Promise<void> {
    const full = place(path);
    const inside = relative(base, full);
    if (inside === "" || inside.startsWith("..") || inside.split(sep).includes(".git"))
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
        const found = await stat(full).catch((cause: NodeJS.ErrnoException) => {
          if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return null;
          throw cause;
        });
        if (found === null) return null;
        if (!found.isFile()) throw new Error("it is not a regular file");
        const real = relative(await realpath(base), await realpath(full));
        if (real.startsWith("..")) throw new Error("it is a link out of the folder");
        return await readFile(full, "utf8");
      } catch (cause) {
        throw errors.read(path, cause);
      }
    },
    async readFolder(path) {
      const full = place(path);
      const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => []);
      const files = new Map<string, string>();
      for (const entry of entries) {
        const name = relative(full, join(entry.parentPath, entry.name)).replaceAll(sep, "/");
        if (!entry.isDirectory())
          files.set(name, entry.isFile() ? await readFile(join(entry.parentPath, entry.name), "utf8") : "");
      }
      return files;
    },
    async write(path, content) {
      await checkTarget(path);
      const full = place(path);
      try {
        await mkdir(dirname(full), { recursive: true });
        await writeWhole(full, content);
      } catch (cause) {
        throw errors.write(path, cause);
      }
    },
    async replaceFolder(path, files) {
      await checkTarget(path);
      const full = place(path);
      const fresh = `${full}.${process.pid}.tmp`;
      const old = `${full}.${process.pid}.old.tmp`;
      try {
        await rm(fresh, { recursive: true, force: true });
        for (const [name, content] of files) {
          const file = join(fresh, ...name.split("/"));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content, { flag: "wx" });
        }
        await rename(full, old).catch((cause: NodeJS.ErrnoException) => {
          if (cause.code !== "ENOENT") throw cause;
        });
        await rename(fresh, full);
        await rm(old, { recursive: true, force: true });
      } catch (cause) {
        await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
        throw errors.write(path, cause);
      }
    },
  };
}

async function writeWhole(full: string, content: string): Promise<void> {
  const temporary = `${full}.${process.pid}.tmp`;
  const mode = (await stat(full).catch(() => null))?.mode ?? 0o644;
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  try {
    await unlink(temporary).catch(() => undefined);
    const file = await open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode & 0o777);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, full);
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    throw cause;
  }
}
