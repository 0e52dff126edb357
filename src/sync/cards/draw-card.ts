/** Draws the preview card of a page: 1200 x 630, the size for Open Graph, in well under a millisecond. */
import type { Card } from "../../render/site/card.ts";
import { createBitmap, fillRows, lay } from "./bitmap.ts";
import { type Cut, unpackLetters } from "./letters.ts";
import { wrap, wrapEvenly } from "./lines.ts";
import { colours, inks, palette } from "./palette.ts";
import { encodePng } from "./png.ts";
import { spell } from "./spelling.ts";
import { drawTick, tickSize } from "./tick.ts";

const [width, height, margin] = [1200, 630, 80];

/** Baselines of the kicker, the title's first line and the note's last line. */
const baselines = { kicker: 100, title: 200, note: 556 };
/** Distance between lines. */
const pitches = { title: 74, note: 40 };
const most = { title: 4, note: 2 };

/** From the baseline up to the middle of the capitals. */
const middle = 11;

/** Between the tick and the kicker. */
const gap = 18;

/** Height of the bar at the bottom. */
const barHeight = 12;

const { title, text } = unpackLetters();
const tick = drawTick();
/** One for all pictures: a fresh one costs more than the drawing. */
const bitmap = createBitmap(width, height);

/**
 * @returns a PNG of 1200 x 630 pixels; the same card always gives the same bytes in the same version of Node. Characters
 * that the font does not have are left out
 */
export function drawCard(card: Card): Uint8Array {
  bitmap.rows.fill(0);
  const kicker = { x: margin, y: baselines.kicker };
  if (card.done) {
    const y = kicker.y - middle - tickSize / 2;
    lay(bitmap, { x: margin, y }, tick, tickSize, inks.green);
    kicker.x += tickSize + gap;
  }
  for (const line of wrap(spelt(card.kicker, text), columns(text, kicker.x), 1))
    write(kicker, line, text, inks.grey);
  const titles = wrapEvenly(spelt(card.title, title), columns(title, margin), most.title);
  for (const [index, line] of titles.entries())
    write({ x: margin, y: baselines.title + index * pitches.title }, line, title, inks.black);
  const notes = wrap(spelt(card.note, text), columns(text, margin), most.note);
  for (const [index, line] of notes.entries()) {
    const y = baselines.note - (notes.length - 1 - index) * pitches.note;
    write({ x: margin, y }, line, text, inks.grey);
  }
  if (card.share !== null) drawBar(card.share);
  return encodePng(bitmap, palette);
}

const spelt = (line: string, cut: Cut): string => spell(line, (letter) => cut.glyph(letter) !== undefined);

/** Number of letters that fit between `x` and the right margin. */
const columns = (cut: Cut, x: number): number => Math.floor((width - margin - x) / cut.width);

/** A line of text that starts at `x`, with its baseline at `y`. */
function write({ x, y }: { x: number; y: number }, line: string, cut: Cut, ink: Uint8Array): void {
  for (const [index, letter] of Array.from(line).entries()) {
    const glyph = cut.glyph(letter);
    if (glyph !== undefined)
      lay(bitmap, { x: x + index * cut.width, y: y - cut.baseline }, glyph, cut.width, ink);
  }
}

/** Only nothing is an empty bar, and only all is a full one. */
function drawBar(share: number): void {
  const steps = width / 2;
  // NaN counts as 0.
  const part = share > 0 ? Math.min(share, 1) : 0;
  const rounded = Math.round(part * steps);
  const filled = part === 0 || part === 1 ? rounded : Math.min(Math.max(rounded, 1), steps - 1);
  fillRows(bitmap, height - barHeight, height, width, colours.track);
  fillRows(bitmap, height - barHeight, height, filled * 2, colours.green);
}
