/** Globs of rules that match no file, although a file or a folder is there that they may be about. */
import type { IdleGlob } from "../../../activity/idle-glob.ts";
import { nearest } from "../../../text/near.ts";
import { ruleGlob } from "./pattern.ts";

/** Characters with a special meaning in a glob. */
const magic = /[*?[{]/;

/**
 * @param globs in their plain form
 * @param paths of all files at HEAD
 */
export function idleGlobs(globs: readonly string[], paths: readonly string[]): IdleGlob[] {
  return [...new Set(globs)].flatMap((glob) =>
    paths.some(ruleGlob(glob)) ? [] : [{ glob, meant: meantBy(glob, paths) }],
  );
}

function meantBy(glob: string, paths: readonly string[]): string | null {
  const top = glob.replace(/^\//, "");
  const deeper = [
    `**/${top}`,
    top.replace(/(?<=^|\/)(?=\*[^*/]*$)/, "**/"),
    `**/${top.replace(/(?<=^|\/)(?=\*[^*/]*$)/, "**/")}`,
  ];
  const matching = deeper.find((one) => one !== glob && paths.some(ruleGlob(one)));
  return matching ?? respelt(top, paths);
}

/** The glob with the first name in it that does not exist as the nearest one in its place. */
function respelt(glob: string, paths: readonly string[]): string | null {
  const parts = glob.split("/");
  let inside = paths;
  for (const [depth, part] of parts.entries()) {
    if (magic.test(part)) return null;
    const kept = inside.filter((path) => path.split("/")[depth]?.toLowerCase() === part.toLowerCase());
    if (kept.length > 0) {
      inside = kept;
      continue;
    }
    const [near] = nearest(part, new Set(inside.flatMap((path) => path.split("/")[depth] ?? [])));
    return near === undefined ? null : [...parts.slice(0, depth), near, ...parts.slice(depth + 1)].join("/");
  }
  return null;
}
