/**
 * How the names of files are spelled on this disk. Names that differ only by case are one file on Windows and macOS, so a
 * repository must never hold two of them.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Names of everything in a folder; none for one that cannot be listed. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** True for two names of one file on a disk that ignores case, and how accents are composed. */
export function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * A name in the folder that differs from this one only by case, or by how accents are composed; null if there is none, or
 * if this very name is there.
 */
export function otherSpelling(folder: string, name: string): string | null {
  const names = namesIn(folder);
  const other = names.includes(name) ? undefined : names.toSorted().find((one) => isSameName(one, name));
  // Some disks of macOS take accents apart in every name, and find it by both spellings.
  const isComposed = other?.normalize("NFC") === name.normalize("NFC") && existsSync(join(folder, name));
  return other === undefined || isComposed ? null : other;
}

/**
 * The path of something that exists, with each name as it is on the disk.
 * @param path relative to the root, with "/"
 * @returns null if nothing has that name in any case
 */
export function spellingOf(root: string, path: string): string | null {
  let folder = root;
  const spelled: string[] = [];
  for (const part of path.split("/")) {
    const name = otherSpelling(folder, part) ?? part;
    if (!existsSync(join(folder, name))) return null;
    spelled.push(name);
    folder = join(folder, name);
  }
  return spelled.join("/");
}
