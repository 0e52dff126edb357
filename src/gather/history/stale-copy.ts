/** Finds out whether a change of roadmap.json took ticks away by accident: as a stale copy, or in a merge. */
import type { Commit } from "../../activity/commit.ts";
import type { StaleTick } from "../../evidence/evidence.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { type Facts, factsOf, staleTicks, ticksLost } from "../../roadmap/stale-copy.ts";

/** How many earlier versions are compared, newest first, and how many of them per git call. */
const mostVersions = 500;
const batch = 25;

/** A change of roadmap.json; without a commit it is not committed yet. */
export interface VersionChange {
  /** Path of roadmap.json from the folder that git runs in, beginning with "./". */
  file: string;
  before: string;
  after: string;
  commit: Pick<Commit, "sha" | "merge" | "author" | "reverts" | "subject"> | null;
}

/**
 * The ticks that a change took away without anybody's decision.
 * @throws GitError if git cannot be started
 */
export async function ticksLostByAccident(git: Git, change: VersionChange): Promise<StaleTick[]> {
  const { commit } = change;
  if (commit !== null && isDeliberate(commit)) return [];
  const [before, after] = [factsOf(change.before), factsOf(change.after)];
  const lost = ticksLost(before, after);
  if (lost.length === 0) return [];
  const { merge, sha } = commit ?? { merge: false, sha: null };
  if (merge && sha !== null) return lostInMerge(git, change.file, sha, { before, lost });
  // Nothing but one tick went: that is always a decision.
  if (lost.length === 1 && [...before].filter(([key, value]) => after.get(key) !== value).length === 1)
    return [];
  return lostToStaleCopy(git, change.file, sha, { before, after, lost });
}

/** A revert says what it undoes; a bot's commits, and our own under the owner's name, follow the evidence. */
function isDeliberate({ author, reverts, subject }: NonNullable<VersionChange["commit"]>): boolean {
  return author.who === "bot" || reverts.length > 0 || subject.untrusted.startsWith("Update the portfolio");
}

/** @param sha null for a change that is not committed yet */
async function lostToStaleCopy(
  git: Git,
  file: string,
  sha: string | null,
  { before, after, lost }: { before: Facts; after: Facts; lost: readonly string[] },
): Promise<StaleTick[]> {
  const log = ["log", "--format=%H", "--full-history", `--max-count=${mostVersions}`];
  const listed = await git.ask(...log, sha === null ? "HEAD" : `${sha}^`, "--", file);
  const versions = (listed ?? "").split("\n").filter(Boolean);
  let best: readonly string[] = [];
  let equals = "";
  for (let from = 0; from < versions.length && best.length < lost.length; from += batch) {
    const some = versions.slice(from, from + batch);
    const names = some.map((version) => `${version}:${file}`);
    for (const [index, text] of (await readBlobs(git, names)).entries()) {
      const stale = staleTicks({ earlier: factsOf(text ?? ""), before, after });
      if (stale.length <= best.length) continue;
      best = stale;
      equals = some[index] ?? "";
    }
  }
  return staleOf(best, before, equals);
}

/**
 * A merge that leaves out a tick which one side had got since they parted has kept the older side of a conflict. If both
 * sides had it at that point, somebody took it out since then.
 */
async function lostInMerge(
  git: Git,
  file: string,
  sha: string,
  { before, lost }: { before: Facts; lost: readonly string[] },
): Promise<StaleTick[]> {
  const [first = "", ...others] = ((await git.ask("rev-parse", `${sha}^@`)) ?? "").split("\n");
  for (const other of others) {
    const base = await git.ask("merge-base", first, other);
    if (base === null) continue;
    const sides = await readBlobs(git, [`${other}:${file}`, `${base}:${file}`]);
    const [theirs, parting] = sides.map((text) => factsOf(text ?? ""));
    const stale = lost.filter((id) => !theirs?.has(`${id} done`) && !parting?.has(`${id} done`));
    if (stale.length > 0) return staleOf(stale, before, other);
  }
  return [];
}

function staleOf(ids: readonly string[], before: Facts, equals: string): StaleTick[] {
  return ids.map((id) => ({ id, equals, done: before.get(`${id} done`) ?? "true" }));
}
