/** Draws lines of code on a card, those that prove something on a green ground. */
import type { CardLine } from "../../render/site/card.ts";
import { type Bitmap, fillBox, lay } from "./bitmap.ts";
import type { Cut } from "./letters.ts";
import { colours, type InkName, inkOn } from "./palette.ts";
import { spell, spellCode } from "./spelling.ts";
import { tickSize } from "./tick.ts";
import { write } from "./write.ts";

const right = 1120;
const pitch = 46;
/** Above the first line and below the last. */
const edge = 12;
/** From the top of a line to its baseline. */
const baseline = 33;
/** Width of the mark at the left of a line that proves something. */
const mark = 6;
/** Where text begins, and how many digits of a line number there is room for. */
const inset = 20;
const digits = 4;

const inks: Record<string, InkName> = { plain: "ink", comment: "grey", word: "word", string: "string" };

/** @param tick the picture of a tick @param top in pixels, as is `left`; even */
export function drawCode(
  bitmap: Bitmap,
  cut: Cut,
  tick: Uint8Array,
  lines: readonly CardLine[],
  { left, top }: { left: number; top: number },
): void {
  const height = lines.length * pitch + 2 * edge;
  fillBox(bitmap, { x: left, y: top, width: right - left, height }, colours.card);
  const start = left + inset + (digits + 1) * cut.width;
  let isPinned = false;
  for (const [index, line] of lines.entries()) {
    const y = top + edge + index * pitch;
    if (line.kind === "code") isPinned = line.pinned;
    const ground = isPinned ? colours.wash : colours.card;
    if (isPinned) {
      fillBox(bitmap, { x: left, y, width: right - left, height: pitch }, ground);
      fillBox(bitmap, { x: left, y, width: mark, height: pitch }, colours.green);
    }
    if (line.kind === "pins") {
      const known = spelt(line.names.join(" · "), cut);
      lay(bitmap, { x: start, y: y + baseline - 27 }, tick, tickSize, inkOn("green", ground));
      const x = start + tickSize + 12;
      write(bitmap, { x, y: y + baseline }, cutTo(known, roomAt(x, cut)), cut, inkOn("green", ground));
    } else {
      const number = String(line.number).slice(-digits).padStart(digits);
      write(bitmap, { x: left + inset, y: y + baseline }, number, cut, inkOn("grey", ground));
      writePieces(bitmap, cut, line.pieces, { x: start, y: y + baseline }, ground);
    }
  }
}

/** A line, cut with "…" where the room ends. */
function writePieces(
  bitmap: Bitmap,
  cut: Cut,
  pieces: Extract<CardLine, { kind: "code" }>["pieces"],
  { x, y }: { x: number; y: number },
  ground: number,
): void {
  const isKnown = (letter: string): boolean => cut.glyph(letter) !== undefined;
  const known = pieces.map(({ kind, text }) => ({ kind, text: spellCode(text, isKnown) }));
  const length = known.reduce((sum, { text }) => sum + text.length, 0);
  let room = roomAt(x, cut);
  const isCut = length > room;
  if (isCut) room -= 1;
  let at = x;
  for (const { kind, text } of known) {
    const shown = text.slice(0, room);
    room -= shown.length;
    at = write(bitmap, { x: at, y }, shown, cut, inkOn(inks[kind] ?? "ink", ground));
  }
  if (isCut) write(bitmap, { x: at, y }, "…", cut, inkOn("grey", ground));
}

function spelt(text: string, cut: Cut): string {
  return spell(text, (letter) => cut.glyph(letter) !== undefined);
}

/** Letters that fit between a place and the end of the ground. */
function roomAt(x: number, cut: Cut): number {
  return Math.floor((right - inset - x) / cut.width);
}

function cutTo(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}
