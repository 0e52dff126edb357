/** Issues, pull requests and milestones as the rest of the program uses them, and who did what to them. */
import type { Untrusted } from "../text/untrusted.ts";

/** A GitHub account. Deleted accounts are null where this type is used. */
export interface Account {
  /** Letters, digits and hyphens; the login of an app ends in "[bot]". */
  login: string;
  /** Stays the same if the login is renamed or given to someone else. */
  id: number;
  bot: boolean;
}

/**
 * Multi-line text exactly as GitHub stores it. It is only parsed or sent back to GitHub, never shown: no function that
 * escapes takes it.
 */
export interface RawText {
  readonly raw: string;
}

export interface Issue {
  number: number;
  /** Its page; null if GitHub's response has no usable address. */
  url: string | null;
  title: Untrusted;
  body: RawText;
  state: "open" | "closed";
  /** Null if it was closed before GitHub recorded reasons, which counts as completed. */
  reason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  author: Account | null;
  labels: string[];
  /** Number of its milestone. */
  milestone: number | null;
  locked: boolean;
  /** ISO moments, in UTC. */
  updatedAt: string;
  closedAt: string | null;
  /** Null for an issue. */
  pullRequest: {
    /** ISO moment; null if it was not merged. */
    mergedAt: string | null;
    /** The branch it merges into; null if unknown. */
    base: string | null;
    /** The branch it comes from, as "owner:branch"; null if unknown. */
    head: string | null;
  } | null;
}

/** An issue event that affects a decision. */
export interface IssueEvent {
  kind: "closed" | "reopened" | "labeled" | "unlabeled";
  by: Account | null;
  /** ISO moment, in UTC. */
  at: string;
  /** The label that was added or removed. */
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
  /** Its events, oldest first; null if they were not requested or could not be read. */
  events: IssueEvent[] | null;
  /** Who edited its text; null if GitHub did not say, missing if it was not asked. */
  edits?: TextEdits | null;
  /**
   * What closed it, such as "the merge of #12", if that is somebody else's work, and whose: a login, or "a deleted
   * account". Null if it is not; missing if it was not asked.
   */
  closing?: { through: string; by: string } | null;
}

/** The edits of the text of an issue or pull request, newest first. An edited text's first version is one of them. */
export interface TextEdits {
  list: TextEdit[];
  /** False if there are older ones. */
  complete: boolean;
}

export interface TextEdit {
  /** Identifies it. Nobody can know it before they edit. */
  stamp: string;
  /** ISO moment, in UTC. */
  at: string;
  /** Null for a deleted account. */
  by: Account | null;
  /** True for the app whose token the run uses. */
  ours: boolean;
}

/** The issues of a listed repository that concern the roadmap. */
export interface IssueActivity {
  /** The repository as written in roadmap.json; "." is the portfolio's own. */
  listed: string;
  /** `owner/name`. */
  name: string;
  /** Why the issues could not be read; null if they were. */
  unread: string | null;
  issues: SeenIssue[];
  /** The highest issue number in the repository. */
  newest: number;
  /** Numbers of checklists that this run has created, by their first comment. */
  made: Record<string, number>;
  /** Numbers of checklists that were deleted, moved to another repository or converted to a discussion. */
  gone: number[];
  /** Whether an account has write access, by {@link accountKey}; missing if that could not be read. */
  rights: Record<string, boolean>;
  /** Null if they were not requested or could not be read. */
  milestones: Milestone[] | null;
}

/** A key for an account that stays unique even if its login is later given to someone else. */
export function accountKey({ login, id }: Account): string {
  return `${login.toLowerCase()}#${id}`;
}

/** True for the app whose token workflows use: what it wrote came from a workflow of the repository. */
export function isWorkflow(account: Account | null): boolean {
  return account?.login === "github-actions[bot]";
}

/** Prefix of the label that links an issue to an item or a project. */
export const labelPrefix = "roadmap:";

/** True for a label with our prefix, in any case: phones capitalise it to "Roadmap:". */
export function isOurLabel(name: string): boolean {
  return name.toLowerCase().startsWith(labelPrefix);
}
