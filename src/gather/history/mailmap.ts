/** The addresses that the owner's own .mailmap joins to theirs. git's mapping of authors is never used. */
import { type Alias, isKnown, type OwnerIdentity, personOf } from "../../activity/person.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { allOwners } from "./trust.ts";

/**
 * Reads .mailmap at HEAD if every commit that changed it was made from the owner's own address: a merged pull request could
 * otherwise map its author's address to the owner.
 * @throws GitError if git cannot be started
 */
export async function ownersAliases(git: Git, owner: OwnerIdentity): Promise<Alias[]> {
  if (!isKnown(owner)) return [];
  const [text] = await readBlobs(git, ["HEAD:.mailmap"]);
  if (text === undefined) return [];
  return (await allOwners(git, ["HEAD", "--", ":(top).mailmap"], owner)) ? aliasesIn(text, owner) : [];
}

/** `Proper Name <proper@address> Commit Name <commit@address>`; both names are optional (gitmailmap(5)). */
const line = /^([^<>#]*)<([^<>]*)>([^<>#]*)<([^<>]*)>/;

/** The addresses that a .mailmap maps to one of the owner's. A line that only gives another name has no effect. */
export function aliasesIn(mailmap: string, owner: OwnerIdentity): Alias[] {
  return mailmap.split(/\r?\n/).flatMap((text) => {
    const [, , proper = "", name = "", email = ""] = line.exec(text) ?? [];
    if (email.trim() === "" || personOf({ name: "", email: proper }, owner).who !== "owner") return [];
    return [{ email: email.trim(), name: name.trim() || null }];
  });
}
