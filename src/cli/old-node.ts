/** What the command line says on a Node that it does not support. */

interface OldNode {
  sentence: string;
  /** Whether the program can go on. */
  works: boolean;
}

/**
 * @param version without the v, as `process.versions.node` gives it
 * @returns null for a supported Node
 */
export function oldNode(version: string): OldNode | null {
  const major = Number.parseInt(version, 10);
  if (major >= 22) return null;
  return major >= 20
    ? { sentence: `Node ${major} is no longer supported. Use Node 22 or 24.`, works: true }
    : { sentence: `Node ${major} is too old to run Roadfolio. Use Node 22 or 24.`, works: false };
}
