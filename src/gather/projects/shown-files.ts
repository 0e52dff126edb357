/** Chooses the lines of a project's files that are shown: small files whole, of others the paragraphs that show a skill. */
import type { CodeMatch, CodeMatches } from "../../activity/code-match.ts";
import { joinRanges, type LineRange, linesOf, rangeAround } from "../../activity/excerpt.ts";
import type { ShownFile } from "../../activity/shown-file.ts";
import { worthOfMatch } from "../../evidence/code/worth.ts";
import type { Source } from "../../languages/file-kind.ts";
import { shownParts } from "../code/shown-parts.ts";

/** A file with at most as many lines is shown whole. */
const wholeUpTo = 40;
/** More than a page shows, since which matches become proofs is decided later. */
const mostFiles = 24;
const mostLines = 480;

interface Chosen {
  lines: readonly string[];
  ranges: LineRange[];
}

/**
 * @param sourceOf the source of a file at HEAD; undefined if it was not read
 * @returns only files with a line that the owner introduced, those that show most first
 */
export async function shownFiles(
  matches: CodeMatches,
  sourceOf: (path: string) => Source | undefined,
): Promise<ShownFile[]> {
  const shown: ShownFile[] = [];
  for (const [path, { lines, ranges }] of chosenLines(matches, sourceOf)) {
    const parts = await shownParts(path, lines, ranges);
    if (parts.length > 0) shown.push({ path, parts });
  }
  return shown;
}

/** By path. The first place of every kind comes before the second of any. */
function chosenLines(
  matches: CodeMatches,
  sourceOf: (path: string) => Source | undefined,
): Map<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  const left = { lines: mostLines };
  for (const match of inRounds(matches)) {
    const known = chosen.get(match.path);
    if (known === undefined && chosen.size === mostFiles) continue;
    const source = known === undefined ? sourceOf(match.path) : undefined;
    const one = known ?? (source && { lines: linesOf(source.text), ranges: [] });
    if (one === undefined) continue;
    const ranges = rangesWith(one, match);
    const more = sizeOf(ranges) - sizeOf(one.ranges);
    if (more > left.lines) continue;
    left.lines -= more;
    chosen.set(match.path, { ...one, ranges });
  }
  return chosen;
}

/** The owner's matches: the best of every leaf, those in the files that show most first, then the second of every leaf. */
function inRounds(matches: CodeMatches): CodeMatch[] {
  const own = Object.values(matches).map((some) =>
    some
      .filter(({ introduced }) => introduced?.commit.author.who === "owner")
      .toSorted((a, b) => worthOfMatch(a) - worthOfMatch(b)),
  );
  const inFile = new Map<string, number>();
  for (const some of own)
    for (const path of new Set(some.map((one) => one.path))) inFile.set(path, (inFile.get(path) ?? 0) + 1);
  const longest = Math.max(0, ...own.map((some) => some.length));
  return Array.from({ length: longest }, (_, round) =>
    own
      .flatMap((some) => some[round] ?? [])
      .toSorted((a, b) => (inFile.get(b.path) ?? 0) - (inFile.get(a.path) ?? 0)),
  ).flat();
}

function rangesWith({ lines, ranges }: Chosen, { line, cell, whole }: CodeMatch): LineRange[] {
  if (lines.length <= wholeUpTo) return [{ first: 1, last: lines.length }];
  // In a file that holds several lines of cells in one line, a number does not say which.
  if (cell !== undefined && whole === undefined) return ranges;
  const at = whole === undefined ? line : 1;
  return lines[at - 1] === undefined ? ranges : joinRanges(lines, [...ranges, rangeAround(lines, at)]);
}

function sizeOf(ranges: readonly LineRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
