/** Says whether dist/ is what the present sources build: digests of both, kept beside it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the bundle depends on; the lock file stands for all that npm installs. */
const sources = [
  "package.json",
  "package-lock.json",
  "scripts/build.ts",
  "scripts/build",
  "src",
  "templates",
];
const plugins = ["scripts/eld-plugin.ts", "scripts/handlebars-plugin.ts", "scripts/json-plugin.ts"];

const stampFile = (root: string): string => join(root, ".dist.json");

/** Records that dist/ was just built from the sources as they were, by the digest that sourcesDigest gave before. */
export function writeStamp(root: string, sourceDigest: string): void {
  writeFileSync(stampFile(root), `${JSON.stringify([sourceDigest, digestOf(root, ["dist"])])}\n`);
}

/** @returns false when dist/ is missing, was changed since it was built, or was built from other sources */
export function isFresh(root: string): boolean {
  const stamp = stampFile(root);
  if (!existsSync(stamp)) return false;
  return (
    readFileSync(stamp, "utf8") === `${JSON.stringify([sourcesDigest(root), digestOf(root, ["dist"])])}\n`
  );
}

export const sourcesDigest = (root: string): string => digestOf(root, [...sources, ...plugins]);

/** A SHA-256 over the names and bytes of all files at these paths of root; one that is missing adds nothing. */
function digestOf(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((each) => filesAt(root, each)))
    hash.update(`${path}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  return hash.digest("hex");
}

/** The files at a path of root, which is a file, a folder or missing, in an order that does not depend on the disk. */
function filesAt(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).toSorted();
  return names.flatMap((name) => filesAt(root, `${path}/${name}`));
}
