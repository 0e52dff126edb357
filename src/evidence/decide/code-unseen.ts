/** Why code that proved an item cannot be said to be gone. */
import { isDetached, isOwn, type RepositoryActivity } from "../../activity/repository.ts";
import type { CodeFinding } from "../code/finding.ts";
import { type Unseen, unseenAt } from "../code/unseen.ts";

/** What keeps code of a repository from being seen, in words; null if it does not. */
type Cause = (repository: RepositoryActivity) => string | null;

const repositoryUnread: Cause = ({ view, name, reason }) => {
  if (view === "shallow") return `${name} is a shallow clone, which does not show who wrote a line`;
  return view === "unreachable" || (view === "empty" && reason !== null)
    ? `${name} could not be read: ${reason ?? "no answer"}`
    : null;
};

const empty: Cause = ({ view, name, reason }) =>
  view === "empty" ? `${name} has nothing to read: ${reason ?? "it has no commits"}` : null;

const partlyRead: readonly Cause[] = [
  ({ name, notRead }) => (notRead.length > 0 ? `there was no time to read all files of ${name}` : null),
  (one) => (isDetached(one) ? `HEAD of ${one.name} is not on a branch, so the code may be on one` : null),
  ({ name, clone }) => (clone ? `the clone of ${name} in ${clone.folder} may not be up to date` : null),
  ({ name, lacksFiles }) => (lacksFiles ? `the clone of ${name} lacks some files` : null),
];

/**
 * Null if the code can be said to be gone, or is there. A skill may be spread over several repositories, so all of them
 * must have been seen.
 * @param path of the recorded proof; null if it is not recorded
 * @param repository the one that the recorded proof is in; undefined if it may be in any but the portfolio's own
 */
export function codeUnseen(
  path: string | null,
  repository: RepositoryActivity | undefined,
  repositories: readonly RepositoryActivity[],
  code: readonly CodeFinding[],
): Unseen | null {
  if (code.some(({ met }) => met)) return null;
  if (code.length === 0) return general("the item no longer has a rule about files");
  const possible =
    repository === undefined ? repositories.filter(({ listed }) => !isOwn(listed)) : [repository];
  const emptied = firstOf(possible, empty);
  if (emptied !== null) return emptied;
  const all = repository === undefined ? repositories : [repository, ...repositories];
  const unreadRepository = firstOf(all, repositoryUnread);
  if (unreadRepository !== null) return unreadRepository;
  if (code.some(({ parts }) => parts.some((part) => part.uncertain)))
    return general("the code is still there, but its author is not known");
  const unread = fileUnread(path, repository, code);
  if (unread !== null) return unread;
  for (const cause of partlyRead) {
    const found = firstOf(all, cause);
    if (found !== null) return found;
  }
  return repositories.some((one) => one.view === "complete" && one.code === null)
    ? general("files were not read in this run")
    : null;
}

/** The file that is now where the proof was, or one that may hold what is missing. */
function fileUnread(
  path: string | null,
  repository: RepositoryActivity | undefined,
  code: readonly CodeFinding[],
): Unseen | null {
  const there = path === null || repository === undefined ? null : unseenAt(path, repository);
  const part = code.flatMap(({ parts }) => parts).find(({ unseen }) => unseen !== null);
  return there ?? part?.unseen ?? null;
}

function firstOf(repositories: readonly RepositoryActivity[], cause: Cause): Unseen | null {
  for (const one of repositories) {
    const reason = cause(one);
    if (reason !== null) return about(one, reason);
  }
  return null;
}

function about({ listed }: RepositoryActivity, reason: string): Unseen {
  return { reason, about: [listed] };
}

function general(reason: string): Unseen {
  return { reason, about: [] };
}
