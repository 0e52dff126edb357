/** The proof that a place in code is. */
import { commitUrl, fileUrl, isOwn } from "../../activity/repository.ts";
import type { PlaceInFile } from "../../languages/file-kind.ts";
import { publicPath } from "../../text/untrusted.ts";
import type { Proof } from "../evidence.ts";
import type { OwnersPlace } from "./finding.ts";

/**
 * The line in the commit that introduced it, so that the proof is the same however the code moves, and where it is now. If the
 * file's name in that commit cannot be published, it is called by its name at HEAD, and the link leads to the commit, whose
 * address has no path.
 * @param on ISO day since which it counts; by default that of the commit
 */
export function codeProof({ repository, match, introduced, whole }: OwnersPlace, on?: string): Proof {
  const { commit, path, excerpt } = introduced;
  const { web } = repository;
  const isSafe = publicPath(path) === path;
  // A link to a line of a minified file shows everything and nothing. In a notebook saved on one line, the cell identifies it.
  const named = !whole && (match.flaw !== "long" || match.cell !== undefined);
  const place = (one: PlaceInFile): Pick<Proof, "line" | "cell"> => ({
    line: named ? one.line : null,
    ...(whole || one.cell === undefined ? {} : { cell: one.cell }),
  });
  const pageOf = (sha: string, shown: string, one: PlaceInFile): string | null =>
    web === null ? null : fileUrl(web, sha, shown, named && one.cell === undefined ? one.line : null);
  const now = match.now !== undefined && publicPath(match.now.path) === match.now.path ? match.now : null;
  return {
    kind: "code",
    repository: repository.name,
    listed: repository.listed,
    own: isOwn(repository.listed),
    ref: commit.sha,
    path: isSafe ? path : publicPath(match.path),
    url: isSafe ? pageOf(commit.sha, path, introduced) : web === null ? null : commitUrl(web, commit.sha),
    on: on ?? commit.on,
    by: commit.author.name,
    title: commit.subject,
    seen: true,
    ...place(introduced),
    ...(now === null
      ? {}
      : { now: { ref: now.sha, path: now.path, url: pageOf(now.sha, now.path, now), ...place(now) } }),
    ...(excerpt === undefined || !(named || whole) ? {} : { excerpt }),
  };
}
