/** What is wrong with a theme of the user's own: colours that are missing, and text that is hard to read. */
import type { Problem } from "../../problems/problem.ts";
import { inWords } from "../../text/lists.ts";
import { type Colour, contrastOf, hexOf, luminance, mixed, over, readColour } from "./colour.ts";
import { readTheme, type Scheme, type ThemeTokens, valueIn } from "./read-theme.ts";

/** The colours of text on each background, as the pages have them. A test compares this with the pages. */
export const textPairs = {
  paper: ["ink", "soft", "proof", "late"],
  card: ["ink", "soft", "word", "string"],
  wash: ["ink", "soft", "proof", "late", "word", "string"],
} as const;

/** Colours of lines and shapes, which may be pale. */
const others = ["line", "edge", "track", "bar"] as const;

/** WCAG 2.2, 1.4.3, level AA. */
const enough = 4.5;

type Three = Colour["rgb"];
type Ground = keyof typeof textPairs;

const grounds: readonly Ground[] = ["paper", "card", "wash"];
const texts = [...new Set(grounds.flatMap((ground) => textPairs[ground]))];

/**
 * Problems in the order of the file.
 * @param css the style sheet of the theme
 * @param path of its file, as problems name it
 */
export function themeProblems(css: string, path: string): Problem[] {
  const theme = readTheme(css);
  const found = [
    ...[...grounds, ...texts, ...others].flatMap((name) => colourProblem(theme, name, path)),
    ...theme.schemes.flatMap((scheme) => texts.flatMap((name) => contrastProblem(theme, name, scheme, path))),
  ];
  return found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** A colour that is not set, or cannot be read. */
function colourProblem(theme: ThemeTokens, name: string, path: string): Problem[] {
  const values = theme.schemes.map((scheme) => valueIn(theme, name, scheme));
  const problem = { level: "warning", code: "theme-colour", path } as const;
  if (values.includes(null))
    return [
      {
        ...problem,
        message: `The theme does not set --${name}.`,
        hint: `Add it, for example from the shipped theme: every page uses it.`,
        ...placeOf(theme, name),
      },
    ];
  const unread = values.find((value) => value !== null && readColour(value) === null);
  if (unread == null) return [];
  return [
    {
      ...problem,
      message: `“${unread}” is no colour that Roadfolio can read, so the contrast of --${name} was not checked.`,
      hint: "Write it as #rrggbb, rgb(), hsl() or oklch(), with light-dark() for two of them.",
      ...placeOf(theme, name),
    },
  ];
}

/** A text that is too near to a background on which pages have it. */
function contrastProblem(
  theme: ThemeTokens,
  name: (typeof texts)[number],
  scheme: Scheme,
  path: string,
): Problem[] {
  const behind = grounds.filter((ground) => textPairs[ground].some((text) => text === name));
  const written = colourIn(theme, name, scheme);
  if (written === null) return [];
  const pairs = behind.flatMap((ground) => {
    const colour = groundIn(theme, ground, scheme);
    return colour === null ? [] : [{ ground, colour, ratio: contrastOf(over(written, colour), colour) }];
  });
  const failing = pairs.filter(({ ratio }) => ratio < enough).toSorted((a, b) => a.ratio - b.ratio);
  if (failing.length === 0) return [];
  const better = readable(
    over(written, failing[0]?.colour ?? [1, 1, 1]),
    pairs.map(({ colour }) => colour),
  );
  const listed = inWords(failing.map(({ ground, ratio }) => `${shown(ratio)}:1 on --${ground}`));
  return [
    {
      level: "warning",
      code: "low-contrast",
      message: `--${name} is hard to read in ${scheme}: ${listed}. Text needs ${enough}:1.`,
      hint:
        better === null
          ? `No --${name} can be read on all of its backgrounds: make ${inWords(behind.map((one) => `--${one}`))} more alike.`
          : `${hexOf(better)} can be read, for example; or change ${inWords(failing.map(({ ground }) => `--${ground}`))}.`,
      path,
      ...placeOf(theme, name, scheme),
    },
  ];
}

function colourIn(theme: ThemeTokens, name: string, scheme: Scheme): Colour | null {
  const value = valueIn(theme, name, scheme);
  return value === null ? null : readColour(value);
}

/** A background may let the page shine through, and behind the page is white or black. */
function groundIn(theme: ThemeTokens, ground: Ground, scheme: Scheme): Three | null {
  const page = colourIn(theme, "paper", scheme);
  const own = colourIn(theme, ground, scheme);
  if (page === null || own === null) return null;
  return over(own, over(page, scheme === "light" ? [1, 1, 1] : [0, 0, 0]));
}

/** The nearest colour, towards black or white, that can be read on all backgrounds; null if there is none. */
function readable(colour: Three, behind: readonly Three[]): Three | null {
  const isDark = behind.reduce((sum, one) => sum + luminance(one), 0) / behind.length < 0.18;
  const ends: Three[] = isDark
    ? [
        [1, 1, 1],
        [0, 0, 0],
      ]
    : [
        [0, 0, 0],
        [1, 1, 1],
      ];
  for (const end of ends)
    for (let share = 0.02; share <= 1; share += 0.02) {
      // As it would be written, since rounding could undo what is enough.
      const better = readColour(hexOf(mixed(colour, end, share)))?.rgb ?? end;
      if (behind.every((ground) => contrastOf(better, ground) >= enough)) return better;
    }
  return null;
}

/** Rounded down, so that what fails never looks as if it were enough. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function placeOf(
  { byScheme, schemes: [first = "light"] }: ThemeTokens,
  name: string,
  scheme: Scheme = first,
): Pick<Problem, "line" | "column"> {
  const token = byScheme[scheme].get(name);
  return { line: token?.line ?? null, column: token?.column ?? null };
}
