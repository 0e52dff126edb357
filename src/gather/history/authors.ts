/** Resolves the authors of a history. Each is resolved once, since few people make most commits. */
import { type OwnerIdentity, type Person, personOf } from "../../activity/person.ts";
import { decodeBytes } from "./decode-bytes.ts";

/**
 * @param mailmap whether .mailmap is trusted; if not, authors are as the commits name them
 * @returns a function from the author field of a record to the person
 */
export function createAuthors(owner: OwnerIdentity, mailmap: boolean): (author: string) => Person {
  const people = new Map<string, Person>();
  return (author) => {
    const known = people.get(author);
    if (known) return known;
    const [name = "", email = "", mappedName = "", mappedEmail = ""] = decodeBytes(author).split("\n");
    const mapped = mailmap ? { mappedName, mappedEmail } : { mappedName: name, mappedEmail: email };
    const person = personOf({ name, email, ...mapped }, owner);
    people.set(author, person);
    return person;
  };
}
