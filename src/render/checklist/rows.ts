/**
 * Builds the rows of a checklist from the roadmap, keeping the order and wording people gave them in the issue.
 */
import { type ChecklistLine, type ChecklistRow, proofSign, rowComment } from "../../activity/checklist.ts";
import { retyped } from "../../evidence/issues/from-checklists.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { Markdown } from "../markdown.ts";

/** A row according to the roadmap. */
export interface WantedRow {
  kind: "group" | "item";
  id: string;
  ticked: boolean;
  title: Markdown;
  proof: Markdown | null;
  /** When the box was last ticked or unticked by hand and still is (ISO). */
  hand: string | null;
}

/** One line of the list, ready to write. */
export interface WrittenLine {
  text: string;
  /** A heading starts a group and gets an empty line before it. */
  heading: boolean;
}

/**
 * Merges the roadmap's rows into the issue. Rows keep the order and the wording they were given there, and
 * other people's lines stay after the row they followed.
 */
export function mergeRows(
  wanted: readonly WantedRow[],
  current: readonly ChecklistLine[],
  items: readonly Item[],
): WrittenLine[] {
  const rows = new Map<string, ChecklistRow>();
  for (const line of current) if ("row" in line && !rows.has(line.row.id)) rows.set(line.row.id, line.row);
  const own = ownLines(current, items);
  const order = isReordered([...rows.values()], wanted) ? inTheirOrder([...rows.keys()], wanted) : wanted;
  const known = new Set(order.map(({ id }) => id));
  const behind = (id: string | null): WrittenLine[] =>
    own.filter(({ after }) => after === id).map(({ text }) => ({ text, heading: false }));
  const lost = own.filter(({ after }) => after !== null && !known.has(after));
  return [
    ...behind(null),
    ...order.flatMap((row) => [lineOf(row, wanted.indexOf(row), rows.get(row.id)), ...behind(row.id)]),
    ...lost.map(({ text }) => ({ text, heading: false })),
  ];
}

/**
 * Lines that are not our rows, each with the row before it. A row that someone typed again is dropped, because
 * ours replaces it.
 */
function ownLines(
  current: readonly ChecklistLine[],
  items: readonly Item[],
): { text: string; after: string | null }[] {
  let after: string | null = null;
  return current.flatMap((line) => {
    if ("row" in line) {
      after = line.row.id;
      return [];
    }
    return retyped(line.own, items) === null ? [{ text: line.own, after }] : [];
  });
}

function isReordered(rows: readonly ChecklistRow[], wanted: readonly WantedRow[]): boolean {
  const known = new Set(wanted.map(({ id }) => id));
  const places = rows.filter(({ id }) => known.has(id)).flatMap(({ place }) => place ?? []);
  return places.some((place, index) => place < (places[index - 1] ?? -1));
}

/** The order in the issue. A new row goes after the one before it in the roadmap. */
function inTheirOrder(ids: readonly string[], wanted: readonly WantedRow[]): WantedRow[] {
  const byId = new Map(wanted.map((row) => [row.id, row]));
  const order = ids.flatMap((id) => byId.get(id) ?? []);
  for (const [index, row] of wanted.entries()) {
    if (order.includes(row)) continue;
    const before = wanted[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, row);
  }
  return order;
}

function lineOf(row: WantedRow, place: number, current: ChecklistRow | undefined): WrittenLine {
  const { kind, ticked, title, proof } = row;
  const words = current?.renamed === true && current.title !== "" ? current.title : title;
  const sign = kind === "group" ? "###" : `- [${ticked ? "x" : " "}]`;
  const text = `${sign} ${words}${proof === null ? "" : `${proofSign}${proof}`}`;
  return { text: `${text} ${rowComment({ ...row, place })}`, heading: kind === "group" };
}
