/** Cuts the parts of a file that are shown, without any line that may contain a secret. */
import { cutRange, type Excerpt, type LineRange, mayBeShown, rawLines } from "../../activity/excerpt.ts";

/**
 * @param lines of the whole file
 * @returns in the order of the ranges; empty for a file that may hold secrets
 */
export async function shownParts(
  path: string,
  lines: readonly string[],
  ranges: readonly LineRange[],
): Promise<Excerpt[]> {
  if (!mayBeShown(path) || ranges.length === 0) return [];
  const { linesWithSecrets } = await import("./secret-rules.ts");
  const parts: Excerpt[] = [];
  for (const range of ranges) {
    const found = await linesWithSecrets(rawLines(lines, range).lines);
    parts.push(cutRange(lines, range, new Set([...found].map((index) => range.first + index))));
  }
  return parts;
}
