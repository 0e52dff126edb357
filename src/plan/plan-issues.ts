/** Plans the changes to issues: a checklist for each phase and one for the strategy, milestones and labels. */
import { checklistMarker } from "../activity/checklist.ts";
import { type IssueActivity, labelPrefix, type SeenIssue } from "../activity/issue.ts";
import { newestEdit } from "../evidence/issues/edits.ts";
import { cleanLine } from "../text/untrusted.ts";
import {
  checklistNumber,
  findChecklist,
  type FoundChecklist,
  itemsOfChecklist,
  openDoubles,
} from "../evidence/issues/find-checklists.ts";
import { allActs, type BoxAct } from "../evidence/issues/from-checklists.ts";
import { listedIssues } from "../evidence/issues/meant-issues.ts";
import { type ChecklistPart, renderChecklist } from "../render/checklist/body.ts";
import { inlineText } from "../render/inline.ts";
import type { Portfolio } from "../render/portfolio.ts";
import { readProof } from "../roadmap/proof-reference.ts";
import type { Phase, Roadmap } from "../roadmap/roadmap.ts";
import { stampOf } from "../text/stamp.ts";
import type { IssueChange, IssuePlan, Label, MilestoneChange } from "./issue-plan.ts";

/** @param own the portfolio's own issues; they must have been read */
export function planIssues(own: IssueActivity, portfolio: Portfolio): IssuePlan {
  const plan: IssuePlan = {
    repository: own.name,
    newMilestones: [],
    newIssues: [],
    milestones: [],
    issues: [],
    labels: listedLabels(own, portfolio.roadmap),
    numbers: [],
  };
  const acts = allActs(own, portfolio.roadmap);
  for (const phase of [...portfolio.roadmap.phases, null])
    planChecklist(plan, own, portfolio, { phase, acts });
  // Milestones first: checklists refer to them, and must be created in the order of the phases.
  return plan.newMilestones.length > 0 ? { ...plan, newIssues: [] } : plan;
}

function planChecklist(
  plan: IssuePlan,
  own: IssueActivity,
  portfolio: Portfolio,
  { phase, acts }: { phase: Phase | null; acts: readonly BoxAct[] },
): void {
  const { roadmap, decisions } = portfolio;
  const id = phase?.id ?? null;
  const found = findChecklist(own, id, roadmap);
  // Leave an issue that is not ours alone, and its number too: if we were wrong, a new checklist would be a duplicate.
  if (found[0]?.refusal != null) return;
  const waiting = isWaiting(found, acts);
  const standing = found.map(({ issue, checklist }) => ({
    number: issue.number,
    checklist,
    judged: judgedIn(issue, acts) ?? checklist.judged,
  }));
  const rendered = renderChecklist(portfolio, phase, standing, doneChangesOf(acts, decisions, roadmap, id));
  if (rendered === null) return;
  const { parts, complete } = rendered;

  const milestone = phase === null ? null : planMilestone(plan, own, { phase, found, complete, roadmap });
  for (const [index, part] of waiting ? [] : parts.entries()) {
    const empty = index > 0 && !part.body.includes("<!-- roadfolio:item ");
    planPart(plan, part, found[index], { closed: complete || empty, milestone, after: own.newest });
  }
  const number = standing[0]?.number;
  if (number === undefined) return;
  if (number === checklistNumber(roadmap, id))
    for (const double of openDoubles(own, id, found))
      plan.issues.push({
        number: double.number,
        was: double.body.raw,
        change: { state: "closed", reason: "not_planned" },
      });
  else plan.numbers.push(numberToWrite(number, phase, roadmap));
}

/** True if a box in it may still count, once GitHub can be asked who changed it: what is written now would hide that. */
function isWaiting(found: readonly FoundChecklist[], acts: readonly BoxAct[]): boolean {
  const numbers = new Set(found.map(({ issue }) => issue.number));
  return acts.some(({ issue, refusal }) => numbers.has(issue) && refusal?.unseen === true);
}

/** The edit that later runs need not look beyond: boxes that were changed until then are written as they count. */
function judgedIn(issue: SeenIssue, acts: readonly BoxAct[]): string | null {
  const isWritten = acts.some(
    ({ issue: number, isNew, refusal }) => number === issue.number && (isNew || refusal !== null),
  );
  return isWritten ? newestEdit(issue) : null;
}

/** One issue of a checklist: changed if it is there, created otherwise. @param after the newest issue's number */
function planPart(
  plan: IssuePlan,
  part: ChecklistPart,
  there: FoundChecklist | undefined,
  { closed, milestone, after }: { closed: boolean; milestone: number | null; after: number },
): void {
  const { title, body } = part;
  if (there === undefined) {
    plan.newIssues.push({ title, body, milestone, marker: checklistMarker(part.key), after });
    return;
  }
  const change = changeOf(there, part, { closed, milestone });
  if (Object.keys(change).length > 0)
    plan.issues.push({ number: there.issue.number, was: there.issue.body.raw, change });
}

/** Where roadmap.json records the number of a checklist. */
function numberToWrite(
  number: number,
  phase: Phase | null,
  { phases }: Roadmap,
): IssuePlan["numbers"][number] {
  return phase === null
    ? { at: [], key: "strategyIssue", number }
    : { at: ["phases", phases.indexOf(phase)], key: "issue", number };
}

/** When each box that still counts was ticked or unticked, by item. Stored in the checklist for the next run. */
function doneChangesOf(
  acts: readonly BoxAct[],
  decisions: Portfolio["decisions"],
  roadmap: Roadmap,
  phase: string | null,
): Map<string, string> {
  const changedAt = new Map<string, string>();
  const done = new Map(decisions.map((decision) => [decision.item.id, decision]));
  const items = itemsOfChecklist(roadmap, phase);
  // If the issue of a ticked box is gone, the tick carries over to the new issue.
  for (const { id, written } of items) {
    const proof = typeof written === "object" ? readProof(written.proof ?? "") : null;
    if (proof?.kind === "checklist" && typeof written === "object" && done.get(id)?.doubt?.kind === "unseen")
      changedAt.set(id, `${written.on}T00:00:00Z`);
  }
  for (const { item, ticked, at, refusal } of acts)
    if (refusal === null && done.get(item)?.done === ticked) changedAt.set(item, at);
  return changedAt;
}

/** What to change in an issue. A title that a person changed is kept. */
function changeOf(
  { issue, checklist }: FoundChecklist,
  part: ChecklistPart,
  { closed, milestone }: { closed: boolean; milestone: number | null },
): IssueChange {
  const { title } = issue;
  const titleIsOurs = checklist.titleStamp !== null && checklist.titleStamp === stampOf(title.untrusted);
  const body = issue.body.raw.replace(/\r\n?/g, "\n");
  return {
    ...(titleIsOurs && title.untrusted !== part.title ? { title: part.title } : {}),
    ...(body.trimEnd() === part.body.trimEnd() ? {} : { body: part.body }),
    ...(closed && issue.state === "open" ? { state: "closed", reason: "completed" } : {}),
    ...(!closed && issue.state === "closed" ? { state: "open", reason: "reopened" } : {}),
    ...(milestone !== null && issue.milestone !== milestone ? { milestone } : {}),
  };
}

interface PhaseState {
  phase: Phase;
  found: readonly FoundChecklist[];
  complete: boolean;
  roadmap: Roadmap;
}

/**
 * Plans the milestone of a phase.
 * @returns its number; null if there is none (yet)
 */
function planMilestone(
  plan: IssuePlan,
  { milestones }: IssueActivity,
  { phase, found, complete, roadmap }: PhaseState,
): number | null {
  const { due, goal } = phase;
  if (due === null || milestones === null) return null;
  const title = milestoneTitle(phase, roadmap);
  const borne = found[0]?.issue.milestone ?? null;
  const there = milestones.find((one) => one.title === title);
  // If someone moved the checklist to another milestone, it stays there, and we do not touch that milestone.
  if (borne !== null && borne !== there?.number) return null;
  if (there === undefined) {
    const description = cleanLine(goal === null ? "" : inlineText(goal));
    plan.newMilestones.push({ title, description, due });
    return null;
  }
  const state = complete ? "closed" : "open";
  const change: MilestoneChange = {
    ...(there.due === due ? {} : { due }),
    ...(there.state === state ? {} : { state }),
  };
  if (Object.keys(change).length > 0) plan.milestones.push({ number: there.number, change });
  return there.number;
}

/** Milestone titles must be unique in a repository, so phases with the same title get their id appended. */
function milestoneTitle(phase: Phase, { phases }: Roadmap): string {
  const title = cleanLine(inlineText(phase.title));
  const same = phases.filter((one) => cleanLine(inlineText(one.title)) === title);
  return same.length > 1 ? `${title} (${phase.id})` : title;
}

/** Labels each open issue that roadmap.json names with its item or project. */
function listedLabels({ issues }: IssueActivity, roadmap: Roadmap): IssuePlan["labels"] {
  const labels: IssuePlan["labels"] = [];
  const want = (number: number | null, label: Label): void => {
    const issue = issues.find((one) => one.number === number);
    const fits = label.name.length <= longestLabel;
    if (fits && issue?.state === "open" && !issue.labels.some((one) => one.toLowerCase() === label.name))
      labels.push({ number: issue.number, label });
  };
  for (const { id, title, issue } of roadmap.items) want(issue, labelOf(id, title));
  for (const { project } of roadmap.phases)
    if (project !== null && listedIssues(roadmap).has(project.issue ?? 0))
      want(project.issue, labelOf(project.id, project.title));
  return labels;
}

/** GitHub's limit for label names; descriptions can have 100 characters. */
const longestLabel = 50;

/** Uses the site's accent colour. */
function labelOf(id: string, title: string): Label {
  const name = `${labelPrefix}${id}`;
  return { name, color: "0b6b4f", description: cleanLine(inlineText(title), 100) };
}
