/**
 * Evidence that the boxes of the checklist issues give. A box that says something else than was written last was ticked
 * or unticked by a person; so was one behind which an earlier run kept the moment when that happened. A box that only
 * says what we wrote is no evidence of anything.
 */
import { type Checklist, type ChecklistRow, cutAtSigns, readBox } from "../../activity/checklist.ts";
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { dayAt, secondsAt } from "../../roadmap/day.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import { foldWording } from "../../roadmap/wording.ts";
import { findChecklist, type FoundChecklist, unnamedChecklists } from "./find-checklists.ts";
import { type IssueEvidence, issueProof, openBox } from "./issue-evidence.ts";

/** What a person did to a box since it was written last, or before, and still stands. */
export interface BoxAct {
  item: string;
  issue: number;
  ticked: boolean;
  /** ISO moment; of an act that is new, when the issue was last changed: GitHub tells no better. */
  at: string;
  isNew: boolean;
}

/** What people did to the boxes of a checklist; of several acts on one item the newest. */
export function boxActs(found: readonly FoundChecklist[], items: readonly Item[]): BoxAct[] {
  const acts = found
    .filter(({ refusal }) => refusal === null)
    .flatMap(({ issue, checklist }) =>
      rowsOf(checklist, items).flatMap(({ row, item }) => actOn(row, item, issue) ?? []),
    );
  return items.flatMap(({ id }) => {
    const own = acts.filter(({ item }) => item === id);
    // Of a row that stands twice, the copy that was changed speaks.
    return own.toSorted((a, b) => b.at.localeCompare(a.at) || Number(b.isNew) - Number(a.isNew)).slice(0, 1);
  });
}

function actOn(row: ChecklistRow, item: Item, { number, updatedAt }: SeenIssue): BoxAct | null {
  const act = { item: item.id, issue: number, ticked: row.ticked };
  // A row whose comment has gone: only a tick that roadmap.json does not know says something for certain.
  const was = row.was ?? (row.ticked ? item.written !== false : row.ticked);
  if (row.ticked !== was) return { ...act, at: updatedAt, isNew: true };
  if (row.hand !== null) return { ...act, at: row.hand, isNew: false };
  const since = row.ticked ? writtenHere(item, number) : null;
  return since === null ? null : { ...act, at: `${since}T00:00:00Z`, isNew: false };
}

/** The day of a tick whose written proof is this checklist; null when it is another, or there is none. */
function writtenHere({ written }: Item, number: number): string | null {
  if (typeof written !== "object") return null;
  const proof = readProof(written.proof ?? "");
  return proof?.kind === "checklist" && proof.repository === null && proof.number === number
    ? written.on
    : null;
}

/** Rows and what they mean; a box that lost its comment is known by its words. */
function rowsOf({ lines, key }: Checklist, items: readonly Item[]): { row: ChecklistRow; item: Item }[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  // Words alone mean an item of this list; a row that was ours says itself which item it is.
  const here = key.part === 0 ? items : items.filter(({ phase }) => phase === key.phase);
  return lines.flatMap((line) => {
    const row = "row" in line ? line.row : retyped(line.own, here);
    const item = row?.kind === "item" ? byId.get(row.id) : undefined;
    return row === null || item === undefined ? [] : [{ row, item }];
  });
}

/** Characters of a box that is compared with the items' words. */
const longestBox = 2000;

/** A box that says an item's id, title or alias, as when somebody wrote the line anew; null for any other line. */
export function retyped(line: string, items: readonly Item[]): ChecklistRow | null {
  const found = readBox(line);
  if (found === null) return null;
  // Behind the words of a row that lost only its comment stands the proof.
  if (found.words.length > longestBox) return null;
  const words = new Set([found.words, ...cutAtSigns(found.words)].map(foldWording));
  const item = items.find(({ id, title, aliases }) =>
    [id, title, ...aliases].some((one) => words.has(foldWording(one))),
  );
  if (item === undefined) return null;
  const { ticked } = found;
  return {
    kind: "item",
    id: item.id,
    ticked,
    was: null,
    place: null,
    title: item.title,
    renamed: false,
    hand: null,
  };
}

/** The boxes of checklists that are open to see and not ticked, each as {@link openBox}. */
export function openBoxes(activity: IssueActivity, roadmap: Roadmap): Set<string> {
  const open = new Set<string>();
  for (const phase of [...roadmap.phases.map(({ id }) => id), null])
    for (const { issue, checklist, refusal } of findChecklist(activity, phase, roadmap))
      if (refusal === null)
        for (const { row, item } of rowsOf(checklist, roadmap.items))
          if (!row.ticked) open.add(openBox(item.id, issue.number));
  return open;
}

/** What people did to the boxes of all checklists, also those of a list that was made twice: each item's newest act. */
export function allActs(own: IssueActivity, roadmap: Roadmap): BoxAct[] {
  const lists = [...roadmap.phases.map(({ id }) => id), null].flatMap((phase) => {
    const found = findChecklist(own, phase, roadmap);
    const known = new Set(found.map(({ issue }) => issue.number));
    const doubles = found.length === 0 ? [] : unnamedChecklists(own, { phase, part: 1 });
    return [...found, ...doubles.filter(({ issue }) => !known.has(issue.number)).map(untilClosed)];
  });
  // An item that was moved to another phase has its row where it was.
  return boxActs(
    lists,
    roadmap.items.filter(({ kind }) => kind !== "habit"),
  );
}

/** A list that was made twice is written no more once it is closed: what happens to it later is no new act. */
function untilClosed(found: FoundChecklist): FoundChecklist {
  const { issue } = found;
  return { ...found, issue: { ...issue, updatedAt: issue.closedAt ?? issue.updatedAt } };
}

/** What the boxes of all checklists say of the items. */
export function evidenceFromChecklists(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
): Map<string, IssueEvidence[]> {
  const own = activities.find(({ listed }) => listed === ".");
  const evidence = new Map<string, IssueEvidence[]>();
  if (own === undefined) return evidence;
  const items = new Map(roadmap.items.map((item) => [item.id, item]));
  const issues = new Map(own.issues.map((issue) => [issue.number, issue]));
  for (const act of allActs(own, roadmap)) {
    const issue = issues.get(act.issue);
    const item = items.get(act.item);
    if (issue !== undefined && item !== undefined)
      evidence.set(act.item, [evidenceOf(act, item, issue, own)]);
  }
  return evidence;
}

function evidenceOf(
  { ticked, at, isNew }: BoxAct,
  item: Item,
  issue: SeenIssue,
  own: IssueActivity,
): IssueEvidence {
  const on = (isNew || !ticked ? null : writtenHere(item, issue.number)) ?? dayAt(secondsAt(at));
  return {
    says: ticked ? "done" : "open",
    kind: "checklist",
    explicit: true,
    because: ticked ? "ticked in the checklist" : "unticked in the checklist",
    moment: { repository: own.listed, order: null, at: secondsAt(at) },
    proof: issueProof(issue, own, "checklist", on, null),
    dismissed: null,
    unseen: false,
    byState: false,
  };
}
