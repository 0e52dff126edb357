/** The chart of English: its share of the owner's prose, a bar for each month. */
import { addMonths, forPeople, monthForPeople, monthOf } from "../../roadmap/day.ts";
import type { EnglishHabit, MonthOfEnglish } from "../portfolio.ts";
import { areOf } from "../../text/count.ts";
import { type ChartView, chartWidth, counted, measures, rounded } from "./chart.ts";

interface EnglishBar {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface EnglishView extends ChartView {
  /** One for each month with enough words: how much of it is English. */
  bars: EnglishBar[];
  /** The full height behind each of them. */
  tracks: EnglishBar[];
  labels: { x: number; label: string }[];
  rows: { month: string; share: string; judged: string; unclear: string }[];
}

/** A month with fewer words that could be judged says nothing about a habit. */
const enough = 24;
/** At most so many months are drawn, the newest; the table has all. */
const most = 24;
const top = 8;
const floor = 84;
const left = 44;
/** Between the last bar and the edge. */
const right = 4;
const gap = 4;
const widest = 40;
/** Room that a label needs. */
const labelWidth = 60;

/** @returns null if no month has enough words, so there is nothing to draw */
export function englishView(habit: EnglishHabit, width = chartWidth): EnglishView | null {
  const { months } = habit;
  const judged = months.filter((one) => one.judged >= enough);
  const [newest] = judged.slice(-1);
  if (newest === undefined) return null;
  const drawn = monthsUntil(newest.month, judged[0]?.month ?? newest.month);
  const pitch = Math.min(widest + gap, (width - right - left) / drawn.length);
  const placeOf = (month: string): number => left + drawn.indexOf(month) * pitch;
  const barOf = (one: MonthOfEnglish, part: number): EnglishBar => {
    const height = rounded((floor - top) * part);
    return {
      x: rounded(placeOf(one.month)),
      y: rounded(floor - height),
      width: rounded(pitch - gap),
      height,
    };
  };
  const shown = judged.filter(({ month }) => drawn.includes(month));
  return {
    ...measures(112, width),
    title: "English by month",
    text: textOf(judged, habit),
    standalone: null,
    bars: shown.map((one) => barOf(one, one.english / one.judged)),
    tracks: shown.map((one) => barOf(one, 1)),
    labels: labelsOf(drawn, placeOf),
    rows: months.map((one) => ({
      month: monthForPeople(one.month),
      share: one.judged < enough ? "too few to tell" : percent(one.english, one.judged),
      judged: String(one.judged),
      unclear: String(one.words - one.judged),
    })),
  };
}

/** Every month from the first to the newest, without a gap; the newest {@link most} of them. */
function monthsUntil(newest: string, first: string): string[] {
  const months: string[] = [];
  for (
    let month = newest;
    month >= first && months.length < most;
    month = monthOf(addMonths(`${month}-01`, -1))
  )
    months.unshift(month);
  return months;
}

/** The first month, the last, and each January between them. */
function labelsOf(months: readonly string[], placeOf: (month: string) => number): EnglishView["labels"] {
  const named = months.filter(
    (month, index) =>
      index === 0 ||
      index === months.length - 1 ||
      (month.endsWith("-01") && index > 2 && index < months.length - 3),
  );
  const labels = named.map((month) => ({ x: rounded(placeOf(month)), label: shortMonth(month) }));
  return labels.filter(({ x }, index) => index === 0 || x - (labels[0]?.x ?? 0) >= labelWidth);
}

/** "Sep 2025". */
function shortMonth(month: string): string {
  return forPeople(`${month}-01`).replace(/^\S+ /, "");
}

/** Rounded down, so that 100% means all. */
function percent(part: number, whole: number): string {
  return `${Math.floor((part / whole) * 100)}%`;
}

function textOf(judged: readonly MonthOfEnglish[], { months, issues, readmes }: EnglishHabit): string {
  const sum = (some: readonly MonthOfEnglish[], key: "english" | "judged" | "words"): number =>
    some.reduce((total, one) => total + one[key], 0);
  const all = sum(judged, "judged");
  const [first, last] = [judged[0]?.month ?? "", judged.at(-1)?.month ?? ""];
  const time =
    first === last
      ? `in ${monthForPeople(first)}`
      : `from ${monthForPeople(first)} to ${monthForPeople(last)}`;
  const unclear = sum(months, "words") - all;
  const rest = unclear === 0 ? "" : `; ${unclear} more ${areOf(unclear)} in texts too short to tell`;
  const texts = issues ? "commit messages, issues and pull requests" : "commit messages";
  const read =
    readmes === null || readmes.judged === 0
      ? ""
      : ` Of the READMEs, ${percent(readmes.english, readmes.judged)} is English.`;
  return `${percent(sum(judged, "english"), all)} of ${counted(all, "word")} in ${texts} ${time} are English${rest}.${read}`;
}
