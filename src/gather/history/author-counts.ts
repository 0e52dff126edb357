/** Counts whose the newest commits are, to explain why a repository shows nothing of the owner's. */
import type { OwnerIdentity, Person } from "../../activity/person.ts";
import { type AuthorCount, mostCounted } from "../../activity/repository.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import { createAuthors } from "./authors.ts";
import { authorFormat } from "./record.ts";

/**
 * @param from a full sha, or HEAD
 * @returns people with different names, logins or relations to the owner, most commits first
 * @throws GitError
 */
export async function countAuthors(git: Git, from: string, owner: OwnerIdentity): Promise<AuthorCount[]> {
  const args = ["log", "-z", `--max-count=${mostCounted}`, "--no-show-signature", "--encoding=UTF-8"];
  const { status, stdout, stderr } = await git.run([...args, `--format=${authorFormat}`, from]);
  if (status !== 0) throw new GitError(stderr);
  const personBy = createAuthors(owner);
  const counts = new Map<string, AuthorCount>();
  for (const author of stdout.toString("latin1").split("\0").filter(Boolean)) {
    const person = personBy(author);
    const known = counts.get(keyOf(person));
    if (known) known.commits++;
    else counts.set(keyOf(person), { person, commits: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.commits - a.commits);
}

function keyOf({ name, login, who }: Person): string {
  return JSON.stringify([name.untrusted, login, who]);
}
