/** Draws the preview card of a page: 1200 x 630, the size for Open Graph, in well under a millisecond. */
import type { Card } from "../../render/site/card.ts";
import { createBitmap, fillBox, lay } from "./bitmap.ts";
import { drawCode } from "./draw-code.ts";
import { type Cut, openLetters } from "./letters.ts";
import { wrap, wrapEvenly } from "./lines.ts";
import { colours, type InkName, inkOn, palette } from "./palette.ts";
import { encodePng } from "./png.ts";
import { spell } from "./spelling.ts";
import { drawTick, tickSize } from "./tick.ts";
import { write } from "./write.ts";

const [width, height, margin] = [1200, 630, 80];

/** Baselines of the kicker, the title's first line and the foot. */
const baselines = { kicker: 96, title: 188, foot: 560 };
/** Distance between lines, and from the title to the note and to the code. */
const pitches = { title: 74, note: 42, toNote: 64, toCode: 44 };
const most = { title: 4, titleAbove: 2, note: 2 };

/** From the baseline up to the middle of the capitals. */
const middle = 11;

/** Between the tick and the foot. */
const gap = 14;

const segment = { top: 594, height: 12, gap: 4 };

const { title, text } = openLetters();
const tick = drawTick();
/** One for all pictures: a fresh one costs more than the drawing. */
const bitmap = createBitmap(width, height);

/**
 * @returns a PNG of 1200 x 630 pixels; the same card always gives the same bytes in the same version of Node. Characters
 * that the font does not have are left out
 */
export function drawCard(card: Card): Uint8Array {
  const { kicker, note, code, foot, proven, segments } = card;
  bitmap.rows.fill(0);
  say(text, wrap(spelt(kicker, text), columns(text, margin), 1), margin, baselines.kicker, 0, "grey");
  const hasMore = code.length > 0 || note !== "";
  const titles = wrapEvenly(
    spelt(card.title, title),
    columns(title, margin),
    hasMore ? most.titleAbove : most.title,
  );
  say(title, titles, margin, baselines.title, pitches.title, "ink");
  const end = baselines.title + Math.max(0, titles.length - 1) * pitches.title;
  if (code.length > 0) drawCode(bitmap, text, tick, code, { left: margin, top: end + pitches.toCode });
  else {
    const notes = wrap(spelt(note, text), columns(text, margin), most.note);
    say(text, notes, margin, end + pitches.toNote, pitches.note, "grey");
  }
  sayFoot(foot, proven);
  drawSegments(segments);
  return encodePng(bitmap, palette);
}

const spelt = (line: string, cut: Cut): string => spell(line, (letter) => cut.glyph(letter) !== undefined);

/** Number of letters that fit between `x` and the right margin. */
const columns = (cut: Cut, x: number): number => Math.floor((width - margin - x) / cut.width);

/** Lines of text on paper. @param y baseline of the first @param pitch from one baseline to the next */
function say(cut: Cut, lines: readonly string[], x: number, y: number, pitch: number, ink: InkName): void {
  for (const [index, line] of lines.entries())
    write(bitmap, { x, y: y + index * pitch }, line, cut, inkOn(ink, colours.paper));
}

function sayFoot(foot: string, proven: boolean): void {
  const x = proven ? margin + tickSize + gap : margin;
  if (proven) {
    const y = baselines.foot - middle - tickSize / 2;
    lay(bitmap, { x: margin, y }, tick, tickSize, inkOn("green", colours.paper));
  }
  const line = wrap(spelt(foot, text), columns(text, x), 1);
  say(text, line, x, baselines.foot, 0, proven ? "green" : "grey");
}

/** Between the margins, as wide as they can be. */
function drawSegments(segments: readonly boolean[]): void {
  const room = width - 2 * margin + segment.gap;
  const pitch = Math.floor(room / Math.max(1, segments.length) / 2) * 2;
  for (const [index, isDone] of segments.entries())
    fillBox(
      bitmap,
      { x: margin + index * pitch, y: segment.top, width: pitch - segment.gap, height: segment.height },
      isDone ? colours.green : colours.track,
    );
}
