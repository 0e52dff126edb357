/** Pixels of 4 bits: indices into a palette of 16 colours. */

export interface Bitmap {
  /** In pixels, and even. */
  width: number;
  /** In pixels. */
  height: number;
  /**
   * The rows, top to bottom, each 1 + `width / 2` bytes: PNG's filter of the row, always 0, and then two pixels
   * a byte, the left one in the high half.
   */
  rows: Uint8Array;
}

/**
 * @param width in pixels, even
 * @param height in pixels
 * @returns all pixels 0
 */
export function createBitmap(width: number, height: number): Bitmap {
  return { width, height, rows: new Uint8Array((1 + width / 2) * height) };
}

/**
 * Lays a small picture onto a bitmap; its pixels that are 0 are clear. What is outside the bitmap is left out above
 * and below; left and right it must fit.
 *
 * @param at of the picture's upper left corner, in pixels; `x` is even
 * @param picture row after row, `width / 2` bytes each, in pixels as those of a bitmap
 * @param width of the picture, in pixels, even
 * @param inks 256 bytes: what becomes of each pair of pixels
 */
export function lay(
  bitmap: Bitmap,
  at: { x: number; y: number },
  picture: Uint8Array,
  width: number,
  inks: Uint8Array,
): void {
  const { rows } = bitmap;
  const [step, stride] = [width / 2, 1 + bitmap.width / 2];
  let place = at.y * stride + 1 + at.x / 2;
  for (let start = 0; start < picture.length; start += step, place += stride)
    for (let column = 0; column < step; column++) {
      const pair = picture[start + column] ?? 0;
      // A byte that has a pixel of its own hides what another cell, that overlaps, had there.
      if (pair !== 0) rows[place + column] = inks[pair] ?? 0;
    }
}

/**
 * Fills whole rows from the left edge on.
 *
 * @param top the first row
 * @param bottom the row after the last one
 * @param width in pixels, even
 * @param colour index into the palette, 0 to 15
 */
export function fillRows(bitmap: Bitmap, top: number, bottom: number, width: number, colour: number): void {
  const stride = 1 + bitmap.width / 2;
  for (let row = top; row < bottom; row++)
    bitmap.rows.fill(colour * 17, row * stride + 1, row * stride + 1 + width / 2);
}
