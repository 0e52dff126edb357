/**
 * What the program asks of GitHub. A repository is its "owner/name". Every function throws a {@link GitHubError} when
 * GitHub does not do what it was asked, and has waited and tried again before where that is allowed.
 */
import type { Account, Issue, IssueEvent, Milestone } from "../../activity/issue.ts";
import type { IssueChange, Label, MilestoneChange, NewIssue, NewMilestone } from "../../plan/issue-plan.ts";

export interface IssueReader {
  /** All issues and pull requests, open and closed, by rising number as far as GitHub lists both. */
  issues(repository: string): Promise<Issue[]>;
  /** One of them; null when it was deleted, moved to another repository or made a discussion (404, 410, 301). */
  issue(repository: string, number: number): Promise<Issue | null>;
  /** What happened to it first and last, the oldest first, 200 at most; kinds that decide nothing are left out. */
  events(repository: string, number: number): Promise<IssueEvent[]>;
}

export interface RepositoryReader {
  /** Whether this account (by login and id) has the right to write. Each account is asked for once. */
  mayWrite(repository: string, account: Account): Promise<boolean>;
  /** Whether everybody may read the repository; null when GitHub does not say. Throws nothing. */
  isPublic(repository: string): Promise<boolean | null>;
  /** Open and closed ones. */
  milestones(repository: string): Promise<Milestone[]>;
  /** Open and closed ones, the one that changed last first, a hundred at most. */
  pullRequests(repository: string): Promise<Issue[]>;
}

/** No write is done twice: before a try is repeated it is read back whether the first one took effect. */
export interface IssueWriter {
  createIssue(repository: string, issue: NewIssue): Promise<Issue>;
  updateIssue(repository: string, number: number, change: IssueChange): Promise<Issue>;
  /** Puts a label on an issue, and makes the label when the repository has none of that name. */
  addLabel(repository: string, number: number, label: Label): Promise<void>;
  createMilestone(repository: string, milestone: NewMilestone): Promise<Milestone>;
  updateMilestone(repository: string, number: number, change: MilestoneChange): Promise<Milestone>;
}

interface NewPullRequest {
  title: string;
  body: string;
  /** A branch of the same repository. */
  head: string;
  base: string;
}

export interface PullRequestWriter {
  openPullRequest(repository: string, request: NewPullRequest): Promise<Issue>;
  updatePullRequest(
    repository: string,
    number: number,
    change: { title?: string; body?: string; state?: "closed" },
  ): Promise<Issue>;
}

/** How often GitHub was asked so far, and how often it may still be. */
export interface CallCount {
  reads: number;
  writes: number;
  left: number;
}

export interface GitHub extends IssueReader, RepositoryReader, IssueWriter, PullRequestWriter {
  count(): CallCount;
}
