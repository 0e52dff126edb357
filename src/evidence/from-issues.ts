/**
 * Evidence that issues and pull requests give: closed as completed, by their number in roadmap.json or by a label;
 * reopened; merged with a mark in their text. What GitHub says of state and closing counts, never words like "closes".
 */
import {
  type Account,
  type IssueActivity,
  type IssueEvent,
  isOurLabel,
  labelPrefix,
  type SeenIssue,
} from "../activity/issue.ts";
import { readMarks } from "../activity/message.ts";
import { untrusted } from "../activity/untrusted.ts";
import { secondsAt } from "../roadmap/day.ts";
import type { Item, Roadmap } from "../roadmap/roadmap.ts";
import type { Evidence, Proof } from "./evidence.ts";
import { indexReferences, type References } from "./references.ts";
import { type Refusal, refusalOf, rightOf, textRight } from "./rights.ts";

export interface IssueEvidence extends Evidence {
  /** It does not count, but only because something could not be looked at in this run. */
  unseen: boolean;
  /** It does not count because of what the issue is, not because of who did it. */
  byState: boolean;
}

/** Everything that the issues of all listed repositories say of the items, but for the checklists. */
export function evidenceFromIssues(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
): Map<string, IssueEvidence[]> {
  const references = indexReferences(roadmap.items);
  const found = new Map<string, IssueEvidence[]>();
  const add = (id: string, evidence: IssueEvidence): void => {
    found.set(id, [...(found.get(id) ?? []), evidence]);
  };
  for (const activity of activities)
    for (const issue of activity.issues) {
      const marked = issue.pullRequest === null ? null : fromPullRequest(issue, activity, references);
      for (const [id, evidence] of marked ?? []) add(id, evidence);
      for (const item of meantBy(issue, activity, roadmap))
        for (const evidence of fromState(issue, activity, item)) add(item.id, evidence);
      for (const [id, evidence] of fromTaskList(issue, activity, roadmap, references)) add(id, evidence);
    }
  return found;
}

/** Numbers of the portfolio's own issues that roadmap.json names for an item or a project, with the items they mean. */
export function listedIssues({ items, phases }: Roadmap): Map<number, Item[]> {
  const listed = new Map<number, Item[]>();
  const add = (number: number | null, meant: readonly Item[]): void => {
    if (number !== null) listed.set(number, [...(listed.get(number) ?? []), ...meant]);
  };
  for (const item of items) add(item.issue, [item]);
  for (const { project } of phases) if (project) add(project.issue, project.items);
  return listed;
}

/** The items that a label means: one of them, or all of a project. */
export function meantByLabel(label: string, { items, phases }: Roadmap): Item[] {
  // GitHub takes labels of any case for the same.
  if (!isOurLabel(label)) return [];
  const id = label.slice(labelPrefix.length).toLowerCase();
  const project = phases.find((phase) => phase.project?.id === id)?.project;
  return project?.items ?? items.filter((item) => item.id === id);
}

interface Meant {
  item: Item;
  /** The label that says so; null when roadmap.json does. */
  label: string | null;
}

function meantBy(
  issue: SeenIssue,
  { listed }: IssueActivity,
  roadmap: Roadmap,
): (Item & { label: string | null })[] {
  const byNumber = listed === "." ? (listedIssues(roadmap).get(issue.number) ?? []) : [];
  const meant = new Map<string, Meant>();
  for (const label of issue.labels)
    for (const item of meantByLabel(label, roadmap)) meant.set(item.id, { item, label });
  for (const item of byNumber) meant.set(item.id, { item, label: null });
  return [...meant.values()].map(({ item, label }) => ({ ...item, label }));
}

/** What the state of an issue says of an item that it is about. */
function fromState(
  issue: SeenIssue,
  activity: IssueActivity,
  item: { label: string | null },
): IssueEvidence[] {
  const { events, pullRequest } = issue;
  const label = item.label === null ? null : labelRefusal(item.label, issue, activity);
  if (pullRequest !== null) {
    if (pullRequest.mergedAt === null) return [];
    const dismissed = label ?? requestRefusal(issue, activity);
    return [
      evidenceOf(
        "done",
        "pull request merged",
        pullRequest.mergedAt,
        issue.author,
        issue,
        activity,
        dismissed,
      ),
    ];
  }
  const last = events?.findLast(({ kind }) => kind === "closed" || kind === "reopened") ?? null;
  if (issue.state === "open") {
    // A new issue says nothing; one that was opened again takes back what its closing said.
    if (issue.reason !== "reopened" && last?.kind !== "reopened") return [];
    const dismissed = label ?? actRefusal(last, events, activity);
    return [
      evidenceOf(
        "open",
        "issue reopened",
        last?.at ?? issue.updatedAt,
        last?.by ?? null,
        issue,
        activity,
        dismissed,
      ),
    ];
  }
  const other = otherReasons[issue.reason ?? "completed"];
  const dismissed =
    other === undefined
      ? (label ?? actRefusal(last?.kind === "closed" ? last : null, events, activity))
      : { reason: other, unseen: false, state: true };
  const at = issue.closedAt ?? last?.at ?? issue.updatedAt;
  return [evidenceOf("done", "issue closed as completed", at, last?.by ?? null, issue, activity, dismissed)];
}

/** What an issue may be closed as beside completed. */
const otherReasons: Partial<Record<string, string>> = {
  not_planned: "closed as not planned",
  duplicate: "closed as a duplicate",
};

/** Why the closing or reopening does not count. */
function actRefusal(
  act: IssueEvent | null,
  events: SeenIssue["events"],
  activity: IssueActivity,
): Refusal | null {
  if (events === null) return notSeen;
  if (act === null) return { reason: "GitHub does not tell who did it", unseen: true };
  return refusalOf(rightOf(act.by, activity), act.by);
}

/** Why a label does not count: who put it there last may not write, as when an issue template did. */
function labelRefusal(label: string, { events }: SeenIssue, activity: IssueActivity): Refusal | null {
  if (events === null) return notSeen;
  const about = events.filter((event) => event.label?.toLowerCase() === label.toLowerCase());
  const since = about.slice(about.findLastIndex(({ kind }) => kind === "unlabeled") + 1);
  const put =
    since.find(({ kind, by }) => kind === "labeled" && rightOf(by, activity) === "yes") ??
    since.findLast(({ kind }) => kind === "labeled");
  // As when the label was renamed since.
  if (put === undefined) return { reason: "GitHub does not tell who put the label there", unseen: true };
  const refusal = refusalOf(rightOf(put.by, activity), put.by);
  return refusal === null ? null : { ...refusal, reason: `the label was put there ${refusal.reason}` };
}

const notSeen: Refusal = { reason: "who did it was not looked at in this run", unseen: true };

/** Why a merged pull request does not count: its work is that of its author. */
function requestRefusal({ author, pullRequest }: SeenIssue, activity: IssueActivity): Refusal | null {
  if (pullRequest?.base === null)
    return { reason: "the branch that it went into was not looked at in this run", unseen: true };
  return refusalOf(rightOf(author, activity), author);
}

/** Marks in the text of a merged pull request. The text is its author's, or that of people who may write. */
function fromPullRequest(
  issue: SeenIssue,
  activity: IssueActivity,
  references: References,
): [string, IssueEvidence][] {
  const mergedAt = issue.pullRequest?.mergedAt ?? null;
  if (mergedAt === null) return [];
  const dismissed = requestRefusal(issue, activity);
  return readMarks(spoken(issue)).flatMap((mark) => {
    const because = `“${mark.form === "trailer" ? (mark.says === "done" ? "Completes" : "Reopens") : mark.says === "done" ? "[x]" : "[ ]"}” in a merged pull request`;
    return references
      .resolve(mark)
      .ids.map((id): [string, IssueEvidence] => [
        id,
        evidenceOf(mark.says, because, mergedAt, issue.author, issue, activity, dismissed),
      ]);
  });
}

/** One name for the box of an item in an issue. */
export function openBox(item: string, issue: number): string {
  return `${item} #${issue}`;
}

/** Boxes that stand open in the text of issues that roadmap.json names, each as {@link openBox}. */
export function openTasks(activity: IssueActivity, roadmap: Roadmap): string[] {
  const references = indexReferences(roadmap.items);
  const listed = listedIssues(roadmap);
  return activity.issues
    .filter((issue) => listed.has(issue.number) && textRight(issue, true, activity) === "yes")
    .flatMap((issue) =>
      readMarks(spoken(issue))
        .filter(({ form, says }) => form === "task" && says === "open")
        .flatMap((mark) => references.resolve(mark).ids)
        .map((id) => openBox(id, issue.number)),
    );
}

/** Ticked boxes in the text of an issue that roadmap.json names. An open box says nothing: it was never ticked. */
function fromTaskList(
  issue: SeenIssue,
  activity: IssueActivity,
  roadmap: Roadmap,
  references: References,
): [string, IssueEvidence][] {
  if (activity.listed !== "." || !listedIssues(roadmap).has(issue.number)) return [];
  const dismissed = refusalOf(textRight(issue, true, activity), issue.author);
  return readMarks(spoken(issue))
    .filter(({ form, says }) => form === "task" && says === "done")
    .flatMap((mark) => references.resolve(mark).ids)
    .map((id) => {
      // Nobody knows when it was ticked, and a comment of anybody's changes when the issue was changed last: so
      // whatever else somebody says of the item outranks it.
      const said = evidenceOf(
        "done",
        "box ticked in the issue",
        issue.updatedAt,
        null,
        issue,
        activity,
        dismissed,
      );
      return [
        id,
        {
          ...said,
          moment: { ...said.moment, at: 0 },
          kind: "checklist",
          proof: { ...said.proof, kind: "checklist" },
        },
      ];
    });
}

/** What a reader of the text sees. */
function spoken({ body }: SeenIssue): string {
  return body.untrusted.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

function evidenceOf(
  says: Evidence["says"],
  because: string,
  at: string,
  by: Account | null,
  issue: SeenIssue,
  activity: IssueActivity,
  refusal: Refusal | null,
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
  };
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
    own: listed === ".",
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
