/** The strip of weeks as a picture: a dot for each skill in the week of its proof, above bars of commits. */
import { activeTime, type WeekColumn, type WeekStrip } from "../site/weeks.ts";
import { count } from "../../text/count.ts";
import { type ChartView, chartWidth, measures, rounded } from "./chart.ts";

export interface WeeksPictureView extends ChartView {
  /** "39 skills". */
  skills: string;
  /** "week" or "month". */
  unit: string;
  /** Paths: skills proven by code, skills proven otherwise, commits; empty for none. */
  full: string;
  rings: string;
  commits: string;
  /** Position of the line between dots and bars. */
  baseline: number;
  labels: { x: number; y: number; label: string }[];
  /** The legend, each sign at its place. */
  key: { kind: "full" | "ring" | "commit"; x: number; y: number; text: string }[];
}

const head = 34;
/** Height of the bar of most commits. */
const tallest = 30;
const foot = 56;
const mostDots = 8;
/** Width of a column: the first weeks are kept together, not spread over the whole width. */
const widest = 36;
/** Dots in all; more become bars. */
const dense = 300;
/** In columns; of more, only every other month has room for its name. */
const narrow = 50;

/** @returns null if nothing is proven */
export function weeksPicture(strip: WeekStrip): WeeksPictureView | null {
  const { unit, columns } = strip;
  const dots = columns.flatMap((column) => column.dots);
  if (dots.length === 0) return null;
  const pitch = Math.min(widest, chartWidth / columns.length);
  const size = Math.max(2, Math.min(12, Math.floor(pitch * 0.8)));
  const step = size + 2;
  const isBar = (column: WeekColumn): boolean => column.crowded || dots.length > dense;
  const most = Math.max(...columns.map((column) => Math.min(mostDots, column.dots.length)));
  const baseline = head + most * step + 4;
  const middle = (index: number): number => rounded((index + 0.5) * pitch);
  const stacks = columns.map((column, index) =>
    stackOf(column, isBar(column), middle(index), baseline, size),
  );
  const { time, months } = activeTime(strip);
  const full = dots.filter((dot) => dot.full).length;
  const bottom = baseline + tallest;
  return {
    ...measures(bottom + foot),
    title: `${time}, ${months}`,
    text: textOf(
      dots.length,
      full,
      columns.some(({ level }) => level > 0),
      `${time}, ${months}`,
    ),
    standalone: null,
    skills: count(dots.length, "skill"),
    unit,
    full: stacks.map((stack) => stack.full).join(""),
    rings: stacks.map((stack) => stack.rings).join(""),
    commits: columns
      .map(({ level }, index) =>
        level === 0 ? "" : bar(middle(index), baseline + 1, size, (tallest / 5) * level),
      )
      .join(""),
    baseline,
    labels: columns.flatMap(({ label }, index) =>
      label === null || (columns.length > narrow && /^(?:Feb|Apr|Jun|Aug|Oct|Dec)$/.test(label))
        ? []
        : [{ x: Math.min(middle(index), chartWidth - 16), y: bottom + 18, label }],
    ),
    key: keyOf(
      full,
      dots.length - full,
      columns.some(({ level }) => level > 0),
      unit,
      bottom + 46,
    ),
  };
}

/** The dots of a column, or one bar in their place, as paths. */
function stackOf({ dots }: WeekColumn, isBar: boolean, x: number, baseline: number, size: number) {
  if (isBar && dots.length > 0) {
    const height = Math.min(mostDots, dots.length) * (size + 2) - 2;
    return { full: bar(x, baseline - 3 - height, size, height), rings: "" };
  }
  const at = (kind: boolean): string =>
    dots
      .flatMap(({ full }, index) =>
        full === kind
          ? [circle(x, baseline - 3 - size - index * (size + 2) + inset(kind), size - 2 * inset(kind))]
          : [],
      )
      .join("");
  return { full: at(true), rings: at(false) };
}

/** A ring is drawn along the middle of its edge, which is two units wide. */
function inset(isFull: boolean): number {
  return isFull ? 0 : 1;
}

/** @param top of the circle, in a box of its size */
function circle(x: number, top: number, size: number): string {
  const radius = rounded(size / 2);
  return `M${rounded(x - radius)} ${rounded(top + radius)}a${radius} ${radius} 0 1 0 ${rounded(2 * radius)} 0a${radius} ${radius} 0 1 0 ${rounded(-2 * radius)} 0z`;
}

function bar(x: number, top: number, width: number, height: number): string {
  return `M${rounded(x - width / 2)} ${rounded(top)}h${width}v${rounded(height)}h-${width}z`;
}

function keyOf(
  full: number,
  rings: number,
  commits: boolean,
  unit: string,
  y: number,
): WeeksPictureView["key"] {
  const others = "by a commit, an issue or a checklist";
  const words: Pick<WeeksPictureView["key"][number], "kind" | "text">[] = [
    ...(full > 0 ? [{ kind: "full" as const, text: "skill proven by code" }] : []),
    ...(rings > 0 ? [{ kind: "ring" as const, text: full > 0 ? others : `skill proven ${others}` }] : []),
    ...(commits ? [{ kind: "commit" as const, text: `own commits that ${unit}` }] : []),
  ];
  let x = 0;
  return words.map(({ kind, text }) => {
    const place = { kind, x, y, text };
    x += 34 + Math.round(text.length * 6.6);
    return place;
  });
}

function textOf(skills: number, full: number, commits: boolean, time: string): string {
  const others = skills - full;
  const by =
    others === 0
      ? "all by code"
      : full === 0
        ? "all by a commit, an issue or a checklist"
        : `${full} by code and ${others} by a commit, an issue or a checklist`;
  const below = commits ? " The bars below are the owner’s commits." : "";
  return `${count(skills, "skill")} proven in ${time}, ${by}.${below}`;
}
