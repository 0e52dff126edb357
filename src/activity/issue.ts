/** Issues, pull requests and milestones as the rest of the program knows them, and who did what to them. */
import type { Untrusted } from "../text/untrusted.ts";

/** Who did something on GitHub. A deleted account has none. */
export interface Account {
  /** Letters, digits and hyphens; an app's ends in "[bot]". */
  login: string;
  /** Stays when a login is given to somebody else. */
  id: number;
  bot: boolean;
}

/** Text of several lines as GitHub holds it, byte for byte: it is only read, or sent back to where it came from. */
export interface RawText {
  readonly untrusted: string;
}

export interface Issue {
  number: number;
  /** Its page; null when GitHub's answer has no address that can be shown. */
  url: string | null;
  title: Untrusted;
  body: RawText;
  state: "open" | "closed";
  /** Null for what was closed before GitHub had reasons: it counts as completed. */
  reason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  author: Account | null;
  labels: string[];
  /** Number of its milestone. */
  milestone: number | null;
  locked: boolean;
  /** ISO moments, in UTC. */
  updatedAt: string;
  closedAt: string | null;
  /** Null for an issue; for a pull request what is known of its merge. */
  pullRequest: {
    /** ISO moment; null when it was not merged. */
    mergedAt: string | null;
    /** The branch that it goes into; null when the answer did not tell. */
    base: string | null;
    /** The branch that it comes from, as "owner:branch"; null when the answer did not tell. */
    head: string | null;
  } | null;
}

/** What happened to an issue and decides something. */
export interface IssueEvent {
  kind: "closed" | "reopened" | "labeled" | "unlabeled";
  by: Account | null;
  /** ISO moment, in UTC. */
  at: string;
  /** The label that was put on or taken off. */
  label: string | null;
}

export interface Milestone {
  number: number;
  title: string;
  /** ISO day; null without one. */
  due: string | null;
  state: "open" | "closed";
}

export interface SeenIssue extends Issue {
  /** What happened to it, the oldest first; null when that was not asked for or could not be read. */
  events: IssueEvent[] | null;
}

/** The issues of a listed repository, as far as they concern the roadmap. */
export interface IssueActivity {
  /** As in roadmap.json; "." is the portfolio's own. */
  listed: string;
  /** `owner/name`. */
  name: string;
  /** Why they could not be read; null when they were. */
  unread: string | null;
  issues: SeenIssue[];
  /** The highest number among all of its issues. */
  newest: number;
  /** Checklists that this run has made: their number by the comment with which they begin. */
  made: Record<string, number>;
  /** Numbers of checklists that are there no more: deleted, moved away, or made a discussion. */
  gone: number[];
  /** Whether an account may write there, by {@link accountKey}; one that could not be asked for is not there. */
  rights: Record<string, boolean>;
  /** Null when they were not asked for or could not be read. */
  milestones: Milestone[] | null;
}

/** One name for an account, which a login that was given to somebody else does not share. */
export function accountKey({ login, id }: Account): string {
  return `${login.toLowerCase()}#${id}`;
}

/** The app whose token a workflow has, so that what bears its name was written by a workflow of the repository. */
export function isWorkflow(account: Account | null): boolean {
  return account?.login === "github-actions[bot]";
}

/** The label that says that an issue is about an item or a project. */
export const labelPrefix = "roadmap:";

/** True for a label of ours, in any case: a phone writes "Roadmap:". */
export function isOurLabel(name: string): boolean {
  return name.toLowerCase().startsWith(labelPrefix);
}
