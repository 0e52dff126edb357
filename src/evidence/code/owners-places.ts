/** The places of a criterion that count: those that the owner wrote, earliest first. */
import type { CodeMatch } from "../../activity/code-match.ts";
import type { OthersCommit } from "../../activity/hosted-commit.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { PlaceInFile } from "../../languages/file-kind.ts";
import type { OwnersPlace } from "./finding.ts";
import type { Criterion } from "./search/leaf.ts";
import { worthOfMatch } from "./worth.ts";

/** Commits that GitHub says are others', by sha. */
export type Others = ReadonlyMap<string, OthersCommit>;

/** A criterion that looks for one thing. */
export type LeafCriterion = Extract<Criterion, { leaf: string }>;

/** A match, and the repository that it is in. */
export interface MatchIn {
  repository: RepositoryActivity;
  match: CodeMatch;
}

/** True for a line that the owner introduced, unless GitHub says that the commit is somebody else's. */
export function isOwners({ introduced }: CodeMatch, others: Others): boolean {
  return introduced?.commit.author.who === "owner" && !others.has(introduced.commit.sha);
}

/** What was found for a leaf, in repositories that also have what must be near it. */
export function matchesOf(
  { leaf, near }: LeafCriterion,
  repositories: readonly RepositoryActivity[],
): MatchIn[] {
  return repositories
    .filter(({ code }) => near === null || (code?.[near] ?? []).length > 0)
    .flatMap((repository) => (repository.code?.[leaf] ?? []).map((match) => ({ repository, match })));
}

/** The matches that are the owner's, earliest first, each place once. */
export function ownersPlaces(
  { aboutTests, whole }: LeafCriterion,
  all: readonly MatchIn[],
  others: Others,
): OwnersPlace[] {
  return all
    .flatMap(({ repository, match }): OwnersPlace[] => {
      const { introduced } = match;
      return introduced !== null && isOwners(match, others)
        ? [
            {
              repository,
              match,
              introduced,
              whole: whole === true || match.whole === true,
              worth: worthOfMatch(match, { aboutTests: aboutTests === true, named: whole !== true }),
            },
          ]
        : [];
    })
    .toSorted(earliestFirst)
    .filter(isFirstOfItsPlace);
}

/**
 * Drops duplicates, from a copied file or a repository that is listed under two names. Lines of one file that read the same may
 * be traced to one line of a commit, but are several places.
 */
function isFirstOfItsPlace(
  { repository, match, introduced }: OwnersPlace,
  _index: number,
  all: readonly OwnersPlace[],
): boolean {
  const first = all.find(
    ({ introduced: other }) =>
      other.commit.sha === introduced.commit.sha &&
      other.path === introduced.path &&
      isSameLine(other, introduced),
  );
  return first?.repository === repository && first.match.path === match.path;
}

/** Earliest first, so that later commits do not change since when it counts. */
function earliestFirst(a: OwnersPlace, b: OwnersPlace): number {
  return (
    a.introduced.commit.at - b.introduced.commit.at ||
    (a.match.path < b.match.path ? -1 : a.match.path > b.match.path ? 1 : 0) ||
    a.match.line - b.match.line ||
    (a.match.cell?.number ?? 0) - (b.match.cell?.number ?? 0) ||
    (a.match.cell?.line ?? 0) - (b.match.cell?.line ?? 0)
  );
}

/** True for two matches of one line. */
export function isSamePlace(a: OwnersPlace, b: OwnersPlace): boolean {
  return a.repository === b.repository && a.match.path === b.match.path && isSameLine(a.match, b.match);
}

function isSameLine(a: PlaceInFile, b: PlaceInFile): boolean {
  return a.line === b.line && a.cell?.number === b.cell?.number && a.cell?.line === b.cell?.line;
}
