/** Who did something: the owner, a bot, or somebody else. Decided from identity alone, never from text in a message. */
import { type Untrusted, untrusted } from "../text/untrusted.ts";

export type Who = "owner" | "other" | "bot";

/** A person as output may show them: never with an e-mail address. */
export interface Person {
  name: Untrusted;
  /** GitHub login when the address tells it. */
  login: string | null;
  who: Who;
}

/** The identities of the portfolio's owner. With neither, everyone but bots is taken for the owner. */
export interface OwnerIdentity {
  /** GitHub logins. */
  logins: readonly string[];
  emails: readonly string[];
}

/** An author as git has it: as committed, and as .mailmap maps it. */
export interface GitAuthor {
  name: string;
  email: string;
  mappedName: string;
  mappedEmail: string;
}

/**
 * GitHub's private addresses: `login@` or `id+login@users.noreply.github.com` (GitHub Docs, "Setting your commit
 * email address"). On another server, list the whole address.
 */
const privateAddress = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** Names that automation commits under without the `[bot]` mark of a GitHub App. */
const botName =
  /\[bot\]$|^(?:dependabot|dependabot-preview|renovate|renovate-bot|github-actions|github actions|actions-user|action@github\.com|greenkeeper|pre-commit-ci|semantic-release-bot|allcontributors|imgbot|web-flow)$/i;

/** Only A to Z have a small letter here: U+212A, the Kelvin sign, is not a "k" in an address. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Reads an author's identity. */
export function personOf(author: GitAuthor, owner: OwnerIdentity): Person {
  const addresses = [author.email, author.mappedEmail].map((address) => lower(address.trim()));
  const logins = addresses.flatMap((address) => privateAddress.exec(address)?.[1] ?? []);
  const login = logins[0] ?? null;
  const names = [author.name, author.mappedName, ...logins].map((name) => name.trim());
  return {
    name: untrusted(author.mappedName || author.name, 80),
    login,
    who: whoIs(names, addresses, logins, owner),
  };
}

function whoIs(names: string[], addresses: string[], logins: string[], owner: OwnerIdentity): Who {
  if (names.some((name) => botName.test(name)) || addresses.some((address) => address.includes("[bot]@")))
    return "bot";
  if (!isKnown(owner)) return "owner";
  const emails = new Set(owner.emails.map((email) => lower(email.trim())));
  if (addresses.some((address) => address !== "" && emails.has(address))) return "owner";
  return logins.some((login) => isLoginOf(login, owner)) ? "owner" : "other";
}

/** GitHub compares logins without regard to case. */
export function isLoginOf(login: string, { logins }: OwnerIdentity): boolean {
  return logins.some((own) => lower(own) === lower(login));
}

/** False when no identity was given, so that nobody can be told from the owner. */
export function isKnown(owner: OwnerIdentity): boolean {
  return owner.logins.length > 0 || owner.emails.length > 0;
}
