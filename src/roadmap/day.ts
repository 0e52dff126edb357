/** Calendar days. Data holds ISO days ("2025-09-03"); people read "3 Sep 2025". */
import { Temporal } from "temporal-polyfill";

/** An ISO day some months later; a fraction of a month counts as thirty days. */
export function addMonths(day: string, months: number): string {
  const whole = Math.trunc(months);
  const days = Math.round((months - whole) * 30);
  return Temporal.PlainDate.from(day).add({ months: whole, days }).toString();
}

/** An ISO day some whole days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day of the week of an ISO day: 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/**
 * Whole days from the first of March of year 0 to an ISO day, for those that have thousands of days to place: Temporal
 * takes fifty times as long.
 */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  // A year that begins in March has its leap day at its end, and its months' lengths follow one line.
  const fromMarch = (month + 9) % 12;
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((fromMarch * 306 + 5) / 10) + dayOfMonth - 1;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "2025-09-03" as "3 Sep 2025". */
export function forPeople(day: string): string {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day);
  return `${dayOfMonth} ${(months[month - 1] ?? "").slice(0, 3)} ${year}`;
}

/** "2025-09-03" as "September 2025". */
export function monthForPeople(day: string): string {
  const { year, month } = Temporal.PlainDate.from(day);
  return `${months[month - 1] ?? ""} ${year}`;
}

/** True for an ISO day that the calendar has. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  return (
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    dayOfMonth <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  );
}

/** The day, in UTC, of a time in seconds since 1970; that of the first for a time that is out of the calendar. */
export function dayAt(seconds: number): string {
  const inCalendar = Number.isFinite(seconds) && seconds >= 0 && seconds < 253_402_300_800 ? seconds : 0;
  return Temporal.Instant.fromEpochMilliseconds(inCalendar * 1000)
    .toZonedDateTimeISO("UTC")
    .toPlainDate()
    .toString();
}

/** An ISO moment in UTC, or the beginning of an ISO day, as seconds since 1970. */
export function secondsAt(moment: string): number {
  const instant = moment.includes("T") ? moment : `${moment}T00:00:00Z`;
  return Temporal.Instant.from(instant).epochMilliseconds / 1000;
}
