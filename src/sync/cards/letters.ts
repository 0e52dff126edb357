/** Unpacks the letters of the cards, which scripts/letters.ts has drawn. */
import { brotliDecompressSync } from "node:zlib";
import packed from "./letters.json" with { type: "json" };

/** Letters of one weight and size, all in cells of the same size. */
export interface Cut {
  /** Width of a cell in pixels; even. The next letter starts where it ends. */
  width: number;
  /** Height of a cell in pixels. */
  height: number;
  /** Rows of a cell above the baseline. */
  baseline: number;
  /**
   * The cell of a letter: `height` rows of `width / 2` bytes, two pixels per byte, the left one in the high half. A pixel
   * is 0 (paper) to 10 (ink). Undefined for a letter that the font does not have.
   */
  glyph: (letter: string) => Uint8Array | undefined;
}

/** @returns the large bold letters for titles and the small ones for all other text. Takes a few milliseconds. */
export function unpackLetters(): { title: Cut; text: Cut } {
  // All letters are in the basic multilingual plane, so each is one UTF-16 unit.
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
