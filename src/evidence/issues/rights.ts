/** Who may tick by an issue (design §5): whoever has the right to write. Never `author_association`, never a bot. */
import {
  type Account,
  accountKey,
  type IssueActivity,
  isWorkflow,
  type SeenIssue,
} from "../../activity/issue.ts";

/** What is known of an account's right to write; "unknown" when it could not be asked for. */
export type Right = "yes" | "no" | "bot" | "unknown";

/** @param account null for one that was deleted */
export function rightOf(account: Account | null, { rights, name }: IssueActivity): Right {
  if (account === null) return "no";
  if (account.bot) return "bot";
  // A personal repository's owner always may.
  if (account.login.toLowerCase() === name.split("/")[0]?.toLowerCase()) return "yes";
  const right = rights[accountKey(account)];
  return right === undefined ? "unknown" : right ? "yes" : "no";
}

/**
 * Whether the text of an issue is that of people who may write: GitHub lets nobody else but its author change it (GitHub
 * Docs, "Repository roles for an organization"). A bot's issue counts only when roadmap.json names it, or when it is
 * the one under whose name workflows of the repository write.
 */
export function textRight(issue: Pick<SeenIssue, "author">, named: boolean, activity: IssueActivity): Right {
  if (isWorkflow(issue.author) || (named && issue.author?.bot === true)) return "yes";
  return rightOf(issue.author, activity);
}

/** Why something does not count. */
export interface Refusal {
  reason: string;
  /** True when it may count, and only could not be looked at in this run. */
  unseen: boolean;
  /** True when it is not about who did it, but about what the issue is: closed as not planned, say. */
  state?: boolean;
}

/** Why somebody's act does not count; null when it does. */
export function refusalOf(right: Right, account: Account | null): Refusal | null {
  if (right === "yes") return null;
  const who = account?.login ?? "an account that was deleted";
  if (right === "bot") return { reason: `by ${who}, a bot`, unseen: false };
  return right === "no"
    ? { reason: `by ${who}, who may not write to the repository`, unseen: false }
    : {
        reason: `by ${who}, and it could not be seen whether they may write to the repository`,
        unseen: true,
      };
}
