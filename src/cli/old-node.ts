/** Messages for Node versions that are not supported. */

interface OldNode {
  sentence: string;
  /** Whether the program can still run. */
  works: boolean;
}

/**
 * @param version without the v, like `process.versions.node`
 * @returns null for a supported version
 */
export function oldNode(version: string): OldNode | null {
  const major = Number.parseInt(version, 10);
  if (major >= 22) return null;
  return major >= 20
    ? { sentence: `Node ${major} is no longer supported. Use Node 22 or 24.`, works: true }
    : { sentence: `Node ${major} is too old to run Roadfolio. Use Node 22 or 24.`, works: false };
}
