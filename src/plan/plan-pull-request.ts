/** Plans the pull request that contains what would otherwise be pushed. */
import { datedProof } from "../render/dated-proof.ts";
import { inlineMarkdown } from "../render/inline.ts";
import type { PublishedDecision } from "../render/published.ts";
import { codeSpan } from "../render/markdown.ts";
import { proofSign } from "../activity/checklist.ts";
import { firstOf } from "../text/lists.ts";
import type { Plan, PlannedPullRequest } from "./plan.ts";
import type { PullRequestSeen } from "./update-branch.ts";

/** Rows listed before the rest are only counted. */
const rows = 200;

/** @returns null if there is nothing to do */
export function planPullRequest(
  {
    files,
    decisions,
    commitMessage,
  }: Pick<Plan, "files" | "commitMessage"> & { decisions: readonly PublishedDecision[] },
  { repository, base, latest }: PullRequestSeen,
): PlannedPullRequest | null {
  const open = latest?.state === "open" ? latest : null;
  if (files.every(({ status }) => status === "unchanged"))
    return open === null ? null : { action: "close", repository, number: open.number };
  const title = commitMessage.split("\n", 1)[0] ?? "";
  const body = bodyOf(
    decisions,
    files.filter(({ status }) => status !== "unchanged").map(({ path }) => path),
  );
  if (open === null) {
    const declined = latest !== null && latest.pullRequest?.mergedAt === null;
    return { action: "open", repository, title, body, base, declined };
  }
  const current = open.body.raw.replace(/\r\n?/g, "\n").trimEnd();
  return {
    action: "update",
    repository,
    number: open.number,
    change: {
      ...(open.title.untrusted === title ? {} : { title }),
      ...(current === body.trimEnd() ? {} : { body }),
    },
  };
}

function bodyOf(decisions: readonly PublishedDecision[], paths: readonly string[]): string {
  const changed = decisions.filter(({ change }) => change !== null);
  const lines = changed.slice(0, rows).map((decision) => {
    const proof = decision.change === "ticked" ? datedProof(decision) : null;
    const what = decision.change === "ticked" ? "Ticked" : "Unticked";
    return `- ${what}: ${inlineMarkdown(decision.item.title)}${proof === null ? "" : `${proofSign}${proof}`}`;
  });
  const rest = changed.length > rows ? [`- and ${changed.length - rows} more`] : [];
  return [
    "Merge this pull request to update the portfolio. Roadfolio keeps it up to date until then. Close it to discard the changes.",
    ...(lines.length === 0 ? [] : ["", ...lines, ...rest]),
    "",
    `Files: ${firstOf(paths.map(codeSpan), rows)}`,
  ].join("\n");
}
