/**
 * Parses the body of a checklist issue: our block with a row for each group and item, and the learner's own text. Each row
 * ends in an HTML comment with what we wrote last, which is the base of a three-way merge. When someone ticks a box,
 * GitHub changes only the letter in it and keeps the rest of the line.
 */

import { stampOf } from "../text/stamp.ts";

/** Identifies a checklist, as written in its first comment: "phase web-backend", "strategy", "strategy part 2". */
export interface ChecklistKey {
  /** Null for the strategy. */
  phase: string | null;
  /** 1 is the issue that roadmap.json names. A list that is too long continues in 2, 3 and so on. */
  part: number;
}

export interface ChecklistRow {
  kind: "group" | "item";
  id: string;
  /** The current state of the box. A group has no box. */
  ticked: boolean;
  /** The state that was written last; null if the comment is gone. */
  was: boolean | null;
  /** Its position in the roadmap when it was written; null if unknown. */
  place: number | null;
  /** Its current text, without the proof at the end. */
  title: string;
  /** True if the text is not what was written last. */
  renamed: boolean;
  /** ISO moment at which a person last ticked or unticked the box here, if that still counts. */
  hand: string | null;
}

/** A line of the list: one of our rows, or a line that someone added. */
export type ChecklistLine = { row: ChecklistRow } | { own: string };

export interface Checklist {
  key: ChecklistKey;
  /** The learner's lines around the block. */
  before: string[];
  after: string[];
  lines: ChecklistLine[];
  /** {@link stampOf} the title that was written last; null if unknown. */
  titleStamp: string | null;
  /** Numbers of the issues in which the list continues. */
  parts: number[];
  /** Stamp of the last edit of the text that a run has judged; null if none was asked about. */
  judged: string | null;
}

const startLine =
  /^ {0,3}<!-- roadfolio:checklist (?:phase ([a-z0-9-]{1,64})|strategy)(?: part (\d{1,3}))?(?: ([0-9a-f]{8}))? -->\s*$/;
const endLine = /^ {0,3}<!-- roadfolio:end -->\s*$/;
/** Marks the start of the list. Everything above it in our block is rewritten each time. */
export const listMarker = "<!-- roadfolio:list -->";
const partsLine = /^<!-- roadfolio:parts((?: \d{1,10})+) -->\s*$/;
const judgedLine = /^<!-- roadfolio:edits ([0-9a-f]{8}) -->\s*$/;
const rowSign = "<!-- roadfolio:";
const rowNote =
  /^<!-- roadfolio:(group|item) ([a-z0-9-]{1,64}) (x|-) (\d{1,5}) ([0-9a-f]{8})(?: (\d{4}-\d\d-\d\dT[\d:.]{1,16}Z))? -->\s*$/;
const box = /^\s*[-*+] \[([ xX])\] ?(.*)$/;

/** Separates the text of a row from its proof. */
export const proofSign = " → ";

/** The start of the comment that opens the block; the stamp of the title follows. Anyone can paste it, so it proves nothing. */
export function checklistMarker({ phase, part }: ChecklistKey): string {
  return `<!-- roadfolio:checklist ${phase === null ? "strategy" : `phase ${phase}`}${part === 1 ? "" : ` part ${part}`} `;
}

/** The comment at the end of a row, for {@link readChecklist} in the next run. */
export function rowComment(row: {
  kind: "group" | "item";
  id: string;
  ticked: boolean;
  place: number;
  title: string;
  hand: string | null;
}): string {
  const { kind, id, ticked, place, title, hand } = row;
  const moment = hand === null ? "" : ` ${hand}`;
  return `<!-- roadfolio:${kind} ${id} ${ticked ? "x" : "-"} ${place} ${stampOf(title)}${moment} -->`;
}

/** The comment with the stamp of the last edit that was judged. A forged one names no edit, or an older one. */
export function judgedComment(stamp: string): string {
  return `<!-- roadfolio:edits ${stamp} -->`;
}

/** The key of a block whose first comment is gone. */
const unknownKey: ChecklistKey = { phase: null, part: 0 };

/**
 * Parses an issue's body; null if it contains neither our first comment nor any of our rows. If the end of the block was
 * deleted, the block ends with its last row.
 */
export function readChecklist(body: string): Checklist | null {
  const lines = body.split(/\r\n|\r|\n/);
  const rows = lines.flatMap((line, index) => (noteOf(line) === null ? [] : [index]));
  const found = lines.findIndex((line) => startLine.test(line));
  const start = found === -1 ? (rows[0] ?? -1) : found;
  if (start === -1) return null;
  // Without the first comment we cannot tell which checklist this is; the caller knows it from the issue number.
  const head = startLine.exec(lines[found] ?? "");
  const end = lines.findIndex((line, index) => index > start && endLine.test(line));
  // Someone may have moved one of the two comments, so the block spans at least all rows.
  const from = Math.min(start, rows[0] ?? start);
  const stop = Math.max(end, start, rows.at(-1) ?? start) + 1;
  const inside = lines.slice(from, stop).filter((line) => !startLine.test(line) && !endLine.test(line));
  const list = listStart(inside);
  // Everything above the list is ours, except boxes that someone added there.
  const added = inside.slice(0, Math.max(0, list)).filter((line) => box.test(line));
  const parts = inside.flatMap((line) => partsLine.exec(line)?.[1]?.trim().split(" ").map(Number) ?? []);
  return {
    key: head === null ? unknownKey : { phase: head[1] ?? null, part: Number(head[2] ?? 1) },
    before: lines.slice(0, from),
    after: lines.slice(stop),
    lines: [...added, ...(list === -1 ? [] : inside.slice(list))]
      .filter((line) => line.trim() !== "" && line.trim() !== listMarker)
      .map((line) => {
        const row = readRow(line);
        return row === null ? { own: line } : { row };
      }),
    titleStamp: head?.[3] ?? null,
    parts: [...new Set(parts)],
    judged: inside.flatMap((line) => judgedLine.exec(line)?.[1] ?? []).at(-1) ?? null,
  };
}

/** Where the list starts inside the block: at its comment or the first row, whichever comes first; -1 without both. */
function listStart(inside: readonly string[]): number {
  const mark = inside.findIndex((line) => line.trim() === listMarker);
  const firstRow = inside.findIndex((line) => noteOf(line) !== null);
  return mark === -1 || (firstRow !== -1 && firstRow < mark) ? firstRow : mark;
}

/** Characters of a row to read. Our own titles and proofs are never that long. */
const longestRow = 4000;

/** The text before each of the last eight arrows, shortest first; any of these arrows may start the proof. */
export function cutAtSigns(words: string): string[] {
  const signs = [...words.matchAll(new RegExp(proofSign, "g"))].map(({ index }) => index);
  return signs.slice(-8).map((index) => words.slice(0, index));
}

/** A cheap check whether a text may contain a checklist. */
export function mayHoldChecklist(body: string): boolean {
  return body.includes("<!-- roadfolio:checklist ");
}

/** Matches the comment at the end of a row. Searches for its start first so that long lines stay cheap. */
function noteOf(line: string): RegExpExecArray | null {
  const start = line.lastIndexOf(rowSign);
  return start === -1 ? null : rowNote.exec(line.slice(start));
}

function readRow(line: string): ChecklistRow | null {
  const note = noteOf(line);
  if (note === null) return null;
  const [, kind, id = "", was, place, stamp, hand] = note;
  const shown = line.slice(0, Math.min(longestRow, line.lastIndexOf(rowSign))).trimEnd();
  const ticked = box.exec(shown);
  const words = (ticked?.[2] ?? shown.replace(/^\s*#+\s*/, "").replace(/^\s*[-*+]\s+/, "")).trim();
  // A title, or a path in a proof, can contain the arrow itself.
  const titles = [words, ...cutAtSigns(words)];
  const title = titles.find((one) => stampOf(one) === stamp) ?? titles.at(-1) ?? words;
  return {
    kind: kind === "group" ? "group" : "item",
    id,
    // If someone deleted the box, assume it did not change.
    ticked: ticked === null ? was === "x" : ticked[1] !== " ",
    was: was === "x",
    place: Number(place),
    title,
    renamed: stampOf(title) !== stamp,
    hand: hand ?? null,
  };
}

/** Parses a box that is not one of our rows; null for any other line. */
export function readBox(line: string): { words: string; ticked: boolean } | null {
  const match = box.exec(line);
  const words = match?.[2]?.trim() ?? "";
  return match === null || words === "" ? null : { words, ticked: match[1] !== " " };
}
