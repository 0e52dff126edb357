/** Reports commits under the owner's address that GitHub says are somebody else's. */
import { shortSha } from "../activity/commit.ts";
import { type OthersCommit, othersReason } from "../activity/hosted-commit.ts";
import type { Decision } from "../evidence/decision.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { firstFew } from "./first-few.ts";
import type { Snapshot } from "./snapshot.ts";
import { anotherAccount } from "./another-account.ts";

/** One warning for each commit. A tick it earned before stays: what GitHub says now is not the owner's doing. */
export function othersCommitProblems(
  { othersCommits }: Pick<Snapshot, "othersCommits">,
  decisions: readonly Decision[],
): Problem[] {
  const problems = othersCommits.map((one) => problemOf(one, decisions));
  return firstFew(
    problems,
    "commit with your address is another account's, GitHub says",
    "commits with your address are other accounts', GitHub says",
  );
}

function problemOf(commit: OthersCommit, decisions: readonly Decision[]): Problem {
  const { sha, repository, listed, url, account, pull } = commit;
  const kept = decisions
    .filter(({ proofs }) => proofs.some(({ ref }) => ref === sha))
    .map(({ item }) => item.id);
  const keeps =
    kept.length === 0
      ? ""
      : ` It stays a proof of ${kept.join(", ")}, ticked before: remove ${kept.length === 1 ? "that tick" : "those ticks"} from roadmap.json if the work is not yours.`;
  const isYou = account.includes(" ") ? "" : ` ${anotherAccount(account)}`;
  return problemWithoutPlace(
    "warning",
    pull === null ? "others-commit" : "others-pull-request",
    `Commit ${shortSha(sha)} in ${repository} has your address, but ${othersReason(commit)}, so it ticks nothing: ${url}${keeps === "" ? "" : "."}${keeps}`,
    `Anybody can commit under your address. If the work is yours, mention the item in a new commit.${isYou}`,
    [listed],
  );
}
