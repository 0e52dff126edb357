/** Asks whether somebody may write to a repository. */
import { type Account, accountKey, type IssueActivity } from "../../activity/issue.ts";
import { isOwn } from "../../activity/repository.ts";
import { rightOf } from "../../evidence/issues/rights.ts";
import type { RepositoryReader } from "../../ports/github/port.ts";

/** Fills in `rights`, unless the answer is known or GitHub does not know. @throws GitHubError */
export async function askRight(
  account: Account,
  activity: IssueActivity,
  github: Pick<RepositoryReader, "mayWrite">,
): Promise<void> {
  if (rightOf(account, activity) !== "unknown") return;
  const may = await github.mayWrite(activity.name, account);
  // A workflow's token may know everybody's rights in its own repository, but not in another one: there, a 404 says
  // nothing about the account.
  const right = may ?? (isOwn(activity.listed) ? false : null);
  if (right !== null) activity.rights[accountKey(account)] = right;
}
