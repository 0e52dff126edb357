/** Resolves the authors of a history. */
import { type OwnerIdentity, type Person, personOf } from "../../activity/person.ts";
import { decodeBytes } from "./decode-bytes.ts";

/**
 * Encodings in which ASCII characters are the same bytes as in UTF-8, and no other bytes. git decodes every author from
 * the encoding that the commit claims, so in UTF-7 or EBCDIC a stranger's bytes could become the owner's address.
 */
const keepsAscii =
  /^(?:(?:us-)?ascii|iso-?8859-?\d{1,2}|latin-?\d{1,2}|(?:windows-|cp)(?:125\d|866|85\d|437)|koi8-[ru]|euc-(?:jp|kr|cn|tw)|gb2312|gbk|gb18030|big5|shift[_-]jis|sjis)$/i;

/**
 * The person in an author field, which has the format `authorFormat`. .mailmap is not applied.
 * @param author in UTF-8
 */
export function personIn(author: string, owner: OwnerIdentity): Person {
  const [name = "", email = "", encoding = ""] = author.split("\n");
  const person = personOf({ name, email }, owner);
  const claims = encoding.trim();
  const isPlain =
    /^(?:utf-?8)?$/i.test(claims) || (keepsAscii.test(claims) && /^[\u0000-\u007f]*$/.test(email));
  return isPlain || person.who !== "owner" ? person : { ...person, who: "other" };
}

/**
 * Resolves each author once, since few people make most commits.
 * @returns a function from the author field of a record, as bytes, to the person
 */
export function createAuthors(owner: OwnerIdentity): (author: string) => Person {
  const people = new Map<string, Person>();
  return (author) => {
    const known = people.get(author);
    if (known) return known;
    const person = personIn(decodeBytes(author), owner);
    people.set(author, person);
    return person;
  };
}
