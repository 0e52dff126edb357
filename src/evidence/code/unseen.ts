/** Says which files that were not read may hold what was not found. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import { type UnseenFile, whyUnseen } from "../../activity/unseen-file.ts";
import { publicPath } from "../../text/untrusted.ts";
import type { Criterion } from "./search/leaf.ts";

/** Why something cannot be seen in this run. */
export interface Unseen {
  reason: string;
  /** Repositories, as listed, that the reason mentions. */
  about: readonly string[];
}

/** The first file that was not read and may meet a criterion; null if there is none. */
export function unseenFor(criterion: Criterion, repositories: readonly RepositoryActivity[]): Unseen | null {
  const leaves = new Set(leavesOf(criterion));
  return firstUnseen(repositories, (file) => file.leaves.some((leaf) => leaves.has(leaf)));
}

/** The file or submodule that is now where a proof was, or may hold it since; null if there is none. */
export function unseenAt(path: string, repository: RepositoryActivity): Unseen | null {
  const into = Object.hasOwn(repository.movedAway ?? {}, path) ? repository.movedAway?.[path] : undefined;
  return firstUnseen(
    [repository],
    (file) => path === file.path || path.startsWith(`${file.path}/`) || file.path === into,
  );
}

function firstUnseen(
  repositories: readonly RepositoryActivity[],
  test: (file: UnseenFile) => boolean,
): Unseen | null {
  for (const { listed, name, unseen } of repositories) {
    const file = unseen.find(test);
    if (file !== undefined)
      return { reason: `${publicPath(file.path)} of ${name} ${whyUnseen(file)}`, about: [listed] };
  }
  return null;
}

function leavesOf(criterion: Criterion): string[] {
  if ("leaf" in criterion) return [criterion.leaf];
  if ("not" in criterion) return leavesOf(criterion.not);
  return ("all" in criterion ? criterion.all : criterion.any).flatMap(leavesOf);
}
