/** When ticks came and went in roadmap.json, from the history of that file. */
import type { Commit } from "../../activity/commit.ts";
import type { Sorting } from "../../activity/repository.ts";
import type { DoneChange } from "../../evidence/evidence.ts";
import { doneIds } from "../../roadmap/done-ids.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import { streamVersions } from "./stream.ts";
import { placesOf } from "./positions.ts";
import type { DoneChangesQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";

/** How many versions of the file are fetched from git at once. */
const batch = 20;

interface Change {
  id: string;
  done: boolean;
  commit: Commit | null;
}

/**
 * Walks from the file as it is now back through its versions, until of every wanted item is known what is asked.
 */
export async function readDoneChanges(
  git: Git,
  { owner, path, text, wanted, since, generated, own }: DoneChangesQuestion,
): Promise<DoneChange[]> {
  // "./" makes git read the path from the folder that it runs in, which may lie inside the repository.
  const file = `./${path}`;
  const open = new Map(wanted);
  const changes: Change[] = [];
  const compare = (newer: string, older: string, commit: Commit | null): void => {
    for (const { id, done } of differences(newer, older, [...open.keys()])) {
      const removal = !done && commit?.author.who === "owner";
      if (removal || open.get(id) === "last") open.delete(id);
      changes.push({ id, done, commit });
    }
  };

  const [head = "", ...past] = await readBlobs(
    git,
    ["HEAD", ...own.milestones].map((sha) => `${sha}:${file}`),
  );
  compare(text, head, null);
  if (open.size > 0) {
    // What is older than a milestone without the file belongs to another life of it, and is not walked.
    const lacking = own.milestones.filter((_, index) => past[index] === undefined);
    const without = [...lacking, ...(since === null ? [] : [since])];
    const versions = await streamVersions(git, path, without, {
      owner,
      rules: [],
      shas: [],
      mailmap: own.mailmap,
    });
    for (let from = 0; from < versions.length && open.size > 0; from += batch) {
      const some = versions.slice(from, from + batch);
      // A commit is compared with its own parent: the next one in the list may stand on another branch.
      const names = some.flatMap(({ sha }) => [`${sha}:${file}`, `${sha}^:${file}`]);
      const texts = await readBlobs(git, names);
      for (const [index, commit] of some.entries())
        // Where a shallow clone ends, what a commit changed is not known.
        if (own.view === "complete" || !commit.root)
          compare(texts[2 * index] ?? "", texts[2 * index + 1] ?? "", commit);
    }
  }
  return withPlaces(git, changes, [path, ...generated], own.sorting);
}

/** Wanted items whose `done` came or went between two versions. */
function differences(
  newer: string,
  older: string,
  wanted: readonly string[],
): { id: string; done: boolean }[] {
  if (newer === older) return [];
  const after = doneIds(newer);
  const before = doneIds(older);
  return wanted.flatMap((id) => (after.has(id) === before.has(id) ? [] : [{ id, done: after.has(id) }]));
}

/** A log limited to one path numbers only what it shows, so the places are looked up in the whole history. */
async function withPlaces(
  git: Git,
  changes: readonly Change[],
  generated: readonly string[],
  sorting: Sorting,
): Promise<DoneChange[]> {
  const shas = new Set(changes.flatMap(({ commit }) => commit?.sha ?? []));
  if (shas.size === 0) return changes.map((change) => ({ ...change, commit: null, withWork: false }));
  const places = await placesOf(git, shas, sorting);
  const prefix = (await git.ask("rev-parse", "--show-prefix")) ?? "";
  const ours = generated.map((path) => prefix + path);
  const working = await changedOthers(git, [...shas], ours);
  return changes.map(({ id, done, commit }) => ({
    id,
    done,
    commit: commit && { ...commit, order: places.get(commit.sha) ?? commit.order },
    withWork: done && commit !== null && working.has(commit.sha),
  }));
}

/** The commits that changed something beside what we write. Asked one by one: a file may have a sha for its name. */
async function changedOthers(
  git: Git,
  shas: readonly string[],
  ours: readonly string[],
): Promise<Set<string>> {
  const isOurs = (name: string): boolean =>
    ours.some((path) => name === path || (path.endsWith("/") && name.startsWith(path)));
  const working = new Set<string>();
  for (const sha of shas) {
    const args = [
      "diff-tree",
      "-r",
      "-z",
      "--root",
      "--name-only",
      "--no-commit-id",
      "--end-of-options",
      sha,
    ];
    const names = (await git.run(args)).stdout.toString("utf8").split("\0");
    if (names.some((name) => name !== "" && !isOurs(name))) working.add(sha);
  }
  return working;
}
