/**
 * The parts of GitHub that the program uses. A repository is given as "owner/name". Every function throws a
 * {@link GitHubError} if the call fails, after waiting and retrying where that is allowed.
 */
import type { HostedCommit } from "../../activity/hosted-commit.ts";
import type { Account, Issue, IssueEvent, Milestone, TextEdits } from "../../activity/issue.ts";
import type { IssueChange, Label, MilestoneChange, NewIssue, NewMilestone } from "../../plan/issue-plan.ts";
import type { NewCommit } from "../git/signed.ts";

export interface IssueReader {
  /** All issues and pull requests, open and closed, oldest first. */
  issues(repository: string): Promise<Issue[]>;
  /** Null if it was deleted, moved to another repository or converted to a discussion (404, 410, 301). */
  issue(repository: string, number: number): Promise<Issue | null>;
  /** At most 200 events, from the first and last pages, oldest first; without kinds that cannot affect a tick. */
  events(repository: string, number: number): Promise<IssueEvent[]>;
}

export interface RepositoryReader {
  /**
   * Whether this account (by login and id) has write access. Each account is looked up once. Null for a 404: the account
   * does not exist, or the token may not know.
   */
  mayWrite(repository: string, account: Account): Promise<boolean | null>;
  /** Whether the repository is public; null if unknown. Never throws a {@link GitHubError}. */
  isPublic(repository: string): Promise<boolean | null>;
  /**
   * Whether the repository belongs to a person, so that everybody who may edit others' texts may write; null if the call
   * fails. Never throws a {@link GitHubError}.
   */
  isPersonal(repository: string): Promise<boolean | null>;
  /** Whether the repository has issues; null if the call fails. Never throws a {@link GitHubError}. */
  hasIssues(repository: string): Promise<boolean | null>;
  /** Whether GitHub Pages is turned on; null if the call fails. Never throws a {@link GitHubError}. */
  hasPages(repository: string): Promise<boolean | null>;
  /** Open and closed milestones. */
  milestones(repository: string): Promise<Milestone[]>;
  /** The hundred most recently updated pull requests, open and closed. */
  pullRequests(repository: string): Promise<Issue[]>;
}

/** No write is made twice: before a retry, the adapter reads back whether the previous attempt succeeded. */
export interface IssueWriter {
  createIssue(repository: string, issue: NewIssue): Promise<Issue>;
  updateIssue(repository: string, number: number, change: IssueChange): Promise<Issue>;
  /** Adds a label to an issue, and creates the label if it does not exist. */
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

export interface CommitWriter {
  /**
   * Makes a commit on top of a branch, as the token's account and signed by GitHub.
   * @param readBack returns the commit's sha if it is there already; null if not. Called if the outcome is not clear
   * @returns its sha
   */
  commitOnBranch(
    repository: string,
    commit: NewCommit,
    readBack: () => Promise<string | null>,
  ): Promise<string>;
}

export interface CommitReader {
  /** What GitHub knows about these commits, by full sha. Those that it does not have are missing. */
  hostedCommits(repository: string, shas: readonly string[]): Promise<HostedCommit[]>;
}

export interface EditReader {
  /** Who edited the text of these issues and pull requests, by number. Those that GitHub does not tell are missing. */
  textEdits(repository: string, numbers: readonly number[]): Promise<Map<number, TextEdits>>;
}

/** What closed an issue; a pull request's author is a login, or null for a deleted account. */
export type Closer = { pull: number; repository: string; by: string | null } | { commit: HostedCommit };

export interface CloserReader {
  /** What closed these issues last, by number. Those that somebody closed by hand are missing. */
  closers(repository: string, numbers: readonly number[]): Promise<Map<number, Closer>>;
}

/** How many calls the run has made, and how many are left. */
export interface CallCount {
  reads: number;
  writes: number;
  left: number;
}

export interface GitHub
  extends
    IssueReader,
    RepositoryReader,
    IssueWriter,
    PullRequestWriter,
    CommitWriter,
    CommitReader,
    EditReader,
    CloserReader {
  count(): CallCount;
}
