/** Tells whether an author is the owner, a bot or someone else. Uses only the identity, never the text of a message. */
import { type Untrusted, untrusted } from "../text/untrusted.ts";

export type Who = "owner" | "other" | "bot";

/** A person as shown in output, without an e-mail address. */
export interface Person {
  name: Untrusted;
  /** GitHub login, if the e-mail address contains it. */
  login: string | null;
  who: Who;
}

/** The owner's identities. If both lists are empty, everyone except bots counts as the owner. */
export interface OwnerIdentity {
  /** GitHub logins. */
  logins: readonly string[];
  emails: readonly string[];
}

/** A commit's author, as committed and as mapped by .mailmap. */
export interface GitAuthor {
  name: string;
  email: string;
  mappedName: string;
  mappedEmail: string;
}

/**
 * GitHub's private addresses: `login@` or `id+login@users.noreply.github.com` (GitHub Docs, "Setting your commit
 * email address"). Private addresses on other servers must be listed in full.
 */
const privateAddress = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** Names of bots, including those that lack the `[bot]` suffix of a GitHub App. */
const botName =
  /\[bot\]$|^(?:dependabot|dependabot-preview|renovate|renovate-bot|github-actions|github actions|actions-user|action@github\.com|greenkeeper|pre-commit-ci|semantic-release-bot|allcontributors|imgbot|web-flow)$/i;

/** Lower-cases only A to Z, because U+212A, the Kelvin sign, must not become a "k" in an address. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Identifies an author. */
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

/** Compares logins like GitHub does, ignoring case. */
export function isLoginOf(login: string, { logins }: OwnerIdentity): boolean {
  return logins.some((own) => lower(own) === lower(login));
}

/** False if no identity is known, so the owner cannot be told apart from others. */
export function isKnown(owner: OwnerIdentity): boolean {
  return owner.logins.length > 0 || owner.emails.length > 0;
}
