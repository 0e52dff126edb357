/** Dates as learners write them, in English, Portuguese and Spanish. */
import { isDay } from "../roadmap/day.ts";

/** A date, perhaps without its year; without a day it is a whole month, or a quarter with `month` its last one. */
export interface WrittenDate {
  year: number | null;
  month: number;
  day: number | null;
  /** Its position in the text. */
  index: number;
  length: number;
  /** For a date such as 05/06, in which either number can be the month. */
  ambiguous: boolean;
}

const monthNames = [
  "jan(?:uary|eiro)?|enero|ene",
  "feb(?:ruary|rero)?|fev(?:ereiro)?",
  "mar(?:ch|ço|co|zo)?",
  "apr(?:il)?|abr(?:il)?",
  "may|maio|mai|mayo",
  "june?|junho|junio",
  "july?|julho|julio",
  "aug(?:ust)?|ago(?:sto)?",
  "sept?(?:ember)?|set(?:embro)?|septiembre",
  "oct(?:ober|ubre)?|out(?:ubro)?",
  "nov(?:ember|embro|iembre)?",
  "dec(?:ember)?|dez(?:embro)?|dic(?:iembre)?",
];
const monthName = String.raw`(?<![\p{L}])(?:${monthNames.map((name, index) => `(?<m${index + 1}>${name})`).join("|")})(?![\p{L}])\.?`;
const year = String.raw`(?:20\d\d)`;

const iso = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/-])/;
const dayFirst = new RegExp(
  String.raw`(?<![\d])(\d{1,2})(?:st|nd|rd|th|º|er)?\s+(?:de\s+|of\s+)?${monthName}(?:,?\s*(?:de\s+|del\s+|\/\s*)?(${year}))?`,
  "iu",
);
const monthFirst = new RegExp(
  String.raw`${monthName}\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s*(${year}))?`,
  "iu",
);
const monthOnly = new RegExp(String.raw`${monthName}(?:\s*(?:,|\/|-|de|del)?\s*(${year}))?(?!\s*\d)`, "iu");
const anyMonth = monthName.replace(/\?<m\d+>/g, "?:");
/** The beginning of a range of months: "Jan – " of "Jan – Mar 2027". */
const rangeStart = new RegExp(
  String.raw`^\s*(?:(?:from|de|desde)\s+)?${anyMonth}(?:\s*(?:\/|de|del)?\s*${year})?\s*(?:[-–—]|(?<=\s)(?:a|to|at[eé]|hasta)(?=\s))\s*(?=${anyMonth})`,
  "iu",
);
const quarter =
  /(?<![\p{L}\d])Q([1-4])(?:\s*[/,-]?\s*(20\d\d))?(?!\d)|(?<!\d)(20\d\d)\s*[-/]?\s*Q([1-4])(?!\d)/iu;

/** Whether the first number of 20/10 is the day; "unknown" when the note does not show it. */
export type NumberOrder = "day-first" | "month-first" | "unknown";

/** What a note's numeric dates have in common: one whose first number is above 12 says that it is the day. */
export function orderIn(text: string): NumberOrder {
  for (const [, first, , second] of text.matchAll(new RegExp(numeric, "g"))) {
    if (Number(first) > 12 && Number(second) <= 12) return "day-first";
    if (Number(second) > 12 && Number(first) <= 12) return "month-first";
  }
  return "unknown";
}

/** "Mar 2027" of "Jan – Mar 2027": a range of months lasts until the end of its last one. */
export function endOfRange(text: string): string {
  return text.replace(rangeStart, "");
}

/** The first date in a text; null if there is none. */
export function dateIn(text: string, order: NumberOrder): WrittenDate | null {
  const readers = [
    isoDate,
    dayFirstDate,
    monthFirstDate,
    (one: string) => numericDate(one, order),
    quarterOf,
    monthDate,
  ];
  for (const reader of readers) {
    const found = reader(text);
    if (found !== null && found.month >= 1 && found.month <= 12 && (found.day ?? 1) <= 31) return found;
  }
  return null;
}

const at = (match: RegExpExecArray) => ({ index: match.index, length: match[0].length, ambiguous: false });

function isoDate(text: string): WrittenDate | null {
  const match = iso.exec(text);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), ...at(match) };
}

function numericDate(text: string, order: NumberOrder): WrittenDate | null {
  const match = numeric.exec(text);
  if (match === null) return null;
  const [, first = "", sign, second = "", written] = match;
  // 1.2 and 1-2 are numbers or ranges unless a year follows.
  if (sign !== "/" && written === undefined) return null;
  const monthFirstHere = Number(second) > 12 || (order === "month-first" && Number(first) <= 12);
  const [day, month] = monthFirstHere ? [second, first] : [first, second];
  const short = written === undefined ? null : Number(written);
  return {
    year: short === null ? null : short < 100 ? 2000 + short : short,
    month: Number(month),
    day: Number(day),
    ...at(match),
    ambiguous: order === "unknown" && Number(first) <= 12 && Number(second) <= 12 && first !== second,
  };
}

function monthOf(groups: Record<string, string | undefined> | undefined): number {
  return monthNames.findIndex((_, index) => groups?.[`m${index + 1}`] !== undefined) + 1;
}

function dayFirstDate(text: string): WrittenDate | null {
  const match = dayFirst.exec(text);
  return (
    match && { year: yearOf(match.at(-1)), month: monthOf(match.groups), day: Number(match[1]), ...at(match) }
  );
}

function monthFirstDate(text: string): WrittenDate | null {
  const match = monthFirst.exec(text);
  return (
    match && {
      year: yearOf(match.at(-1)),
      month: monthOf(match.groups),
      day: Number(match.at(-2)),
      ...at(match),
    }
  );
}

function monthDate(text: string): WrittenDate | null {
  const match = monthOnly.exec(text);
  return match && { year: yearOf(match.at(-1)), month: monthOf(match.groups), day: null, ...at(match) };
}

function quarterOf(text: string): WrittenDate | null {
  const match = quarter.exec(text);
  if (match === null) return null;
  return {
    year: yearOf(match[2] ?? match[3]),
    month: Number(match[1] ?? match[4]) * 3,
    day: null,
    ...at(match),
  };
}

function yearOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}

/**
 * The ISO day of a date, the last one of a whole month.
 * @param after ISO day; a date without a year is the first one on it or later. Null if the note does not say.
 * @returns null for a date that does not exist, or whose year is unknown
 */
export function isoDayOf(
  date: Pick<WrittenDate, "year" | "month" | "day">,
  after: string | null,
): string | null {
  const years =
    date.year === null
      ? after === null
        ? []
        : [0, 1].map((more) => Number(after.slice(0, 4)) + more)
      : [date.year];
  for (const one of years) {
    const month = `${one}-${String(date.month).padStart(2, "0")}`;
    const days = date.day === null ? [31, 30, 29, 28] : [date.day];
    const found = days.map((day) => `${month}-${String(day).padStart(2, "0")}`).find(isDay);
    if (found !== undefined && (date.year !== null || after === null || found >= after)) return found;
  }
  return null;
}
