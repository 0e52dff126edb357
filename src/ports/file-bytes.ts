/** Reads a small file that is not text, and follows no link on the way. */
import { lstat, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { errnoOf } from "./errno.ts";

/** @param full inside `base`. @throws anything but that it does not exist */
export async function bytesOf(
  base: string,
  full: string,
  largest: number,
): Promise<Uint8Array | "missing" | "link" | "large"> {
  const inside = relative(base, full);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`)) return "missing";
  let current = base;
  let size = 0;
  for (const part of inside.split(sep)) {
    current = join(current, part);
    const found = await lstat(current).catch((cause: unknown) => {
      if (/^(?:ENOENT|ENOTDIR)$/.test(errnoOf(cause) ?? "")) return null;
      throw cause;
    });
    if (found === null) return "missing";
    if (found.isSymbolicLink()) return "link";
    if (current === full && !found.isFile()) return "missing";
    size = found.size;
  }
  return size > largest ? "large" : readFile(full);
}
