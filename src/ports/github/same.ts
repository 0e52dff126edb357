/** Whether GitHub holds what was sent: it may keep another form of the same text. */
import type { Issue, RawText } from "../../activity/issue.ts";
import { untrusted } from "../../text/untrusted.ts";
import type { IssueChange } from "../../plan/issue-plan.ts";

/** True when each field of the change has the value that it was to get. */
export function holdsChange(issue: Issue, change: IssueChange): boolean {
  const { title, body, state, reason, milestone } = change;
  return (
    (title === undefined || untrusted(title, 256).untrusted === issue.title.untrusted) &&
    (body === undefined || holdsBody(issue.body, body)) &&
    (state === undefined || state === issue.state) &&
    // An open issue that was never closed is not "reopened" either.
    (reason === undefined || reason === "reopened" || reason === (issue.reason ?? "completed")) &&
    (milestone === undefined || milestone === issue.milestone)
  );
}

/** True when a text is the one that was sent. */
export function holdsBody({ untrusted: kept }: RawText, sent: string): boolean {
  return folded(kept) === folded(sent);
}

/** GitHub's editor makes CRLF of line ends, and white space at the end may get lost. */
const folded = (text: string): string => text.replace(/\r\n/g, "\n").trimEnd();
