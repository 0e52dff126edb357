/** Versions, as in package.json and tags. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Version {
  text: string;
  /** major, minor, patch */
  numbers: readonly number[];
  isPrerelease: boolean;
}

/** @param text such as 1.2.3 or 2.0.0-beta.1. @throws for anything else */
export function parseVersion(text: string): Version {
  const match = /^(\d+)\.(\d+)\.(\d+)(-[\w.-]+)?$/.exec(text);
  if (match === null) throw new Error(`${JSON.stringify(text)} is not a version such as 1.2.3.`);
  const [, major, minor, patch, prerelease] = match;
  return { text, numbers: [major, minor, patch].map(Number), isPrerelease: prerelease !== undefined };
}

/** True if a is later than b, ignoring anything after a hyphen. */
export function isLater(a: Version, b: Version): boolean {
  const different = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  return different !== -1 && (a.numbers[different] ?? 0) > (b.numbers[different] ?? 0);
}

/** The version in the package.json of a folder. @throws if it has none */
export function versionOf(root: string): Version {
  const parsed: { version?: unknown } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return parseVersion(String(parsed.version));
}
