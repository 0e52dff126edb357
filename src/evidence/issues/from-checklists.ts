/**
 * Evidence from the boxes of checklist issues. A person ticked or unticked a box if its state differs from what the
 * last run wrote, or if an earlier run noted such a change in the row. A box in the state that we wrote is not
 * evidence.
 */
import { type Checklist, type ChecklistRow, cutAtSigns, readBox } from "../../activity/checklist.ts";
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { ownIn } from "../../activity/repository.ts";
import { dayAt, secondsAt } from "../../roadmap/day.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import { foldWording } from "../../roadmap/wording.ts";
import { findChecklist, type FoundChecklist, unnamedChecklists } from "./find-checklists.ts";
import { type IssueEvidence, issueProof, openBox } from "./issue-evidence.ts";
import type { Refusal } from "./rights.ts";

/** A person's last change of a box, if it still holds. */
export interface BoxAct {
  item: string;
  issue: number;
  ticked: boolean;
  /** ISO moment; for a new act, when the issue was last updated, as GitHub does not give the box's own time. */
  at: string;
  isNew: boolean;
  /** Why it does not count; null if it does. */
  refusal: Refusal | null;
}

/** What people did to the boxes of a checklist: the newest act on each item. */
export function boxActs(found: readonly FoundChecklist[], items: readonly Item[]): BoxAct[] {
  const acts = found
    .filter(({ refusal }) => refusal === null)
    .flatMap((one) => rowsOf(one.checklist, items).flatMap(({ row, item }) => actOn(row, item, one) ?? []));
  return items.flatMap(({ id }) => {
    const own = acts.filter(({ item }) => item === id);
    // If a row is duplicated, the copy that was changed counts.
    return own.toSorted((a, b) => b.at.localeCompare(a.at) || Number(b.isNew) - Number(a.isNew)).slice(0, 1);
  });
}

function actOn(
  row: ChecklistRow,
  item: Item,
  { issue: { number, updatedAt }, edits }: FoundChecklist,
): BoxAct | null {
  const act = { item: item.id, issue: number, ticked: row.ticked, refusal: edits.rest };
  // A row that lost its comment: only a tick that roadmap.json does not have is certainly an act.
  const was = row.was ?? (row.ticked ? item.written !== false : row.ticked);
  if (row.ticked !== was) return { ...act, at: updatedAt, isNew: true, refusal: edits.changed };
  if (row.hand !== null) return { ...act, at: row.hand, isNew: false };
  const since = row.ticked ? writtenHere(item, number) : null;
  return since === null ? null : { ...act, at: `${since}T00:00:00Z`, isNew: false };
}

/** The day of a tick whose recorded proof is this checklist; null if it has another proof or none. */
export function writtenHere({ written }: Item, number: number): string | null {
  if (typeof written !== "object") return null;
  const proof = readProof(written.proof ?? "");
  return proof?.kind === "checklist" && proof.repository === null && proof.number === number
    ? written.on
    : null;
}

/** Rows with their items. A box that lost its comment is matched by its words. */
function rowsOf({ lines, key }: Checklist, items: readonly Item[]): { row: ChecklistRow; item: Item }[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  // Words can only match an item of this list; a row that we wrote carries the id of its item.
  const here = key.part === 0 ? items : items.filter(({ phase }) => phase === key.phase);
  return lines.flatMap((line) => {
    const row = "row" in line ? line.row : retyped(line.own, here);
    const item = row?.kind === "item" ? byId.get(row.id) : undefined;
    if (
      row === null ||
      item === undefined ||
      (row.kind === "item" && row.renamed && item.unmeant?.id === true)
    )
      return [];
    return [{ row, item }];
  });
}

/** Longer boxes are not compared with the items. In characters. */
const maxBox = 2000;

/** A box with an item's id, title or alias, as when somebody retyped the line; null for any other line. */
export function retyped(line: string, items: readonly Item[]): ChecklistRow | null {
  const found = readBox(line);
  if (found === null) return null;
  // A row that lost only its comment still has the proof after its words.
  if (found.words.length > maxBox) return null;
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

/** The unticked boxes of trusted checklists, each as {@link openBox}. */
export function openBoxes(activity: IssueActivity, roadmap: Roadmap): Set<string> {
  const open = new Set<string>();
  for (const phase of [...roadmap.phases.map(({ id }) => id), null])
    for (const { issue, checklist, refusal, edits } of findChecklist(activity, phase, roadmap))
      if (refusal === null && edits.rest === null)
        for (const { row, item } of rowsOf(checklist, roadmap.items))
          if (!row.ticked) open.add(openBox(item.id, issue.number));
  return open;
}

/** What people did to the boxes of all checklists, duplicates included: the newest act on each item. */
export function allActs(own: IssueActivity, roadmap: Roadmap): BoxAct[] {
  const lists = [...roadmap.phases.map(({ id }) => id), null].flatMap((phase) => {
    const found = findChecklist(own, phase, roadmap);
    const known = new Set(found.map(({ issue }) => issue.number));
    const doubles = found.length === 0 ? [] : unnamedChecklists(own, { phase, part: 1 });
    return [...found, ...doubles.filter(({ issue }) => !known.has(issue.number)).map(untilClosed)];
  });
  // An item that moved to another phase still has its row in the old checklist.
  return boxActs(
    lists,
    roadmap.items.filter(({ kind }) => kind !== "habit"),
  );
}

/** We stop updating a duplicate once it is closed, so later changes to it are not new acts. */
function untilClosed(found: FoundChecklist): FoundChecklist {
  const { issue } = found;
  return { ...found, issue: { ...issue, updatedAt: issue.closedAt ?? issue.updatedAt } };
}

/** Evidence from the boxes of all checklists, by item. */
export function evidenceFromChecklists(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
): Map<string, IssueEvidence[]> {
  const own = ownIn(activities);
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
  { ticked, at, isNew, refusal }: BoxAct,
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
    dismissed: refusal?.reason ?? null,
    unseen: refusal?.unseen ?? false,
    byState: false,
    byText: true,
    byEdit: refusal?.edit ?? false,
  };
}
