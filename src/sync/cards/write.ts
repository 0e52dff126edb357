/** Writes a line of text onto a bitmap. */
import { type Bitmap, lay } from "./bitmap.ts";
import type { Cut } from "./letters.ts";

/** Where a line starts, and its baseline, in pixels; `x` is even. */
export interface Start {
  x: number;
  y: number;
}

/** @param ink a colour map of `inkOn` @returns where the next letter would start */
export function write(bitmap: Bitmap, { x, y }: Start, line: string, cut: Cut, ink: Uint8Array): number {
  const letters = Array.from(line);
  for (const [index, letter] of letters.entries()) {
    const glyph = cut.glyph(letter);
    if (glyph !== undefined)
      lay(bitmap, { x: x + index * cut.width, y: y - cut.baseline }, glyph, cut.width, ink);
  }
  return x + letters.length * cut.width;
}
