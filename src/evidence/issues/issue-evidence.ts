/** Evidence from an issue or pull request, with the issue as its proof. */
import type { Account, IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { isOwn } from "../../activity/repository.ts";
import { untrusted } from "../../text/untrusted.ts";
import { secondsAt } from "../../roadmap/day.ts";
import type { Evidence, Proof } from "../evidence.ts";
import type { Refusal } from "./rights.ts";

export interface IssueEvidence extends Evidence {
  /** It does not count only because something could not be checked in this run. */
  unseen: boolean;
  /** It does not count because of what the issue is, not because of who did it. */
  byState: boolean;
  /** It rests on the text of the issue, which others than its author may be able to edit. */
  byText: boolean;
  /** It does not count because of who edited that text. */
  byEdit: boolean;
}

/** One act on an issue, or one mark in its text. */
interface Said {
  says: Evidence["says"];
  because: string;
  /** ISO moment. */
  at: string;
  by: Account | null;
  refusal: Refusal | null;
  byText?: boolean;
}

/** Evidence of kind issue. */
export function evidenceOf(
  { says, because, at, by, refusal, byText = false }: Said,
  issue: SeenIssue,
  activity: IssueActivity,
): IssueEvidence {
  return {
    says,
    kind: "issue",
    explicit: true,
    because,
    moment: { repository: activity.listed, order: null, at: secondsAt(at) },
    proof: issueProof(issue, activity, "issue", at.slice(0, 10), by),
    dismissed: refusal?.reason ?? null,
    unseen: refusal?.unseen ?? false,
    byState: refusal?.state ?? false,
    byText,
    byEdit: refusal?.edit ?? false,
  };
}

/** The visible text of an issue, without HTML comments. */
export function textOf({ body }: SeenIssue): string {
  return body.raw.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

/** A key for the box of an item in an issue. */
export function openBox(item: string, issue: number): string {
  return `${item} #${issue}`;
}

/** An issue as the proof of a tick. @param on ISO day */
export function issueProof(
  issue: Pick<SeenIssue, "number" | "url" | "title">,
  { name, listed }: IssueActivity,
  kind: "issue" | "checklist",
  on: string,
  by: Account | null,
): Proof {
  return {
    kind,
    repository: name,
    listed,
    own: isOwn(listed),
    ref: `#${issue.number}`,
    path: null,
    line: null,
    url: issue.url,
    on,
    by: by === null ? null : untrusted(by.login),
    title: issue.title,
    seen: true,
  };
}
