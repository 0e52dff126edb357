/** Issues for tests as GitHub returns them: small and valid, changed where a test says so. */
import {
  type Account,
  accountKey,
  type Issue,
  type IssueActivity,
  type IssueEvent,
  type SeenIssue,
} from "../../src/activity/issue.ts";
import { untrusted } from "../../src/text/untrusted.ts";

/** Owner of the repository, so her permission is never requested. */
export const ana: Account = { login: "ana", id: 1, bot: false };
/** Has write access. `author_association` calls her CONTRIBUTOR because her membership is private. */
export const carla: Account = { login: "carla", id: 2, bot: false };
export const stranger: Account = { login: "mallory", id: 66, bot: false };
/** The login of {@link carla}, taken over by someone else. */
export const impostor: Account = { ...carla, id: 6666 };
/** Someone whose permission could not be read. */
export const unknown: Account = { login: "dora", id: 4, bot: false };
/** The account that workflows of the repository use. */
export const workflow: Account = { login: "github-actions[bot]", id: 41_898_282, bot: true };
export const robot: Account = { login: "stale[bot]", id: 77, bot: true };

/** Times in September, by day. */
export function moment(day: number): string {
  return `2025-09-${String(day).padStart(2, "0")}T12:00:00Z`;
}

/** What a test specifies about an issue; texts are plain strings. */
export interface ToldIssue extends Partial<Omit<SeenIssue, "title" | "body">> {
  title?: string;
  body?: string;
}

/** An open issue #12 by Ana without events. */
export function issueOf({ title = "Learn", body = "", ...other }: ToldIssue = {}): SeenIssue {
  const number = other.number ?? 12;
  return {
    number,
    url: `https://github.com/ana/learning/issues/${number}`,
    title: untrusted(title),
    body: { raw: body },
    state: "open",
    reason: null,
    author: ana,
    labels: [],
    milestone: null,
    locked: false,
    updatedAt: moment(1),
    closedAt: null,
    pullRequest: null,
    events: null,
    ...other,
  };
}

export function event(
  kind: IssueEvent["kind"],
  by: Account | null,
  at: string,
  label: string | null = null,
): IssueEvent {
  return { kind, by, at, label };
}

/** An issue this account closed as completed on the fifth. */
export function closedBy(by: Account | null, other: ToldIssue = {}): SeenIssue {
  return issueOf({
    state: "closed",
    reason: "completed",
    closedAt: moment(5),
    updatedAt: moment(5),
    events: [event("closed", by, moment(5))],
    ...other,
  });
}

/** The same issue with a label, and who added it. */
export function labelledBy(by: Account | null, label: string, issue: SeenIssue): SeenIssue {
  const events = [event("labeled", by, moment(2), label), ...(issue.events ?? [])];
  return { ...issue, labels: [...issue.labels, label], events };
}

/** A pull request by this account, merged into the default branch on the sixth. */
export function mergedBy(author: Account | null, other: ToldIssue = {}): SeenIssue {
  return issueOf({
    number: 30,
    author,
    state: "closed",
    closedAt: moment(6),
    updatedAt: moment(6),
    pullRequest: { mergedAt: moment(6), base: "main", head: `${author?.login ?? "ghost"}:work` },
    ...other,
  });
}

/** What was read of the portfolio's own issues. */
export function activityOf(issues: readonly SeenIssue[], other: Partial<IssueActivity> = {}): IssueActivity {
  return {
    listed: ".",
    name: "ana/learning",
    unread: null,
    issues: [...issues],
    newest: 0,
    made: {},
    gone: [],
    rights: { [accountKey(carla)]: true, [accountKey(stranger)]: false },
    milestones: [],
    ...other,
  };
}

/** An issue as in the list of issues, without its events. */
export function listedOf(issue: SeenIssue): Issue {
  const { events: _events, ...listed } = issue;
  return listed;
}
