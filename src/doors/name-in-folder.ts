/** The name of a file in the portfolio's folder, however an option or input writes it. */
import { realpathSync } from "node:fs";
import path, { type PlatformPath } from "node:path";
import { plainPath } from "../roadmap/plain-path.ts";

/**
 * Relative to the folder, with "/": "./a//b", "a\b" and "/home/ana/learning/a/b" are all "a/b". A path that leads out of
 * the folder stays what it is, and is refused where it is read or written.
 * @param places how the machine writes paths, and where its links lead
 */
export function nameInFolder(
  folder: string,
  written: string,
  { path: { isAbsolute, relative, resolve, sep }, realOf }: Places = thisMachine,
): string {
  const plain = plainPath(written);
  if (!isAbsolute(written) && !plain.split("/").includes("..")) return plain === "" ? "." : plain;
  for (const root of [resolve(folder), realOf(folder)]) {
    const inside = relative(root, resolve(root, isAbsolute(written) ? written : plain));
    if (inside !== "" && !isAbsolute(inside) && inside.split(sep)[0] !== "..")
      return inside.split(sep).join("/");
  }
  return plain;
}

interface Places {
  /** `posix` or `win32` of node:path. */
  path: Pick<PlatformPath, "isAbsolute" | "relative" | "resolve" | "sep">;
  /** The folder without links on the way; the folder as it is if it does not exist. */
  realOf(folder: string): string;
}

const thisMachine: Places = {
  path,
  realOf(folder) {
    try {
      return realpathSync(folder);
    } catch {
      return path.resolve(folder);
    }
  },
};
