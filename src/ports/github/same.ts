/** Compares what was sent with what GitHub stored, which may be another form of the same text. */
import type { Issue, RawText } from "../../activity/issue.ts";
import { cleanLine } from "../../text/untrusted.ts";
import type { IssueChange } from "../../plan/issue-plan.ts";

/** Whether the issue has every value of the change. */
export function holdsChange(issue: Issue, change: IssueChange): boolean {
  const { title, body, state, reason, milestone } = change;
  return (
    (title === undefined || cleanLine(title, 256) === issue.title.untrusted) &&
    (body === undefined || holdsBody(issue.body, body)) &&
    (state === undefined || state === issue.state) &&
    // GitHub has no reason for an open issue that was never closed.
    (reason === undefined || reason === "reopened" || reason === (issue.reason ?? "completed")) &&
    (milestone === undefined || milestone === issue.milestone)
  );
}

/** Whether the stored text is the one that was sent. */
export function holdsBody({ raw: kept }: RawText, sent: string): boolean {
  return folded(kept) === folded(sent);
}

/** GitHub's editor turns line ends into CRLF, and trailing white space may be lost. */
const folded = (text: string): string => text.replace(/\r\n/g, "\n").trimEnd();
