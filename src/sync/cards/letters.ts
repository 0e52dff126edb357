/** The letters of the cards, which scripts/letters.ts has drawn. */
import packed from "./letters.json" with { type: "json" };
import { unpackPixels } from "./pixels.ts";

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

/** The cells of both cuts, of letters that were unpacked together. */
interface Group {
  title: Uint8Array;
  text: Uint8Array;
}

/**
 * @returns the large bold letters for titles and the small ones for all other text. They are unpacked when the first one is
 * asked for: in one millisecond if English, Portuguese, Spanish, code or our own texts have it, in eight otherwise
 */
export function openLetters(): { title: Cut; text: Cut } {
  const groups = [groupOf("common"), groupOf("other")];
  const cutOf = (name: keyof typeof packed.cuts): Cut => {
    const { width, height, baseline } = packed.cuts[name];
    const size = (width / 2) * height;
    return {
      width,
      height,
      baseline,
      glyph: (letter) => {
        for (const { places, cells } of groups) {
          const place = places.get(letter);
          if (place !== undefined) return cells()[name].subarray(place * size, (place + 1) * size);
        }
        return undefined;
      },
    };
  };
  return { title: cutOf("title"), text: cutOf("text") };
}

function groupOf(name: keyof typeof packed.letters): {
  places: ReadonlyMap<string, number>;
  cells: () => Group;
} {
  // All letters are in the basic multilingual plane, so each is one UTF-16 unit.
  const places = new Map(Array.from(packed.letters[name], (letter, place) => [letter, place]));
  const { width, height } = packed.cuts.title;
  let unpacked: Group | undefined;
  const cells = (): Group => {
    if (unpacked !== undefined) return unpacked;
    const both = unpackPixels(name);
    const end = places.size * (width / 2) * height;
    return (unpacked = { title: both.subarray(0, end), text: both.subarray(end) });
  };
  return { places, cells };
}
