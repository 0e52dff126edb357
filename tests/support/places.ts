/** A folder to read and write in, with every kind of link out of it, and the resulting error codes. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../src/problems/errors.ts";
import { temporaryFolder } from "./repository.ts";

/** The code of the error thrown; "none" if nothing was thrown. */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "none",
    (cause: unknown) => (cause instanceof UserError ? cause.code : "not a user's error"),
  );
}

/** A root with a file, a folder and links, and a folder outside it. */
export function places(): { root: string; outside: string } {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, "secret.txt"), "secret\n");
  writeFileSync(join(root, "file.txt"), "old\n");
  mkdirSync(join(root, "folder"));
  symlinkSync(join(outside, "secret.txt"), join(root, "link-out"));
  symlinkSync(outside, join(root, "folder-out"));
  symlinkSync("file.txt", join(root, "link-in"));
  symlinkSync("folder", join(root, "folder-in"));
  symlinkSync("nowhere", join(root, "dangling"));
  return { root, outside };
}
