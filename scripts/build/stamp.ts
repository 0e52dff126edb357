/** Tells whether dist/ is up to date, by digests of it and of the sources. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything the bundle depends on. The lock file covers the packages. */
const sources = [
  "package.json",
  "package-lock.json",
  "scripts/build.ts",
  "scripts/build",
  "scripts/catalogue",
  "skills",
  "src",
  "templates",
  "docs/portfolio.yml",
  "docs/portfolio-daily.yml",
];
const plugins = ["eld", "handlebars", "ical", "json", "packed", "workflow"].map(
  (name) => `scripts/${name}-plugin.ts`,
);

const stampFile = (root: string): string => join(root, ".dist.json");

/** Records that dist/ was just built. @param sourceDigest from sourcesDigest, taken before the build */
export function writeStamp(root: string, sourceDigest: string): void {
  writeFileSync(stampFile(root), `${JSON.stringify([sourceDigest, digestOf(root, ["dist"])])}\n`);
}

/** @returns false if dist/ is missing, was changed after the build, or was built from other sources */
export function isFresh(root: string): boolean {
  const stamp = stampFile(root);
  if (!existsSync(stamp)) return false;
  return (
    readFileSync(stamp, "utf8") === `${JSON.stringify([sourcesDigest(root), digestOf(root, ["dist"])])}\n`
  );
}

export const sourcesDigest = (root: string): string => digestOf(root, [...sources, ...plugins]);

/** SHA-256 of the names and contents of all files at these paths below root. Missing paths are skipped. */
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

/** All files at a path below root (a file, a folder or missing), in an order independent of the disk. */
function filesAt(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).toSorted();
  return names.flatMap((name) => filesAt(root, `${path}/${name}`));
}
