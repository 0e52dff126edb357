/**
 * Credits lines to whoever wrote them first, in whatever file and repository: the owner may have moved or copied them
 * from somebody else's file, within a repository or from one listed repository into another.
 */
import type { Commit } from "../../activity/commit.ts";
import type { OwnerIdentity } from "../../activity/person.ts";
import { GitError } from "../../ports/git/port.ts";
import { commitsOf } from "../history/commits.ts";
import { whoseIn } from "../history/stream.ts";
import { type FirstCopy, firstCopies, type Opened, type OwnersLine, ownersLinesIn } from "./copied-lines.ts";
import { isPlainPath } from "./tree.ts";

/** Longer histories are not searched: every version of every file of a kind would have to be read. */
const mostMilestones = 3;

/**
 * Changes matches that are credited to the owner although somebody else wrote the same block before.
 * @throws GitError
 */
export async function creditFirstAuthors(opened: readonly Opened[], owner: OwnerIdentity): Promise<void> {
  const searched = opened.filter(({ activity }) => activity.milestones.length <= mostMilestones);
  const others = searched.filter(({ activity }) => activity.others);
  if (others.length === 0) return;
  const lines: OwnersLine[] = [];
  for (const one of opened) lines.push(...(await ownersLinesIn(one)));
  const earliest = await earliestOf(others, lines, owner);
  const taken = [...earliest].filter(([, { commit }]) => commit.author.who !== "owner").map(([line]) => line);
  // The owner may have written it first in a repository of their own.
  const own = searched.filter((one) => !others.includes(one));
  for (const [line, { commit }] of await earliestOf(own, taken, owner)) {
    const known = earliest.get(line);
    if (known !== undefined && commit.at <= known.commit.at) earliest.delete(line);
  }
  for (const [{ matches }, { commit, copy }] of earliest) {
    if (commit.author.who === "owner") continue;
    for (const match of matches) {
      const path = isPlainPath(copy.path) ? copy.path : match.path;
      match.introduced = { commit, path, ...copy.place };
    }
  }
}

/** None where git lacks what it needs, which the run says elsewhere. */
async function copiesIn(opened: Opened, lines: readonly OwnersLine[]): Promise<Map<OwnersLine, FirstCopy>> {
  return firstCopies(opened, lines).catch((cause: unknown) => {
    if (cause instanceof GitError) return new Map();
    throw cause;
  });
}

interface Earliest {
  commit: Commit;
  copy: FirstCopy;
}

/** The earliest commit with a block of each line, if it is older than the commit that the line is credited to. */
async function earliestOf(
  repositories: readonly Opened[],
  lines: readonly OwnersLine[],
  owner: OwnerIdentity,
): Promise<Map<OwnersLine, Earliest>> {
  const earliest = new Map<OwnersLine, Earliest>();
  for (const { activity, git } of repositories) {
    const copies = [...(await copiesIn({ activity, git }, lines))].filter(([line, { at, sha }]) =>
      line.repository === activity ? at <= line.at && sha !== line.sha : at < line.at,
    );
    const shas = [...new Set(copies.map(([, { sha }]) => sha))];
    const commits = await commitsOf(git, shas, whoseIn(activity, owner));
    for (const [line, copy] of copies) {
      const commit = commits.get(copy.sha);
      // The boundary commit of a shallow clone seems to add every file.
      if (commit === undefined || (commit.root && activity.view !== "complete")) continue;
      const known = earliest.get(line);
      if (known === undefined || commit.at < known.commit.at) earliest.set(line, { commit, copy });
    }
  }
  return earliest;
}
