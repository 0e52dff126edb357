/** Finds the files that a person ever changed. */
import type { OwnerIdentity } from "../../activity/person.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/**
 * Filters by the addresses in commits. This only narrows the search: authorship is decided line by line.
 * @returns paths from the repository's root, under every name the files have had
 * @throws GitError
 */
export async function touchedBy(
  git: Git,
  head: string,
  { emails, logins, aliases = [] }: OwnerIdentity,
): Promise<Set<string>> {
  const authors = [
    ...emails,
    ...aliases.map(({ email }) => email),
    ...logins.map((login) => `${login}@users.noreply.`),
  ];
  const filters = [
    "--regexp-ignore-case",
    "--fixed-strings",
    ...authors.map((author) => `--author=${author}`),
  ];
  const args = [
    "log",
    "-z",
    "--format=",
    "--name-only",
    "--no-renames",
    "--no-use-mailmap",
    "--no-show-signature",
  ];
  const { status, stdout, stderr } = await git.run([...args, ...filters, head]);
  if (status !== 0) throw new GitError(stderr);
  return new Set(stdout.toString("utf8").split("\0").filter(Boolean));
}
