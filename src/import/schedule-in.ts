/** How long a phase takes and until when, as its heading says: "(2 meses, até 20/10)". */
import { dateIn, endOfRange, type NumberOrder, type WrittenDate } from "./dates.ts";

export interface WrittenSchedule {
  /** In months; weeks and days are parts of a month of thirty days. */
  months: number | null;
  /** For a span of a longer time, such as months 6 to 18: where it begins and ends, in months. */
  span: { from: number; to: number } | null;
  due: WrittenDate | null;
}

const units = {
  day: String.raw`days?|dias?|d[ií]as?`,
  week: String.raw`weeks?|wks?|semanas?|sem|周`,
  month: String.raw`months?|mos?|m[eê]s(?:es)?|meses|mes|个月`,
  year: String.raw`years?|yrs?|anos?|a[ñn]os?`,
};
const unit = `(?:(?<day>${units.day})|(?<week>${units.week})|(?<month>${units.month})|(?<year>${units.year}))(?![\\p{L}])`;
const number = String.raw`(\d{1,3}(?:[.,]\d)?)`;
const amount = new RegExp(
  String.raw`(?<![\d/.,-])${number}(?:\s*(?:-|–|—|to|a|até|hasta)\s*${number})?\s*\+?\s*${unit}`,
  "iu",
);
const counted = new RegExp(
  String.raw`(?<![\p{L}])${unit}\s*(\d{1,3})\s*(?:-|–|—|to|a|até|hasta)\s*(\d{1,3})(?!\d)`,
  "iu",
);
const until = /(?:^|[\s(,;–—-])(?:até|until|till|by|due|hasta|prazo|deadline|antes de|before)[:\s]/iu;

/** What a heading's addition says; all null when it says nothing about time. */
export function scheduleIn(text: string, order: NumberOrder): WrittenSchedule {
  const { months, span } = durationIn(text);
  const date = dateIn(endOfRange(text), order);
  return { months, span, due: date };
}

/** True for a text that names a day when something is due. */
export const saysUntil = (text: string): boolean => until.test(text);

function durationIn(text: string): Pick<WrittenSchedule, "months" | "span"> {
  const range = counted.exec(text);
  if (range !== null) {
    const { groups } = range;
    const [first, last] = [Number(range.at(-2)), Number(range.at(-1))];
    if (last >= first) return { months: inMonths(last - first + 1, groups), span: null };
  }
  const match = amount.exec(text);
  if (match === null) return { months: null, span: null };
  const [, first = "", second] = match;
  const from = Number(first.replace(",", "."));
  if (second === undefined) return { months: positive(inMonths(from, match.groups)), span: null };
  const to = Number(second.replace(",", "."));
  const span = { from: inMonths(from, match.groups) ?? 0, to: inMonths(to, match.groups) ?? 0 };
  return { months: positive(inMonths(Math.max(from, to), match.groups)), span: to > from ? span : null };
}

function positive(months: number | null): number | null {
  return months !== null && months > 0 && months <= 120 ? months : null;
}

function inMonths(count: number, groups: Record<string, string | undefined> | undefined): number | null {
  const months =
    groups?.["year"] !== undefined
      ? count * 12
      : groups?.["week"] !== undefined
        ? (count * 7) / 30
        : groups?.["day"] !== undefined
          ? count / 30
          : count;
  return Math.round(months * 100) / 100;
}
