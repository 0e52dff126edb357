/** The files that somebody ever changed, under their names of then and of now. */
import type { OwnerIdentity } from "../../activity/person.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/**
 * A first sieve by the addresses in the commits, .mailmap included where it is believed; whose a line is gets decided line by line.
 * @returns paths from the repository's root
 */
export async function touchedBy(
  git: Git,
  head: string,
  { emails, logins }: OwnerIdentity,
  mailmap: boolean,
): Promise<Set<string>> {
  const authors = [...emails, ...logins.map((login) => `${login}@users.noreply.`)];
  const sieve = ["--regexp-ignore-case", "--fixed-strings", ...authors.map((author) => `--author=${author}`)];
  const args = [
    "log",
    "-z",
    "--format=",
    "--name-only",
    "--no-renames",
    mailmap ? "--use-mailmap" : "--no-use-mailmap",
    "--no-show-signature",
  ];
  const { status, stdout, stderr } = await git.run([...args, ...sieve, head]);
  if (status !== 0) throw new GitError(stderr);
  return new Set(stdout.toString("utf8").split("\0").filter(Boolean));
}
