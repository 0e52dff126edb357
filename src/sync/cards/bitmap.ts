/** A bitmap with 4 bits per pixel: indices into a palette of 16 colours. */

export interface Bitmap {
  /** In pixels; even. */
  width: number;
  /** In pixels. */
  height: number;
  /**
   * Rows from top to bottom, each 1 + `width / 2` bytes: PNG's filter type, always 0, then two pixels per byte, the left
   * one in the high half.
   */
  rows: Uint8Array;
}

/**
 * @param width in pixels, even
 * @param height in pixels
 * @returns a bitmap in which all pixels are 0
 */
export function createBitmap(width: number, height: number): Bitmap {
  return { width, height, rows: new Uint8Array((1 + width / 2) * height) };
}

/**
 * Draws a small picture onto a bitmap. Pixels with value 0 are transparent. The picture is cut off above and below the
 * bitmap, but must fit horizontally.
 *
 * @param at the picture's upper left corner, in pixels; `x` is even
 * @param picture rows of `width / 2` bytes each, in the same pixel format as a bitmap
 * @param width of the picture, in pixels, even
 * @param inks 256 bytes that map each pair of pixels to its colours
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
      // A byte with any pixel of its own overwrites both pixels of an overlapping cell.
      if (pair !== 0) rows[place + column] = inks[pair] ?? 0;
    }
}

/** A part of a bitmap, in pixels. Its left edge and its width are even. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @param colour index into the palette, 0 to 15 */
export function fillBox(bitmap: Bitmap, { x, y, width, height }: Box, colour: number): void {
  const stride = 1 + bitmap.width / 2;
  for (let row = y; row < y + height; row++) {
    const start = row * stride + 1 + x / 2;
    bitmap.rows.fill(colour * 17, start, start + width / 2);
  }
}
