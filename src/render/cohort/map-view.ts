/** The tables of the map, for `cohort/map.html`. */
import { daysBetween } from "../../roadmap/day.ts";
import { counted } from "../../text/thousands.ts";
import { cutText } from "../site/owner-text.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { columnTitle, type GroupedMap, type MapGroup } from "./map-groups.ts";
import type { Cell, Column, Row } from "./plans.ts";
import { addressOf } from "./standing.ts";

/**
 * Where the number in a cell links: to its newest proof (`proof`); to its place on the list of proofs, whose address is short
 * (`list`; with `cells`, the names beside them have no link of their own); or nowhere (`row`), where the whole row is one link
 * to the learner's place on that list.
 */
export type CellLinks = "proof" | "list" | "cells" | "row";

export interface MapOptions {
  links: CellLinks;
  /** Most characters of a name. */
  name: number;
  asOf: string;
}

export interface MapView {
  /** Which plan it is, for a cohort of several; plain text. */
  caption: string;
  rowLinks: boolean;
  /** More columns than a phone has room for. */
  wide: boolean;
  columns: { number: string; title: string; total: number | null }[];
  groups: { id: string; title: string; learners: string; span: number; rows: Html }[];
}

interface RowView {
  /** Id of lower-case letters and digits, like those of the cells. */
  id: string;
  /** Plain text. */
  name: string;
  /** Whether the name is a link. */
  linked: boolean;
  cells: CellView[];
  /** "3d", "5w", or "–". */
  last: string;
  late: boolean;
}

interface CellView {
  /** Digits and signs of ours. */
  says: string;
  /** Class for the share done; null for a cell whose address says it, and where nothing is done. */
  level: string | null;
  /** Fragment on the list of proofs. */
  near: string | null;
  url: string | null;
}

/** Beyond this a phone scrolls sideways. */
const narrowColumns = 6;
/** The longest time given in days; longer ones are given in weeks. */
const mostDays = 13;

/** @param ids of the rows on their page */
export function mapView(map: GroupedMap, ids: ReadonlyMap<Row, string>, options: MapOptions): MapView {
  const { columns, groups } = map;
  return {
    caption: captionOf(map),
    rowLinks: options.links === "row",
    wide: columns.length > narrowColumns,
    columns: columns.map((column) => ({ ...headOf(column), total: column.total })),
    groups: groups.map((group) => ({
      id: groupId(group, ids),
      title: group.title,
      learners: counted(group.learners, "learner"),
      span: columns.length + 2,
      rows: html(
        group.rows.map((row) => rowHtml(rowView(row, columns, ids.get(row) ?? "", options))).join("\n"),
      ),
    })),
  };
}

/** What the head of a column says: on a phone only its number. */
function headOf(column: Column): { number: string; title: string } {
  if (column.position === null) return { number: "+", title: columnTitle(column) };
  if (column.title !== null) return { number: String(column.position), title: columnTitle(column) };
  const [number = "", ...words] = columnTitle(column).split(" ");
  return { number, title: words.join(" ") };
}

/** For links to a group: made of its first row's id. */
export function groupId({ rows: [first] }: MapGroup, ids: ReadonlyMap<Row, string>): string {
  return `_${first === undefined ? "" : (ids.get(first) ?? "")}`;
}

/** "Fundamentals to Cloud: 180 learners", "Plans of their own: 3 learners, phases by their position". */
function captionOf(map: GroupedMap): string {
  return `${mapTitle(map)}: ${counted(map.learners, "learner")}${map.own ? ", phases by their position" : ""}`;
}

/** "Fundamentals to Cloud". Plain text. */
export function mapTitle({ columns, own }: GroupedMap): string {
  if (own) return "Plans of their own";
  const named = columns.filter(({ position }) => position !== null);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return "No phases";
  return first === last ? columnTitle(first) : `${columnTitle(first)} to ${columnTitle(last)}`;
}

/** A row of the table, without the end tags that HTML lets one leave out. */
function rowHtml({ id, name, linked, cells, last, late }: RowView): string {
  const head = escapeHtml(name);
  const who = linked ? `<a href=p/#${id}>${head}</a>` : head;
  return `<tr><th>${who}${cells.map(cellHtml).join("")}<td${late ? " class=z" : ""}>${last}`;
}

function cellHtml({ says, level, near, url }: CellView): string {
  const cell = `<td${level === null ? "" : ` class=${level}`}>`;
  if (near !== null) return `${cell}<a href=p/#${near}>${says}</a>`;
  return url === null ? `${cell}${says}` : `${cell}<a href="${escapeHtml(url)}">${says}</a>`;
}

function rowView(
  { standing, cells }: Row,
  columns: readonly Column[],
  id: string,
  { links, name, asOf }: MapOptions,
): RowView {
  const views = cells.map((cell, index) =>
    cellView(cell, columns[index]?.total ?? null, cellId(id, index, cell), links),
  );
  return {
    id,
    name: cutText(standing.name, name),
    linked: links !== "cells" || views.length === 0,
    cells: links === "cells" ? withOneLink(views, cellId(id, 0, cells[0] ?? null)) : views,
    last: standing.newest === null ? "–" : agoInShort(standing.newest.on, asOf),
    late: standing.stuck,
  };
}

/** Somebody without a proof has a place on the list too. */
function withOneLink(views: readonly CellView[], near: string): CellView[] {
  const has = views.some((view) => view.near !== null);
  return views.map((view, index) => (has || index > 0 ? view : { ...view, near }));
}

function cellView(cell: Cell | null, total: number | null, near: string, links: CellLinks): CellView {
  if (cell === null || cell.total <= 0) return { says: "–", level: null, near: null, url: null };
  const level = levelOf(cell);
  const url = cell.newest === null ? null : addressOf(cell.newest);
  const isNear = url !== null && (links === "list" || links === "cells");
  return {
    says: `${cell.done}${cell.total === total ? "" : `/${cell.total}`}${cell.declared > 0 ? "*" : ""}`,
    level: level === 0 || isNear ? null : `l${level}`,
    near: isNear ? near : null,
    url: links === "proof" ? url : null,
  };
}

/** 0 for nothing, 4 for everything, and a third each between them. */
function levelOf({ done, total }: Cell): number {
  if (done <= 0) return 0;
  return done >= total ? 4 : Math.min(3, 1 + Math.floor((done / total) * 3));
}

/**
 * Id of a cell on the list of proofs. Its last character is the level, by which the style sheet colours the link: a class for
 * each of 1,200 cells would take a sixth of the page.
 * @param row id of its row, of lower-case letters and digits
 */
export function cellId(row: string, column: number, cell: Cell | null): string {
  return `${row}${"ABCDEFGHI"[column] ?? ""}${cell === null ? 0 : levelOf(cell)}`;
}

/** "3d", "5w". ISO days. */
function agoInShort(on: string, asOf: string): string {
  const days = Math.max(0, daysBetween(on, asOf));
  return days > mostDays ? `${Math.floor(days / 7)}w` : `${days}d`;
}
