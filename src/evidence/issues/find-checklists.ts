/** Which issues are the checklists of a roadmap, and whether what stands in them is to be believed. */
import {
  type Checklist,
  type ChecklistKey,
  checklistMarker,
  readChecklist,
} from "../../activity/checklist.ts";
import { type IssueActivity, isWorkflow, type SeenIssue } from "../../activity/issue.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import { type Refusal, refusalOf, rightOf, textRight } from "./rights.ts";

/** A checklist issue of ours and what stands in it. */
export interface FoundChecklist {
  issue: SeenIssue;
  checklist: Checklist;
  /** Why its boxes do not count; null when they do. */
  refusal: Refusal | null;
}

/** The number that roadmap.json gives a checklist. @param phase null for the strategy */
export function checklistNumber({ phases, strategyIssue }: Roadmap, phase: string | null): number | null {
  return phase === null ? strategyIssue : (phases.find(({ id }) => id === phase)?.issue ?? null);
}

/** All numbers of checklists in roadmap.json. */
export function checklistNumbers({ phases, strategyIssue }: Roadmap): number[] {
  return [...phases.map(({ issue }) => issue), strategyIssue].filter((number) => number !== null);
}

/**
 * The issues of one checklist in their order, the one that roadmap.json names first. One that it does not name is
 * taken only when people who may write, or a workflow, made it: an earlier run may have been cut off before it could
 * write the number.
 */
export function findChecklist(
  activity: IssueActivity | undefined,
  phase: string | null,
  roadmap: Roadmap,
): FoundChecklist[] {
  if (activity === undefined) return [];
  const number = checklistNumber(roadmap, phase);
  const named = number === null ? undefined : read(activity, number, true);
  const free = number === null || isGone(activity, number);
  const first = named ?? (free ? unnamed(activity, { phase, part: 1 }) : undefined);
  if (first === undefined || first.refusal !== null) return first === undefined ? [] : [first];
  // The comment that names the parts is as good as the issue that it stands in.
  const others = first.checklist.parts.filter((one) => one !== first.issue.number);
  const parts = others.flatMap((one) => read(activity, one, true) ?? []);
  const found = [first, ...parts.filter(({ refusal }) => refusal === null)];
  for (;;) {
    const next = unnamed(activity, { phase, part: found.length + 1 });
    if (
      next === undefined ||
      next.refusal !== null ||
      found.some(({ issue }) => issue.number === next.issue.number)
    )
      return found;
    found.push(next);
  }
}

/** True for an issue that no checklist can be in any more. */
function isGone({ gone, issues }: IssueActivity, number: number): boolean {
  const issue = issues.find((one) => one.number === number);
  return (
    gone.includes(number) || issue?.locked === true || (issue !== undefined && issue.pullRequest !== null)
  );
}

function read(activity: IssueActivity, number: number, named: boolean): FoundChecklist | undefined {
  const issue = activity.issues.find((one) => one.number === number);
  if (issue === undefined || isGone(activity, number)) return undefined;
  const checklist = readChecklist(issue.body.untrusted) ?? withoutBlock(issue);
  return { issue, checklist, refusal: refusalOf(textRight(issue, named, activity), issue.author) };
}

/** An issue that a person made and named in roadmap.json: all of its text is theirs. */
function withoutBlock({ body }: SeenIssue): Checklist {
  const before = body.untrusted === "" ? [] : [...body.untrusted.split(/\r\n|\r|\n/), ""];
  return { key: { phase: null, part: 0 }, before, after: [], lines: [], titleStamp: null, parts: [] };
}

/** What this run has made; else the oldest that stands open, or else the oldest. */
function unnamed(activity: IssueActivity, key: ChecklistKey): FoundChecklist | undefined {
  const made = activity.made[checklistMarker(key)];
  if (made !== undefined) {
    const found = read(activity, made, true);
    return found && { ...found, refusal: null };
  }
  const [ours] = unnamedChecklists(activity, key).toSorted(
    (a, b) =>
      Number(b.issue.state === "open") - Number(a.issue.state === "open") || a.issue.number - b.issue.number,
  );
  return ours ?? perhapsOurs(activity, key);
}

/** One whose author could not be asked for: to make another would be one too many when it is ours. */
function perhapsOurs(activity: IssueActivity, key: ChecklistKey): FoundChecklist | undefined {
  const marker = checklistMarker(key);
  const issue = activity.issues.find(
    (one) =>
      one.body.untrusted.includes(marker) &&
      !isGone(activity, one.number) &&
      rightOf(one.author, activity) === "unknown",
  );
  const checklist = issue && readChecklist(issue.body.untrusted);
  return issue && checklist ? { issue, checklist, refusal: refusalOf("unknown", issue.author) } : undefined;
}

/** Issues with the comment of this checklist, by people who may write or by a workflow, whatever their number. */
export function unnamedChecklists(activity: IssueActivity, { phase, part }: ChecklistKey): FoundChecklist[] {
  const marker = checklistMarker({ phase, part });
  return activity.issues.flatMap((issue) => {
    // Most issues are not: that is seen without reading them whole.
    if (!issue.body.untrusted.includes(marker)) return [];
    if (!isWorkflow(issue.author) && rightOf(issue.author, activity) !== "yes") return [];
    const checklist = readChecklist(issue.body.untrusted);
    const other = checklist?.key.phase !== phase || checklist.key.part !== part;
    return other || isGone(activity, issue.number) ? [] : [{ issue, checklist, refusal: null }];
  });
}

/** True for a list that was made a second time, by a program as the one that counts: what a person wrote stays. */
export function isDouble({ author }: SeenIssue, counts: SeenIssue | undefined): boolean {
  return author?.bot === true || (author !== null && author.id === counts?.author?.id);
}

/** The items of a checklist. @param phase null for the strategy; habits are measured, so they have no box */
export function itemsOfChecklist({ items }: Roadmap, phase: string | null): Item[] {
  return items.filter((item) => item.phase === phase && item.kind !== "habit");
}
