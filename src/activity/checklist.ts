/**
 * What a checklist issue holds: our block with a row for each group and item, and the learner's own text. Behind each
 * row stands, in a comment that no reader sees, what was written last: the base of a three-way merge. GitHub changes
 * only the letter in the box when somebody ticks it, and keeps the rest of the line.
 */

import { stampOf } from "../text/stamp.ts";

/** Which checklist an issue is, as its first comment says: "phase web-backend", "strategy", "strategy part 2". */
export interface ChecklistKey {
  /** Null for the strategy. */
  phase: string | null;
  /** 1 is the issue whose number stands in roadmap.json; a list that is too long for it goes on in 2 and so on. */
  part: number;
}

export interface ChecklistRow {
  kind: "group" | "item";
  id: string;
  /** What the box says now. A group has no box. */
  ticked: boolean;
  /** What was written last; null when that is not known, since the comment has gone. */
  was: boolean | null;
  /** Its place in the roadmap when it was written; null when that is not known. */
  place: number | null;
  /** Its words as they stand, without the proof behind them. */
  title: string;
  /** True when these are not the words that were written last. */
  renamed: boolean;
  /** ISO moment of the tick or untick that a person made here and that still stands. */
  hand: string | null;
}

/** A line of the list: a row of ours, or a line that somebody wrote between them. */
export type ChecklistLine = { row: ChecklistRow } | { own: string };

export interface Checklist {
  key: ChecklistKey;
  /** The learner's lines around the block. */
  before: string[];
  after: string[];
  lines: ChecklistLine[];
  /** {@link stampOf} the issue's title as it was written last; null when it is not known. */
  titleStamp: string | null;
  /** Numbers of the issues in which the list goes on. */
  parts: number[];
}

const startLine =
  /^ {0,3}<!-- roadfolio:checklist (?:phase ([a-z0-9-]{1,64})|strategy)(?: part (\d{1,3}))?(?: ([0-9a-f]{8}))? -->\s*$/;
const endLine = /^ {0,3}<!-- roadfolio:end -->\s*$/;
/** Below it is the list; what is above it is written anew each time. */
export const listMarker = "<!-- roadfolio:list -->";
const partsLine = /^<!-- roadfolio:parts((?: \d{1,10})+) -->\s*$/;
const rowSign = "<!-- roadfolio:";
const rowNote =
  /^<!-- roadfolio:(group|item) ([a-z0-9-]{1,64}) (x|-) (\d{1,5}) ([0-9a-f]{8})(?: (\d{4}-\d\d-\d\dT[\d:.]{1,16}Z))? -->\s*$/;
const box = /^\s*[-*+] \[([ xX])\] ?(.*)$/;

/** Between the words of a row and its proof. */
export const proofSign = " → ";

/** The comment with which the block begins, but for the stamp of the title. Anybody may paste it: it is a hint. */
export function checklistMarker({ phase, part }: ChecklistKey): string {
  return `<!-- roadfolio:checklist ${phase === null ? "strategy" : `phase ${phase}`}${part === 1 ? "" : ` part ${part}`} `;
}

/** The comment behind a row: what {@link readChecklist} finds there in the next run. */
export function rowComment(row: {
  kind: "group" | "item";
  id: string;
  ticked: boolean;
  place: number;
  title: string;
  hand: string | null;
}): string {
  const { kind, id, ticked, place, title, hand } = row;
  const told = hand === null ? "" : ` ${hand}`;
  return `<!-- roadfolio:${kind} ${id} ${ticked ? "x" : "-"} ${place} ${stampOf(title)}${told} -->`;
}

/** That of no checklist. */
const unknownKey: ChecklistKey = { phase: null, part: 0 };

/**
 * Reads an issue's body; null when it has no row and no beginning of ours. A block whose end was deleted goes as far
 * as its last row.
 */
export function readChecklist(body: string): Checklist | null {
  const lines = body.split(/\r\n|\r|\n/);
  const rows = lines.flatMap((line, index) => (noteOf(line) === null ? [] : [index]));
  const found = lines.findIndex((line) => startLine.test(line));
  const start = found === -1 ? (rows[0] ?? -1) : found;
  if (start === -1) return null;
  // Without the first comment it is not known whose rows these are; who names the issue knows.
  const head = startLine.exec(lines[found] ?? "");
  const end = lines.findIndex((line, index) => index > start && endLine.test(line));
  // Where somebody moved one of the two comments, the block is as long as its rows.
  const from = Math.min(start, rows[0] ?? start);
  const stop = Math.max(end, start, rows.at(-1) ?? start) + 1;
  const inside = lines.slice(from, stop).filter((line) => !startLine.test(line) && !endLine.test(line));
  const mark = inside.findIndex((line) => line.trim() === listMarker);
  const firstRow = inside.findIndex((line) => noteOf(line) !== null);
  const list = mark === -1 || (firstRow !== -1 && firstRow < mark) ? firstRow : mark;
  // Above the list everything is ours, but for boxes that somebody added there.
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
  };
}

/** Characters of a row that are read: no title and proof of ours is as long. */
const longestRow = 4000;

/** The words before each of the last signs that begin a proof, the shortest first. */
export function cutAtSigns(words: string): string[] {
  const signs = [...words.matchAll(new RegExp(proofSign, "g"))].map(({ index }) => index);
  return signs.slice(-8).map((index) => words.slice(0, index));
}

/** True for a text that may hold a checklist: seen without reading it whole. */
export function mayHoldChecklist(body: string): boolean {
  return body.includes("<!-- roadfolio:checklist ");
}

/** The comment at the end of a row; found first, so that a long line of anything else costs no time. */
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
  // A title, and a path in a proof, may hold the sign themselves.
  const titles = [words, ...cutAtSigns(words)];
  const title = titles.find((one) => stampOf(one) === stamp) ?? titles.at(-1) ?? words;
  return {
    kind: kind === "group" ? "group" : "item",
    id,
    // A line whose box somebody deleted says nothing new.
    ticked: ticked === null ? was === "x" : ticked[1] !== " ",
    was: was === "x",
    place: Number(place),
    title,
    renamed: stampOf(title) !== stamp,
    hand: hand ?? null,
  };
}

/** A box that is none of our rows: its words and whether it is ticked; null for any other line. */
export function readBox(line: string): { words: string; ticked: boolean } | null {
  const match = box.exec(line);
  const words = match?.[2]?.trim() ?? "";
  return match === null || words === "" ? null : { words, ticked: match[1] !== " " };
}
