/** The authors of a history. Few people make many commits, so each is looked at once. */
import { type OwnerIdentity, type Person, personOf } from "../../activity/person.ts";
import { decodeBytes } from "./decode-bytes.ts";

/**
 * @param mailmap false: .mailmap is not believed, and authors are those whom the commits name
 * @returns reads the author field of a record
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
