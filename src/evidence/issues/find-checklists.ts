/** Finds the checklist issues of a roadmap, and whether their boxes can be trusted. */
import {
  type Checklist,
  type ChecklistKey,
  checklistMarker,
  readChecklist,
} from "../../activity/checklist.ts";
import { type IssueActivity, isWorkflow, type SeenIssue } from "../../activity/issue.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import { changeRefusal, editRefusal } from "./edits.ts";
import { type Refusal, refusalOf, rightOf, textRight } from "./rights.ts";

/** A checklist issue and its content. */
export interface FoundChecklist {
  issue: SeenIssue;
  checklist: Checklist;
  /** Why its boxes do not count; null if they do. */
  refusal: Refusal | null;
  /** Why boxes that were changed since the last run do not count, and why the others do not; null if they do. */
  edits: { changed: Refusal | null; rest: Refusal | null };
}

/** The number that roadmap.json gives a checklist. @param phase null for the strategy */
export function checklistNumber({ phases, strategyIssue }: Roadmap, phase: string | null): number | null {
  return phase === null ? strategyIssue : (phases.find(({ id }) => id === phase)?.issue ?? null);
}

/** The numbers of all checklists in roadmap.json. */
export function checklistNumbers({ phases, strategyIssue }: Roadmap): number[] {
  return [...phases.map(({ issue }) => issue), strategyIssue].filter((number) => number !== null);
}

/** The numbers of all issues in roadmap.json that Roadfolio keeps: the checklists, and the reviews if they are on. */
export function issueNumbers(roadmap: Roadmap): number[] {
  const { reviews, issue } = roadmap.study;
  return [...checklistNumbers(roadmap), ...(reviews === null || issue === null ? [] : [issue])];
}

/**
 * The issues of one checklist in order, starting with the one that roadmap.json names. An issue that it does not name
 * is used only if a workflow or somebody with write access created it: an earlier run may have been interrupted before
 * it could record the number.
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
  // The first issue is trusted, so the comment in it that names the other parts is too.
  const others = first.checklist.parts.filter((one) => one !== first.issue.number);
  const parts = others.flatMap((one) => read(activity, one, true) ?? []);
  const all = [first, ...parts.filter(({ refusal }) => refusal === null)];
  for (;;) {
    const next = unnamed(activity, { phase, part: all.length + 1 });
    if (
      next === undefined ||
      next.refusal !== null ||
      all.some(({ issue }) => issue.number === next.issue.number)
    )
      return all;
    all.push(next);
  }
}

/** True for an issue that can no longer hold a checklist: deleted, locked, or a pull request. */
export function isGone({ gone, issues }: IssueActivity, number: number): boolean {
  const issue = issues.find((one) => one.number === number);
  return (
    gone.includes(number) || issue?.locked === true || (issue !== undefined && issue.pullRequest !== null)
  );
}

function read(activity: IssueActivity, number: number, named: boolean): FoundChecklist | undefined {
  const issue = activity.issues.find((one) => one.number === number);
  if (issue === undefined || isGone(activity, number)) return undefined;
  const checklist = readChecklist(issue.body.raw) ?? withoutBlock(issue);
  return found(issue, checklist, refusalOf(textRight(issue, named, activity), issue.author), activity);
}

function found(
  issue: SeenIssue,
  checklist: Checklist,
  refusal: Refusal | null,
  activity: IssueActivity,
): FoundChecklist {
  const { judged } = checklist;
  const changed = changeRefusal(issue, activity, judged);
  return { issue, checklist, refusal, edits: { changed, rest: editRefusal(issue, activity, judged) } };
}

/** For an issue that a person created and named in roadmap.json: all of its text is theirs. */
function withoutBlock({ body }: SeenIssue): Checklist {
  const before = body.raw === "" ? [] : [...body.raw.split(/\r\n|\r|\n/), ""];
  return {
    key: { phase: null, part: 0 },
    before,
    after: [],
    lines: [],
    titleStamp: null,
    parts: [],
    judged: null,
  };
}

/** The issue that this run created; otherwise the oldest open one, or the oldest. */
function unnamed(activity: IssueActivity, key: ChecklistKey): FoundChecklist | undefined {
  const made = activity.made[checklistMarker(key)];
  if (made !== undefined) {
    const ours = read(activity, made, true);
    return ours && { ...ours, refusal: null };
  }
  const [ours] = unnamedChecklists(activity, key).toSorted(
    (a, b) =>
      Number(b.issue.state === "open") - Number(a.issue.state === "open") || a.issue.number - b.issue.number,
  );
  return ours ?? perhapsOurs(activity, key);
}

/** An issue whose author's write access is unknown. It may be ours, so no second one should be created. */
function perhapsOurs(activity: IssueActivity, key: ChecklistKey): FoundChecklist | undefined {
  const marker = checklistMarker(key);
  const issue = activity.issues.find(
    (one) =>
      one.body.raw.includes(marker) &&
      !isGone(activity, one.number) &&
      rightOf(one.author, activity) === "unknown",
  );
  const checklist = issue && readChecklist(issue.body.raw);
  return issue && checklist
    ? found(issue, checklist, refusalOf("unknown", issue.author), activity)
    : undefined;
}

/** Issues that contain this checklist's marker, by a workflow or by somebody with write access. */
export function unnamedChecklists(activity: IssueActivity, { phase, part }: ChecklistKey): FoundChecklist[] {
  const marker = checklistMarker({ phase, part });
  return activity.issues.flatMap((issue) => {
    // A cheap test first: most issues are not checklists.
    if (!issue.body.raw.includes(marker)) return [];
    if (!isWorkflow(issue.author) && rightOf(issue.author, activity) !== "yes") return [];
    const checklist = readChecklist(issue.body.raw);
    const other = checklist?.key.phase !== phase || checklist.key.part !== part;
    return other || isGone(activity, issue.number) ? [] : [found(issue, checklist, null, activity)];
  });
}

/** True for a duplicate that a program created, or the author of the one that counts. Issues by other people stay. */
export function isDouble({ author }: SeenIssue, counts: SeenIssue | undefined): boolean {
  return author?.bot === true || (author !== null && author.id === counts?.author?.id);
}

/**
 * Open duplicates of a checklist, left by runs that crashed before writing the number or that ran at the same time.
 * @param own the issues of the checklist itself
 */
export function openDoubles(
  activity: IssueActivity,
  phase: string | null,
  own: readonly FoundChecklist[],
): SeenIssue[] {
  const used = new Set(own.map(({ issue }) => issue.number));
  return unnamedChecklists(activity, { phase, part: 1 })
    .map(({ issue }) => issue)
    .filter((issue) => !used.has(issue.number) && issue.state === "open" && isDouble(issue, own[0]?.issue));
}

/** The items of a checklist. Habits have no box, since they are measured. @param phase null for the strategy */
export function itemsOfChecklist({ items }: Roadmap, phase: string | null): Item[] {
  return items.filter((item) => item.phase === phase && item.kind !== "habit");
}
