/** Colours as a theme writes them, and the contrast between two of them by WCAG 2.2. */

/** Red, green and blue from 0 to 1, in sRGB, and how opaque it is from 0 to 1. */
export interface Colour {
  rgb: readonly [red: number, green: number, blue: number];
  alpha: number;
}

type Three = readonly [number, number, number];

/** Names of CSS that themes use most; a theme may write any other one as a number. */
const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  gray: "#808080",
  grey: "#808080",
  silver: "#c0c0c0",
  red: "#ff0000",
  maroon: "#800000",
  orange: "#ffa500",
  gold: "#ffd700",
  yellow: "#ffff00",
  olive: "#808000",
  lime: "#00ff00",
  green: "#008000",
  teal: "#008080",
  aqua: "#00ffff",
  cyan: "#00ffff",
  blue: "#0000ff",
  navy: "#000080",
  purple: "#800080",
  fuchsia: "#ff00ff",
  magenta: "#ff00ff",
  pink: "#ffc0cb",
  brown: "#a52a2a",
  rebeccapurple: "#663399",
};

/** @param written hexadecimal, `rgb()`, `hsl()`, `oklch()`, or a name. @returns null for anything else */
export function readColour(written: string): Colour | null {
  const text = written.trim().toLowerCase();
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(names[text] ?? text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, name = "", inside = ""] = /^(rgb|hsl|oklch)a?\(([^()]*)\)$/.exec(text) ?? [];
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== "");
  const [a, b, c, d = "1"] = parts;
  if (a === undefined || b === undefined || c === undefined || parts.length > 4) return null;
  const alpha = amount(d, 1);
  const rgb = converted(name, [a, b, c]);
  return rgb === null || alpha === null ? null : { rgb: clamped(rgb), alpha: clamp(alpha) };
}

/** As "#rrggbb". */
export function hexOf(rgb: Three): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** A colour over another one, which is opaque. */
export function over({ rgb, alpha }: Colour, ground: Three): Three {
  return mixed(ground, rgb, alpha);
}

/** @param share of the second, from 0 to 1 */
export function mixed(one: Three, other: Three, share: number): Three {
  const part = (at: 0 | 1 | 2): number => one[at] + (other[at] - one[at]) * share;
  return [part(0), part(1), part(2)];
}

/** From 1 (equal colours) to 21 (black on white). */
export function contrastOf(one: Three, other: Three): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function luminance(rgb: Three): number {
  const [red, green, blue] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function fromHex(hex: string): Colour {
  const digits = hex.length < 6 ? Array.from(hex, (digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 1] = digits.map((pair) => Number.parseInt(pair, 16) / 255);
  return { rgb: [red, green, blue], alpha };
}

function converted(name: string, [a, b, c]: readonly [string, string, string]): Three | null {
  if (name === "rgb") return three(amount(a, 255), amount(b, 255), amount(c, 255), (x) => x / 255);
  if (name === "hsl") {
    const all = three(angle(a), amount(b, 1), amount(c, 1), (x) => x);
    // Without "%" they are written from 0 to 100.
    const share = (text: string, value: number): number => (text.endsWith("%") ? value : value / 100);
    return all === null ? null : fromHsl(all[0], share(b, all[1]), share(c, all[2]));
  }
  const all = three(amount(a, 1), amount(b, 0.4), angle(c), (x) => x);
  return all === null ? null : fromOklch(...all);
}

function three(
  a: number | null,
  b: number | null,
  c: number | null,
  become: (value: number) => number,
): Three | null {
  return a === null || b === null || c === null ? null : [become(a), become(b), become(c)];
}

/** @param whole what 100% is. @returns null for what is not a number */
function amount(text: string, whole: number): number | null {
  if (text === "none") return 0;
  const [, number, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(text) ?? [];
  if (number === undefined) return null;
  return percent === "%" ? (Number(number) / 100) * whole : Number(number);
}

/** In degrees. */
function angle(text: string): number | null {
  const [, number, unit = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+))(deg|turn|rad|grad)?$/.exec(text) ?? [];
  if (number === undefined) return text === "none" ? 0 : null;
  const degrees: Record<string, number> = { turn: 360, rad: 180 / Math.PI, grad: 0.9 };
  return Number(number) * (degrees[unit] ?? 1);
}

function fromHsl(hue: number, saturation: number, lightness: number): Three {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number): number => {
    const at = (((shift + hue / 30) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [part(0), part(8), part(4)];
}

/** By https://bottosson.github.io/posts/oklab/, cut to what sRGB can show. */
function fromOklch(lightness: number, chroma: number, hue: number): Three {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  const gamma = (linear: number): number =>
    linear <= 0.003_130_8 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return [
    gamma(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s),
    gamma(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s),
    gamma(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s),
  ];
}

function clamped([a, b, c]: Three): Three {
  return [clamp(a), clamp(b), clamp(c)];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
