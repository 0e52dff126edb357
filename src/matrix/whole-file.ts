/** Reads and writes the files of a cohort's steps, wherever they are. */
import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { errnoOf } from "../ports/errno.ts";
import { filesIn } from "../ports/files.ts";
import { errors } from "../problems/errors.ts";

/** @returns null if there is no such file. @throws a read error */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return null;
    throw errors.read(path, cause);
  }
}

/** Writes a file so that it is there as a whole or not at all. @throws a write error */
export async function writeWhole(path: string, text: string): Promise<void> {
  const full = resolve(path);
  await (await filesIn(dirname(full)).stage(basename(full), text)).place();
}
