/** The letters of the cards: drawn beforehand by scripts/letters.ts, unpacked here. */
import { brotliDecompressSync } from "node:zlib";
import packed from "./letters.json" with { type: "json" };

/** Letters of one weight and size, all of them in cells of the same size. */
export interface Cut {
  /** Of a cell, in pixels, and even; the next letter begins where it ends. */
  width: number;
  /** Of a cell, in pixels. */
  height: number;
  /** Rows of a cell above the line that letters stand on. */
  baseline: number;
  /**
   * The cell of a letter, row after row: `height` times `width / 2` bytes, each of two pixels, the left one in
   * the high half. A pixel is 0 (paper) to 10 (ink). Undefined for a letter that the font has not.
   */
  glyph: (letter: string) => Uint8Array | undefined;
}

/** @returns the large bold letters of titles and the small ones of all other text; takes some milliseconds */
export function unpackLetters(): { title: Cut; text: Cut } {
  // All are in the basic plane, so that a letter is one unit of a string.
  const places = new Map(Array.from(packed.letters, (letter, place) => [letter, place]));
  return { title: unpack(packed.title, places), text: unpack(packed.text, places) };
}

function unpack(
  { width, height, baseline, pixels }: typeof packed.title,
  places: ReadonlyMap<string, number>,
): Cut {
  const cells = brotliDecompressSync(Buffer.from(pixels, "base64"));
  const size = (width / 2) * height;
  return {
    width,
    height,
    baseline,
    glyph: (letter) => {
      const place = places.get(letter);
      return place === undefined ? undefined : cells.subarray(place * size, (place + 1) * size);
    },
  };
}
