/** What GitHub says about a commit, and whose it is by that. */
import { isAccountOf, isLoginOf, type OwnerIdentity } from "./person.ts";

/** A merged pull request. */
interface HostedPull {
  number: number;
  /** Login of its author; null for a deleted account. */
  author: string | null;
  /** True for an app: its pull requests carry the work of others. */
  bot: boolean;
  /** The branch it was merged into. */
  base: string;
  /** ISO moment, in UTC. */
  mergedAt: string;
}

export interface HostedCommit {
  sha: string;
  /** The account that the author's address belongs to; null if it belongs to none. */
  login: string | null;
  /** Null unless GitHub has verified a signature. */
  signature: { byGitHub: boolean; signer: string | null } | null;
  /** The merged pull requests of this repository with the commit; null if GitHub did not say. */
  pulls: HostedPull[] | null;
}

/** A commit under the owner's address that belongs to another account. */
export interface OthersCommit {
  sha: string;
  /** Name of the repository, and what roadmap.json calls it. */
  repository: string;
  listed: string;
  /** Its page. */
  url: string;
  /** Login, or "a deleted account". */
  account: string;
  /** The pull request that brought it in; null if GitHub names the account as the author. */
  pull: number | null;
}

/** Why such a commit does not count. */
export function othersReason({ account, pull }: Pick<OthersCommit, "account" | "pull">): string {
  return pull === null
    ? `GitHub says that ${account} made it`
    : `GitHub says that it came in through pull request #${pull} by ${account}`;
}

/** Whose a commit is, and whether the owner's signature on it is verified. */
export interface Verdict {
  other: Pick<OthersCommit, "account" | "pull"> | null;
  verified: boolean;
}

interface Whose {
  owner: OwnerIdentity;
  /** The account that the portfolio's repository belongs to; null if unknown. */
  account: string | null;
  /** The branch that was read. */
  branch: string | null;
}

/**
 * Judges a commit under the owner's address. GitHub lets anybody sign a commit under any author's address, so a signature
 * counts only if the owner made it, or GitHub itself for an action on its pages.
 */
export function judgeHosted(commit: HostedCommit, { owner, account, branch }: Whose): Verdict {
  const { login, signature, pulls } = commit;
  const logins = knowsLogin(owner);
  const isOwn = (one: string): boolean =>
    (account !== null && isLoginOf(one, { logins: [account], emails: [] })) ||
    // If the roadmap names addresses only, the account that such an address belongs to is the owner's.
    (logins ? isAccountOf(one, owner) : login !== null && isLoginOf(one, { logins: [login], emails: [] }));
  if (signature?.signer && isOwn(signature.signer)) return { other: null, verified: true };
  const verified = signature?.byGitHub === true;
  if (login !== null && !isOwn(login)) return { other: { account: login, pull: null }, verified: false };
  if (!logins && login === null) return { other: null, verified };
  const [first] = (pulls ?? [])
    .filter(({ author, bot, base }) => !bot && (base === branch || (author !== null && isOwn(author))))
    .toSorted((a, b) => (a.mergedAt < b.mergedAt ? -1 : 1));
  if (first === undefined || (first.author !== null && isOwn(first.author))) return { other: null, verified };
  return { other: { account: first.author ?? "a deleted account", pull: first.number }, verified: false };
}

/** True if the owner's account is known by its login. */
function knowsLogin({ logins, emails }: OwnerIdentity): boolean {
  return logins.length > 0 || emails.some((email) => /@users\.noreply\.github\.com$/i.test(email.trim()));
}
