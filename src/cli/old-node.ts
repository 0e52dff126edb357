/** Messages for Node versions that are not supported. */

interface OldNode {
  sentence: string;
  /** Whether the program can still run. */
  works: boolean;
}

/**
 * Supported is what package.json names under `engines`. Before that, the program runs where zlib has crc32: from 20.15 and
 * from 22.2 on.
 * @param version without the v, like `process.versions.node`
 * @returns null for a supported version
 */
export function oldNode(version: string): OldNode | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return null;
  const works = (major === 20 && minor >= 15) || (major === 22 && minor >= 2);
  // Somebody with another 20 or 22 would look for their mistake in vain if only the major version were named.
  const name = major === 22 || (major === 20 && !works) ? `${major}.${minor}` : String(major);
  const use = major === 22 ? "the newest Node 22 or 24" : "Node 22 or 24";
  const sentence = works
    ? `Node ${name} is no longer supported. Use ${use}.`
    : `Node ${name} is too old to run Roadfolio. Use ${use}.`;
  return { sentence, works };
}
