/** The proof that a place in code is. */
import { commitUrl, fileUrl } from "../../activity/repository.ts";
import { publicPath } from "../../text/untrusted.ts";
import type { Proof } from "../evidence.ts";
import type { OwnersPlace } from "./finding.ts";

/**
 * The line in the commit that introduced it, so that the link always shows the same code. If the file's name then cannot
 * be published, it is called by its name at HEAD, and the link leads to the commit, whose address has no path.
 */
export function codeProof({ repository, match, introduced }: OwnersPlace): Proof {
  const { commit, path, line, cell, excerpt } = introduced;
  const { web } = repository;
  const safe = publicPath(path) === path;
  return {
    kind: "code",
    repository: repository.name,
    listed: repository.listed,
    own: repository.listed === ".",
    ref: commit.sha,
    path: safe ? path : publicPath(match.path),
    line,
    url:
      web === null
        ? null
        : safe
          ? fileUrl(web, commit.sha, path, cell === undefined ? line : null)
          : commitUrl(web, commit.sha),
    on: commit.on,
    by: commit.author.name,
    title: commit.subject,
    seen: true,
    ...(cell === undefined ? {} : { cell }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
