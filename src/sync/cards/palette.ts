/** The 16 colours of a card, and which of them a drawing's shades become. */

const [paper, ink, green, track] = ["#fdfcf9", "#1b1c1e", "#0b6b4f", "#e9e6dc"] as const;

/** Indices: paper is 0 and ink 10, with shades between them for smooth edges; green's edges are 12 to 14. */
export const colours = { green: 11, track: 15 };

/** As "#rrggbb", in the order of the indices. */
export const palette: readonly string[] = [
  ...Array.from({ length: 11 }, (_, shade) => mix(paper, ink, shade / 10)),
  ...Array.from({ length: 4 }, (_, shade) => mix(green, paper, shade / 4)),
  track,
];

/**
 * What pairs of pixels become, as `lay` takes it: letters in ink, letters in grey, which is the seventh of ten shades
 * of ink (6 to 1 against paper, as accessible text needs 4.5), and the tick in green.
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
