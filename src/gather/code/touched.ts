/** Finds the files that a person ever changed. */
import type { OwnerIdentity } from "../../activity/person.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/** What the address of a person's commits contains. */
function addressesOf({ emails, logins, aliases = [] }: OwnerIdentity): string[] {
  return [
    ...emails,
    ...aliases.map(({ email }) => email),
    ...logins.map((login) => `${login}@users.noreply.`),
  ];
}

/**
 * This only narrows the search: authorship is decided line by line.
 * @returns whether a commit with this address may be the owner's
 */
export function mayBeBy(owner: OwnerIdentity): (email: string) => boolean {
  const known = new Map<string, boolean>();
  const wanted = addressesOf(owner).map((address) => address.toLowerCase());
  return (email) => {
    const before = known.get(email);
    if (before !== undefined) return before;
    const lower = email.toLowerCase();
    const is = wanted.some((address) => lower.includes(address));
    known.set(email, is);
    return is;
  };
}

/**
 * Filters by the addresses in commits, as {@link mayBeBy}.
 * @returns paths from the repository's root, under every name the files have had
 * @throws GitError
 */
export async function touchedBy(git: Git, head: string, owner: OwnerIdentity): Promise<Set<string>> {
  const filters = [
    "--regexp-ignore-case",
    "--fixed-strings",
    ...addressesOf(owner).map((address) => `--author=${address}`),
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
