/**
 * Decides who may tick through an issue: people with write access, never bots. `author_association` does not matter.
 */
import {
  type Account,
  accountKey,
  type IssueActivity,
  isWorkflow,
  type SeenIssue,
} from "../../activity/issue.ts";
import { isAccountOf, isKnown, type OwnerIdentity } from "../../activity/person.ts";
import { accountOf } from "../../activity/repository.ts";

/** Whether an account has write access; "unknown" if that could not be looked up. */
export type Right = "yes" | "no" | "bot" | "unknown";

/** @param account null for a deleted one */
export function rightOf(account: Account | null, { rights, name }: IssueActivity): Right {
  if (account === null) return "no";
  if (account.bot) return "bot";
  // The owner of a personal repository always has write access.
  if (account.login.toLowerCase() === accountOf({ name }).toLowerCase()) return "yes";
  const right = rights[accountKey(account)];
  return right === undefined ? "unknown" : right ? "yes" : "no";
}

/**
 * Whether the author of an issue's text has write access; who edited it is another question (edits.ts). A bot's issue
 * counts only if roadmap.json names it, or if the bot is the one that the repository's workflows act as.
 */
export function textRight(issue: Pick<SeenIssue, "author">, named: boolean, activity: IssueActivity): Right {
  if (isWorkflow(issue.author) || (named && issue.author?.bot === true)) return "yes";
  return rightOf(issue.author, activity);
}

/**
 * Why a pull request does not count; null if it does. Its text and its work are its author's, whoever merged it and
 * whoever may write, so it counts only if that is the owner.
 * @param account the one that the portfolio's own repository belongs to, which is the owner's if no login is known
 */
export function requestRefusal(
  { author, pullRequest }: Pick<SeenIssue, "author" | "pullRequest">,
  activity: IssueActivity,
  { owner, account }: RequestOwner,
): Refusal | null {
  if (pullRequest?.base === null)
    return { reason: "its base branch was not checked in this run", unseen: true };
  const refusal = refusalOf(rightOf(author, activity), author);
  if (refusal !== null || author === null || !isKnown(owner)) return refusal;
  return isOwners(author.login, { owner, account })
    ? null
    : { reason: `by ${author.login}, who is not the owner`, unseen: false };
}

/** True for the owner's account; if no login is known, for the one that the portfolio's repository belongs to. */
export function isOwners(login: string, { owner, account }: RequestOwner): boolean {
  return isAccountOf(login, owner) || (owner.logins.length === 0 && login === account);
}

/** Whose pull requests count. */
export interface RequestOwner {
  owner: OwnerIdentity;
  account: string | null;
}

/** Why something does not count. */
export interface Refusal {
  reason: string;
  /** True if it might count but could not be checked in this run. */
  unseen: boolean;
  /** True if the reason is the issue's state, such as closed as not planned, and not who acted. */
  state?: boolean;
  /** True if the reason is who edited the text, and not whose it is. */
  edit?: true;
}

/** Why somebody's act does not count; null if it does. */
export function refusalOf(right: Right, account: Account | null): Refusal | null {
  if (right === "yes") return null;
  const who = account?.login ?? "a deleted account";
  if (right === "bot") return { reason: `by ${who}, a bot`, unseen: false };
  return right === "no"
    ? { reason: `by ${who}, who cannot write to the repository`, unseen: false }
    : {
        reason: `by ${who}, whose write access could not be checked`,
        unseen: true,
      };
}
