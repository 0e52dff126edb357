/** Tells whether an author is the owner, a bot or someone else. Uses only the identity, never the text of a message. */
import { type Untrusted, untrusted } from "../text/untrusted.ts";

export type Who = "owner" | "other" | "bot";

/** A person as shown in output, without an e-mail address. */
export interface Person {
  name: Untrusted;
  /** GitHub login, if the e-mail address contains it. */
  login: string | null;
  who: Who;
  /** The account whose pull request brought in the commit, although it has the owner's address. */
  via?: string;
}

/** An address that the owner's own .mailmap maps to one of theirs. */
export interface Alias {
  email: string;
  /** The name that must accompany it; null for any. */
  name: string | null;
}

/** The owner's identities. If logins and emails are both empty, everyone except bots counts as the owner. */
export interface OwnerIdentity {
  /** GitHub logins. */
  logins: readonly string[];
  emails: readonly string[];
  /** Further addresses, in one repository. */
  aliases?: readonly Alias[];
}

/** The owner's identity, as a roadmap states it. @param account the repository's, which counts if the roadmap names nobody */
export function identityFrom(
  { github, emails }: { github: string | null; emails: readonly string[] },
  account: string | null,
): OwnerIdentity {
  const login = github ?? (emails.length === 0 ? account : null);
  return { logins: login === null ? [] : [login], emails };
}

/** A commit's author, exactly as the commit names them. */
export interface GitAuthor {
  name: string;
  email: string;
}

/**
 * GitHub's private addresses: `login@` or `id+login@users.noreply.github.com` (GitHub Docs, "Setting your commit
 * email address"). Only logins of managed users have an underscore, before their company's short code (`ana_acme`).
 * Private addresses on other servers must be listed in full.
 */
const privateAddress = /^(?:\d+\+)?([a-z\d](?:[a-z\d_-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** Names of bots, including those that lack the `[bot]` suffix of a GitHub App. */
const botName =
  /\[bot\]$|^(?:dependabot|dependabot-preview|renovate|renovate-bot|github-actions|github actions|actions-user|action@github\.com|greenkeeper|pre-commit-ci|semantic-release-bot|allcontributors|imgbot|web-flow)$/i;

/** Lower-cases only A to Z, because U+212A, the Kelvin sign, must not become a "k" in an address. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Without the spaces that git leaves out. JavaScript's `trim` would also take the others from another address. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

/** Identifies an author. */
export function personOf(author: GitAuthor, owner: OwnerIdentity): Person {
  const email = lower(trimmed(author.email));
  const login = loginIn(email);
  return { name: untrusted(author.name, 80), login, who: whoIs(author.name.trim(), email, login, owner) };
}

function whoIs(name: string, email: string, login: string | null, owner: OwnerIdentity): Who {
  if ([name, login ?? ""].some((one) => botName.test(one)) || email.includes("[bot]@")) return "bot";
  if (!isKnown(owner)) return "owner";
  if (email === "") return "other";
  const { emails, aliases = [] } = owner;
  if (emails.some((own) => lower(own.trim()) === email)) return "owner";
  const isAlias = (one: Alias): boolean =>
    lower(one.email) === email && (one.name === null || lower(one.name) === lower(name));
  if (aliases.some(isAlias)) return "owner";
  return login !== null && isLoginOf(login, owner) ? "owner" : "other";
}

/** The GitHub login in a private address; null for any other address. */
function loginIn(email: string): string | null {
  return privateAddress.exec(email)?.[1] ?? null;
}

/** True for a GitHub account of the owner's: one of their logins, or one in a private address that they list. */
export function isAccountOf(login: string, owner: OwnerIdentity): boolean {
  return isLoginOf(login, {
    ...owner,
    logins: [...owner.logins, ...owner.emails.flatMap((one) => loginIn(one) ?? [])],
  });
}

/** Compares logins like GitHub does, ignoring case. */
export function isLoginOf(login: string, { logins }: OwnerIdentity): boolean {
  return logins.some((own) => lower(own) === lower(login));
}

/** False if no identity is known, so the owner cannot be told apart from others. */
export function isKnown(owner: OwnerIdentity): boolean {
  return owner.logins.length > 0 || owner.emails.length > 0;
}
