/** Finds done changes in the history of roadmap.json. */
import type { Commit } from "../../activity/commit.ts";
import type { DoneChange, StaleTick } from "../../evidence/evidence.ts";
import { doneIds } from "../../roadmap/done-ids.ts";
import { changedFiles, isOurs } from "./changed-files.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import { ticksLostByAccident } from "./stale-copy.ts";
import { streamVersions, walkedVersions, whoseIn } from "./stream.ts";
import { milestoneAt } from "./walk.ts";
import { existedAt, type WalkedVersions } from "./walked-changes.ts";
import { positionsOf } from "./positions.ts";
import type { DoneChangesQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";

/** How many commits are compared per git call. */
const batch = 20;

interface Change {
  id: string;
  done: boolean;
  commit: Commit | null;
  /** Whether the commit added the file. Then its ticks come from elsewhere, such as a note, not from its other work. */
  brought?: boolean;
  stale?: StaleTick;
}

/**
 * Compares versions of the file, newest first, until the question is answered for every wanted item. Ticks that a stale
 * copy took away are reported for all items, wanted or not, unless they changed again later.
 * @param walked the file's changes, if the walk through the history found them; git is asked for them otherwise
 * @param prefix the folder that git runs in, from the repository's root, with "/" at the end; git is asked if it is null
 * @throws GitError
 */
export async function readDoneChanges(
  git: Git,
  question: DoneChangesQuestion,
  walked: WalkedVersions | null = null,
  prefix: string | null = null,
): Promise<DoneChange[]> {
  const { path, text, wanted, own } = question;
  // "./" makes the path relative to the folder git runs in, which may be a subfolder of the repository.
  const file = `./${path}`;
  const open = new Map(wanted);
  const changes: Change[] = [];
  const touched = new Set<string>();
  const compare = async (after: string, before: string, commit: Commit | null): Promise<void> => {
    const all = differences(after, before);
    if (all.length === 0) return;
    const asked = all.some(({ id, done }) => !done && open.has(id));
    const lost = asked ? await ticksLostByAccident(git, { file, before, after, commit }) : [];
    for (const stale of lost)
      if (!touched.has(stale.id)) changes.push({ id: stale.id, done: false, commit, stale });
    for (const { id, done } of all) {
      touched.add(id);
      if (!open.has(id) || lost.some((stale) => stale.id === id)) continue;
      const removal = !done && commit?.author.who === "owner";
      if (removal || open.get(id) === "last") open.delete(id);
      changes.push({ id, done, commit, brought: before === "" });
    }
  };

  const asked = walked === null ? await askGit(git, question) : await askWalk(git, question, walked);
  await compare(text, asked.head, null);
  if (open.size > 0) {
    const versions = await asked.versions();
    for (let from = 0; from < versions.length && open.size > 0; from += batch) {
      const some = versions.slice(from, from + batch);
      // Compare a commit with its own parent: the next one in the list may be on another branch.
      const names = some.flatMap(({ sha }) => [`${sha}:${file}`, `${sha}^:${file}`]);
      const texts = await readBlobs(git, names);
      for (const [index, commit] of some.entries())
        // It is unknown what the boundary commit of a shallow clone changed.
        if (own.view === "complete" || !commit.root)
          await compare(texts[2 * index] ?? "", texts[2 * index + 1] ?? "", commit);
    }
  }
  return withPositions(git, changes, question, { walked, prefix });
}

/** The file at HEAD, and the commits that changed it, newest first, as far as they matter. */
interface Versions {
  head: string;
  versions(): Promise<Commit[]>;
}

async function askGit(
  git: Git,
  { owner, path, since, own, today = null }: DoneChangesQuestion,
): Promise<Versions> {
  const [head = "", ...past] = await readBlobs(
    git,
    ["HEAD", ...own.milestones].map((sha) => `${sha}:./${path}`),
  );
  return {
    head,
    versions() {
      // If the file did not exist at a milestone, anything older is from before it was deleted and is skipped.
      const lacking = own.milestones.filter((_, index) => past[index] === undefined);
      const without = [...lacking, ...(since === null ? [] : [since])];
      return streamVersions(git, path, without, { ...whoseIn(own, owner), today });
    },
  };
}

async function askWalk(git: Git, question: DoneChangesQuestion, walked: WalkedVersions): Promise<Versions> {
  const { owner, since, own, today = null } = question;
  const begin = since === null ? Infinity : own.commits.find(({ sha }) => sha === since)?.order;
  if (begin === undefined) return askGit(git, question);
  const { newest: head = "" } = await walked.texts(git);
  return {
    head,
    versions() {
      const lacking = own.milestones
        .map((_, index) => milestoneAt(index))
        .filter((at) => !existedAt(walked, at));
      const end = Math.min(begin, ...lacking);
      const changes = walked.changes.filter(({ order }) => order < end);
      return walkedVersions(git, changes, { ...whoseIn(own, owner), today });
    },
  };
}

/** Items that were ticked or unticked between two versions. */
function differences(newer: string, older: string): { id: string; done: boolean }[] {
  if (newer === older) return [];
  const after = doneIds(newer);
  const before = doneIds(older);
  return [...new Set([...after, ...before])].flatMap((id) =>
    after.has(id) === before.has(id) ? [] : [{ id, done: after.has(id) }],
  );
}

/** The positions of commits that changed the file, as the walk noted them; null if it did not note all. */
function positionsIn(
  walked: WalkedVersions | null,
  shas: ReadonlySet<string>,
): ReadonlyMap<string, number> | null {
  const positions = new Map(
    walked?.changes.map(({ record, order }) => [record.facts.slice(0, record.facts.indexOf(" ")), order]),
  );
  return [...shas].every((sha) => positions.has(sha)) ? positions : null;
}

/** Adds each commit's position in the whole history, and whether it changed other files too. */
async function withPositions(
  git: Git,
  changes: readonly Change[],
  { path, generated, own: { sorting } }: DoneChangesQuestion,
  { walked, prefix }: { walked: WalkedVersions | null; prefix: string | null },
): Promise<DoneChange[]> {
  const shas = new Set(changes.flatMap(({ commit }) => commit?.sha ?? []));
  if (shas.size === 0) return changes.map((change) => ({ ...change, commit: null, withWork: false }));
  const positions = positionsIn(walked, shas) ?? (await positionsOf(git, shas, sorting));
  const folder = prefix ?? (await git.ask("rev-parse", "--show-prefix")) ?? "";
  const ours = [path, ...generated].map((one) => folder + one);
  const changed = await changedFiles(git, [...shas]);
  const hasWork = (sha: string): boolean =>
    (changed?.get(sha) ?? []).some((file) => !isOurs(file.path, ours));
  return changes.map(({ id, done, commit, brought, stale }) => ({
    id,
    done,
    ...(stale === undefined ? {} : { stale }),
    commit: commit && { ...commit, order: positions.get(commit.sha) ?? commit.order },
    withWork: done && commit !== null && brought !== true && hasWork(commit.sha),
  }));
}
