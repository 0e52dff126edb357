/** Which issues would change something, so that it matters who edited them and what closed them. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { ownIn } from "../../activity/repository.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import type { Decision } from "../decision.ts";
import { allActs, type BoxAct, writtenHere } from "./from-checklists.ts";
import type { IssueFindings } from "./issue-findings.ts";

/** An issue or pull request that was not asked about yet. */
export interface IssueInQuestion {
  activity: IssueActivity;
  issue: SeenIssue;
}

/** The texts that would tick or untick an item or give a tick another proof, and checklists with a changed box. */
export function textsInQuestion(
  roadmap: Roadmap,
  decisions: readonly Decision[],
  { activities, byItem }: IssueFindings,
): IssueInQuestion[] {
  const own = ownIn(activities);
  const found = new Map<SeenIssue, IssueActivity>();
  const add = (activity: IssueActivity | undefined, number: number): void => {
    const issue = activity?.issues.find((one) => one.number === number);
    if (activity !== undefined && issue !== undefined && issue.edits === undefined)
      found.set(issue, activity);
  };
  const items = new Map(roadmap.items.map((item) => [item.id, item]));
  for (const act of own === undefined ? [] : allActs(own, roadmap)) {
    const item = items.get(act.item);
    if (item !== undefined && isNews(act, item)) add(own, act.issue);
  }
  for (const decision of decisions.filter(isToBeWritten)) {
    for (const { says, dismissed, byText, moment, proof } of byItem.get(decision.item.id) ?? []) {
      if (!byText || dismissed !== null || (says === "done") !== decision.done) continue;
      const activity = activities.find(({ listed }) => listed === moment.repository);
      add(activity, Number(proof.ref?.slice(1)));
    }
    const lost = decision.done ? null : ownChecklist(decision.item);
    if (lost !== null) add(own, lost);
  }
  return [...found].map(([issue, activity]) => ({ issue, activity }));
}

/** The issues by whose closing an item would be ticked. */
export function closingsInQuestion(
  decisions: readonly Decision[],
  { activities, byItem }: IssueFindings,
): IssueInQuestion[] {
  return decisions.filter(isToBeWritten).flatMap(({ item }) =>
    (byItem.get(item.id) ?? []).flatMap(({ says, dismissed, byText, moment, proof }) => {
      if (says !== "done" || dismissed !== null || byText) return [];
      const activity = activities.find(({ listed }) => listed === moment.repository);
      const issue = activity?.issues.find(({ number }) => `#${number}` === proof.ref);
      const isOpen = issue !== undefined && issue.pullRequest === null && issue.closing === undefined;
      return activity !== undefined && isOpen ? [{ activity, issue }] : [];
    }),
  );
}

/** True for a box that a person changed since the last run, except for one that roadmap.json has as proof already. */
function isNews({ isNew, ticked, issue }: BoxAct, item: Item): boolean {
  return isNew && !(ticked && writtenHere(item, issue) !== null);
}

function isToBeWritten({ change, write }: Decision): boolean {
  return change !== null || (write !== undefined && write !== null);
}

/** The number of the issue whose box roadmap.json has as the proof; null for any other proof. */
function ownChecklist({ written }: Item): number | null {
  const proof = typeof written === "object" ? readProof(written.proof ?? "") : null;
  return proof?.kind === "checklist" && proof.repository === null ? proof.number : null;
}
