/** Recognises git's own folder, however a disk lets its name be written. */
import { isAscii } from "./ascii.ts";

/** Characters that HFS+ leaves out when it compares names, and other invisible ones. */
const ignored = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/**
 * A folder's name as a disk may compare it, in lower case. APFS and NTFS ignore case, HFS+ ignores invisible characters,
 * Windows ignores dots and spaces at the end and reads what follows a colon as the name of a stream.
 */
function nameOnDisk(name: string): string {
  const [bare = ""] = (isAscii(name) ? name : name.replace(ignored, "")).split(":");
  let end = bare.length;
  while (end > 0 && (bare[end - 1] === "." || bare[end - 1] === " ")) end--;
  return bare.slice(0, end).toLowerCase();
}

/** True for a path with a part that some disk takes for `.git`. `git~1` is what Windows calls it for old programs. */
export function leadsIntoGit(path: string): boolean {
  return path.split(/[\\/]/).some((part) => /^(?:\.git|git~\d+)$/.test(nameOnDisk(part)));
}

/** True for the folder of GitHub's workflows, and paths below it. @param path relative to the repository's root */
export function leadsToWorkflows(path: string): boolean {
  const [first = "", second = ""] = path.split(/[\\/]/).map(nameOnDisk);
  return /^(?:\.github|github~\d+)$/.test(first) && /^(?:workflows|workfl~\d+)$/.test(second);
}
