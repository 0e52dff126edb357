/**
 * The rows of a map by the phase that each learner is in, those with furthest to go first, split into pages if there are many.
 */
import type { Cell, Column, PlanMap, Row } from "./plans.ts";
import { plainTitle } from "./texts.ts";

export interface MapGroup {
  /** "Phase 2, Web back end", "All phases finished". Plain text. */
  title: string;
  /** Learners in the whole group, not only on this page. */
  learners: number;
  rows: Row[];
}

export interface GroupedMap extends Omit<PlanMap, "rows"> {
  /** Learners in the whole map. */
  learners: number;
  groups: MapGroup[];
}

export function groupedMap({ columns, own, rows }: PlanMap): GroupedMap {
  const byColumn = new Map<number, Row[]>();
  for (const row of rows) {
    const at = currentColumn(row);
    byColumn.set(at, [...(byColumn.get(at) ?? []), row]);
  }
  const groups = [...byColumn]
    .toSorted(([a], [b]) => a - b)
    .map(([at, some]) => ({
      title: groupTitle(at, columns),
      learners: some.length,
      rows: some.toSorted((a, b) => shareOf(a) - shareOf(b)),
    }));
  return { columns, own, learners: rows.length, groups };
}

/** The first column with something left to do; -1 without phases, and beyond all columns for somebody who is through. */
function currentColumn({ cells }: Row): number {
  if (cells.every((cell) => cell === null)) return -1;
  const at = cells.findIndex((cell) => cell !== null && cell.done < cell.total);
  return at === -1 ? cells.length : at;
}

function groupTitle(at: number, columns: readonly Column[]): string {
  if (at === -1) return "No phases";
  const column = columns[at];
  if (column === undefined) return "All phases finished";
  return column.title === null ? columnTitle(column) : `Phase ${column.position}, ${columnTitle(column)}`;
}

/** "Web back end", "Web back end and later", "2nd phase", "Other phases". Plain text. */
export function columnTitle({ title, position, last }: Column): string {
  if (position === null) return "Other phases";
  const name = title === null ? `${ordinal(position)} phase` : plainTitle(title, 40);
  return last ? `${name} and later` : name;
}

function ordinal(number: number): string {
  return `${number}${["th", "st", "nd", "rd"][number] ?? "th"}`;
}

/** Share of all items in phases, 0 to 1. */
function shareOf({ cells }: Row): number {
  const sum = (of: (cell: Cell) => number): number =>
    cells.reduce((all, cell) => all + (cell === null ? 0 : of(cell)), 0);
  const total = sum(({ total: items }) => items);
  return total === 0 ? 0 : sum(({ done }) => done) / total;
}

/** Cuts maps into pages. @param most rows of a page. @returns at least one page */
export function pagesOf(maps: readonly GroupedMap[], most: number): GroupedMap[][] {
  const pages: GroupedMap[][] = [[]];
  let room = most;
  for (const map of maps)
    for (const group of map.groups)
      for (let from = 0; from < group.rows.length;) {
        if (room === 0) {
          pages.push([]);
          room = most;
        }
        const rows = group.rows.slice(from, from + room);
        addGroup(pages.at(-1) ?? [], map, { ...group, rows });
        from += rows.length;
        room -= rows.length;
      }
  return pages;
}

/** A page may end inside a map. */
function addGroup(page: GroupedMap[], map: GroupedMap, group: MapGroup): void {
  const last = page.at(-1);
  if (last?.columns === map.columns) last.groups.push(group);
  else page.push({ ...map, groups: [group] });
}
