/**
 * `node scripts/release/move-major.ts REMOTE`: moves v1 to the commit of v1.2.3, the version in package.json. Prereleases
 * and fixes of older versions do not move it.
 */
import { gitIn, remoteTags } from "./git.ts";
import { isLater, parseVersion, versionOf } from "./version.ts";

/** @returns the tag that moved, or null. @throws if the remote has no tag for the version */
export function moveMajor(root: string, remote: string): string | null {
  const git = gitIn(root);
  const version = versionOf(root);
  const tags = remoteTags(git, remote);
  const sha = tags.get(`v${version.text}`);
  if (sha === undefined) throw new Error(`${remote} has no tag v${version.text}.`);
  const [major] = version.numbers;
  const released = [...tags.keys()].flatMap((name) =>
    /^v\d+\.\d+\.\d+$/.test(name) ? [parseVersion(name.slice(1))] : [],
  );
  const isLatest = released.every((other) => other.numbers[0] !== major || !isLater(other, version));
  if (version.isPrerelease || !isLatest) return null;
  git("fetch", "--quiet", "--no-tags", remote, `refs/tags/v${version.text}`);
  git("push", "--quiet", "--force", remote, `${sha}:refs/tags/v${major}`);
  return `v${major}`;
}

if (import.meta.main) console.log(moveMajor(process.cwd(), process.argv[2] ?? "origin") ?? "No tag moved.");
