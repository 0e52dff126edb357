/** The 16 colours of a card, and how the shades of a drawing map to them. */

const [paper, ink, green, track] = ["#fdfcf9", "#1b1c1e", "#0b6b4f", "#e9e6dc"] as const;

/** Indices. Paper is 0 and ink is 10, with shades between them for smooth edges; 12 to 14 are the edges of green. */
export const colours = { green: 11, track: 15 };

/** Colours as "#rrggbb", in index order. */
export const palette: readonly string[] = [
  ...Array.from({ length: 11 }, (_, shade) => mix(paper, ink, shade / 10)),
  ...Array.from({ length: 4 }, (_, shade) => mix(green, paper, shade / 4)),
  track,
];

/**
 * Colour maps for `lay`: letters in ink, letters in grey (70% ink, which has a contrast of 6:1 on paper; accessible text
 * needs 4.5:1), and the tick in green.
 */
export const inks = {
  black: pairs((shade) => shade),
  grey: pairs((shade) => Math.round(shade * 0.7)),
  green: pairs((shade) => (shade === 0 ? 0 : 15 - shade)),
};

function pairs(become: (shade: number) => number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, pair) => become(pair >> 4) * 16 + become(pair & 15));
}

function mix(from: string, to: string, share: number): string {
  const part = (at: number): string => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
