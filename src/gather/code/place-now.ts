/** Where a line is now, in a commit that stays the same while only Roadfolio changes the file. */
import type { Whereabouts } from "../../activity/code-match.ts";
import { isBelowOurs, ownPart } from "../../languages/readme/without-ours.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Line } from "./line-search.ts";
import type { Version } from "./raw-log.ts";

const readme = /(?:^|\/)readme(?:\.\w+)?$/i;

/** How many versions are read at once: each run of Roadfolio may have made one. */
const groupSize = 32;

/**
 * @param versions of the file, oldest first
 * @returns null if no version is as the file is at HEAD
 * @throws GitError
 */
export async function placeNow(
  git: Git,
  { path, blob, place }: Line,
  versions: readonly Version[],
): Promise<Whereabouts | null> {
  const at = versions.findLastIndex((one) => one.blob === blob);
  const newest = versions[at];
  if (newest === undefined) return null;
  const here = { sha: newest.sha, path, ...place };
  if (!readme.test(path)) return here;
  return { ...here, ...(await beforeUpdates(git, versions.slice(0, at + 1), place.line)) };
}

/** The oldest of the last versions in which the owner's part is the same; null if the last one has no part of ours. */
async function beforeUpdates(
  git: Git,
  versions: readonly Version[],
  line: number,
): Promise<{ sha: string; line: number } | null> {
  const [now = ""] = await readBlobs(git, [versions.at(-1)?.blob ?? ""]);
  const own = ownPart(now);
  if (own === now) return null;
  const linesBelow = isBelowOurs(now, line) ? lineCount(now) - line : null;
  let oldest = { sha: versions.at(-1)?.sha ?? "", line };
  for (let end = versions.length - 1; end > 0; end -= groupSize) {
    const group = versions.slice(Math.max(0, end - groupSize), end).toReversed();
    const texts = await readBlobs(
      git,
      group.map(({ blob }) => blob),
    );
    for (const [index, { sha }] of group.entries()) {
      const text = texts[index] ?? "";
      if (ownPart(text) !== own) return oldest;
      oldest = { sha, line: linesBelow === null ? line : lineCount(text) - linesBelow };
    }
  }
  return oldest;
}

function lineCount(text: string): number {
  return text.split("\n").length;
}
