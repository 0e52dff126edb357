/** The 16 colours of a card, those of the theme paper in light, and how the shades of a drawing map to them. */

const [paper, card, wash, track] = ["#ffffff", "#f7f8f8", "#e6f5ec", "#dfe3e6"] as const;
const [ink, green, word, text] = ["#14181b", "#0a7043", "#7038a8", "#0b5aa8"] as const;

/** Shares of ink in its shades, between paper and ink, for smooth edges. The fourth is the grey of second text. */
const inkShades = [0.17, 0.35, 0.52, 0.7, 1] as const;

/** Colours as "#rrggbb", in index order. Paper is 0. */
export const palette: readonly string[] = [
  paper,
  card,
  wash,
  track,
  ...inkShades.map((share) => mix(paper, ink, share)),
  ...[0.3, 0.65, 1].map((share) => mix(paper, green, share)),
  ...[0.5, 1].map((share) => mix(paper, word, share)),
  ...[0.5, 1].map((share) => mix(paper, text, share)),
];

/** Indices of what is filled. */
export const colours = { paper: 0, card: 1, wash: 2, track: 3, green: 11 } as const;

/** Index of the first shade of each ink, and how many it has. */
const ramps = { ink: [4, 5], green: [9, 3], word: [12, 2], string: [14, 2] } as const;

/** What text is drawn with; grey is ink at 70%, which has a contrast of 6:1 on every ground. */
export type InkName = keyof typeof ramps | "grey";

/** The darkest shade of a letter. */
const full = 10;

const maps = new Map<string, Uint8Array>();

/**
 * A colour map for `lay`: 256 bytes that map each pair of shades, from 0 to 10, to its colours.
 * @param ground index of the colour behind the drawing, which a pixel without a shade keeps
 */
export function inkOn(name: InkName, ground: number): Uint8Array {
  const key = `${name} ${ground}`;
  const made = maps.get(key) ?? pairs((shade) => (shade === 0 ? ground : shadeOf(name, shade)));
  maps.set(key, made);
  return made;
}

function shadeOf(name: InkName, shade: number): number {
  const [first, count] = ramps[name === "grey" ? "ink" : name];
  const most = name === "grey" ? count - 1 : count;
  return first + Math.max(0, Math.ceil((shade / full) * most) - 1);
}

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
