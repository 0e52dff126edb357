/** The picture of a page: 1200 x 630, as Open Graph wants it, in well under a millisecond. */
import type { Card } from "../../render/site/card.ts";
import { type Bitmap, createBitmap, fillRows, lay } from "./bitmap.ts";
import { type Cut, unpackLetters } from "./letters.ts";
import { wrap, wrapEvenly } from "./lines.ts";
import { colours, inks, palette } from "./palette.ts";
import { encodePng } from "./png.ts";
import { spell } from "./spelling.ts";
import { drawTick, tickSize } from "./tick.ts";

const [width, height, margin] = [1200, 630, 80];

/** Rows that text stands on: the kicker's, the title's first, the note's last; the next line is so far below. */
const baselines = { kicker: 100, title: 200, note: 556 };
const pitches = { title: 74, note: 40 };
const most = { title: 4, note: 2 };

/** From the line that text stands on up to the middle of its capitals. */
const middle = 11;

/** Between the tick and the kicker. */
const gap = 18;

/** Of the bar at the bottom. */
const barHeight = 12;

const { title, text } = unpackLetters();
const tick = drawTick();
/** Those that are drawn and written out: a fresh one costs more than the drawing. */
const free: Bitmap[] = [];

/**
 * @returns a PNG of 1200 x 630 pixels, always the same bytes for the same card in one version of Node. Takes any text:
 * what the font has not is left out
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const bitmap = free.pop() ?? createBitmap(width, height);
  const kicker = { x: margin, y: baselines.kicker };
  if (card.done) {
    const y = kicker.y - middle - tickSize / 2;
    lay(bitmap, { x: margin, y }, tick, tickSize, inks.green);
    kicker.x += tickSize + gap;
  }
  for (const line of wrap(spelt(card.kicker, text), columns(text, kicker.x), 1))
    write(bitmap, kicker, line, text, inks.grey);
  const titles = wrapEvenly(spelt(card.title, title), columns(title, margin), most.title);
  for (const [index, line] of titles.entries())
    write(bitmap, { x: margin, y: baselines.title + index * pitches.title }, line, title, inks.black);
  const notes = wrap(spelt(card.note, text), columns(text, margin), most.note);
  for (const [index, line] of notes.entries()) {
    const y = baselines.note - (notes.length - 1 - index) * pitches.note;
    write(bitmap, { x: margin, y }, line, text, inks.grey);
  }
  if (card.share !== null) drawBar(bitmap, card.share);
  const file = await encodePng(bitmap, palette);
  bitmap.rows.fill(0);
  free.push(bitmap);
  return file;
}

const spelt = (line: string, cut: Cut): string => spell(line, (letter) => cut.glyph(letter) !== undefined);

/** Letters between `x` and the right margin. */
const columns = (cut: Cut, x: number): number => Math.floor((width - margin - x) / cut.width);

/** A line of text that begins at `x` and stands on the row `y`. */
function write(
  bitmap: Bitmap,
  { x, y }: { x: number; y: number },
  line: string,
  cut: Cut,
  ink: Uint8Array,
): void {
  for (const [index, letter] of Array.from(line).entries()) {
    const glyph = cut.glyph(letter);
    if (glyph !== undefined)
      lay(bitmap, { x: x + index * cut.width, y: y - cut.baseline }, glyph, cut.width, ink);
  }
}

/** Only nothing is an empty bar, and only all is a full one. */
function drawBar(bitmap: Bitmap, share: number): void {
  const steps = width / 2;
  // What is no number counts as nothing.
  const part = share > 0 ? Math.min(share, 1) : 0;
  const rounded = Math.round(part * steps);
  const filled = part === 0 || part === 1 ? rounded : Math.min(Math.max(rounded, 1), steps - 1);
  fillRows(bitmap, height - barHeight, height, width, colours.track);
  fillRows(bitmap, height - barHeight, height, filled * 2, colours.green);
}
