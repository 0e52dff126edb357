/** Calendar days. Data uses ISO days ("2025-09-03"); people see "3 Sep 2025". */

/** In milliseconds. Every day has the same length in UTC, which has no daylight saving time. */
const dayLength = 86_400_000;

/** Date parses an ISO day as UTC. Temporal's polyfill is fifty times slower, and a site handles thousands of days. */
// oxlint-disable-next-line no-restricted-globals -- Date is banned here because it can read the clock; this call does not
const dateOf = (moment: string | number): Date => new Date(moment);

function isoDay(milliseconds: number): string {
  return dateOf(milliseconds).toISOString().slice(0, -"T00:00:00.000Z".length);
}

/** The ISO day that is some months later; a fraction of a month is counted in months of thirty days. */
export function addMonths(day: string, months: number): string {
  const whole = Math.trunc(months);
  const days = Math.round((months - whole) * 30);
  const date = dateOf(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + whole);
  // If the month is too short, use its last day instead of spilling into the next one.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return isoDay(date.getTime() + days * dayLength);
}

/** The ISO day that is some whole days later, or earlier if negative. */
export function addDays(day: string, days: number): string {
  return isoDay(dateOf(day).getTime() + days * dayLength);
}

/** The weekday of an ISO day: 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return dateOf(day).getUTCDay() || 7;
}

/** Whole days from one ISO day to another; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole days from 1970-01-01 to an ISO day; negative for earlier days. */
export function dayNumber(day: string): number {
  return dateOf(day).getTime() / dayLength;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "2025-09-03" as "3 Sep 2025", and the month "2025-09" as "September 2025". */
export function forPeople(day: string): string {
  if (isMonth(day)) return monthForPeople(day);
  const date = dateOf(day);
  return `${date.getUTCDate()} ${(months[date.getUTCMonth()] ?? "").slice(0, 3)} ${date.getUTCFullYear()}`;
}

/** "on 3 Sep 2025", or "in September 2025" for a month. */
export function whenForPeople(day: string): string {
  return `${isMonth(day) ? "in" : "on"} ${forPeople(day)}`;
}

/** "2025-09-03" as "September 2025". */
export function monthForPeople(day: string): string {
  const date = dateOf(day);
  return `${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

/** True for an ISO month, such as 2025-09: a date whose day is kept private. */
function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** The month of an ISO day. */
export function monthOf(day: string): string {
  return day.slice(0, "2025-09".length);
}

/** The last ISO day of a month; a day is returned as it is. */
export function lastDayOf(day: string): string {
  return isMonth(day) ? addDays(addMonths(`${day}-01`, 1), -1) : day;
}

/** True for an ISO day that exists. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const milliseconds = dateOf(day).getTime();
  return !Number.isNaN(milliseconds) && isoDay(milliseconds) === day;
}

/** The UTC day of a time in seconds since 1970; 1970-01-01 for a time that no ISO day can express. */
export function dayAt(seconds: number): string {
  const inCalendar = Number.isFinite(seconds) && seconds >= 0 && seconds < 253_402_300_800 ? seconds : 0;
  return isoDay(inCalendar * 1000);
}

/** When git was first released: an earlier day is that of a wrong clock, or of a history that was imported. */
const firstDay = "2005-04-07";
/** Far enough away that no real work is dated after it. */
const lastDay = "2099-12-31";

/**
 * False for an ISO day on which nothing can have been committed.
 * @param today ISO day; null if unknown. The day after it is believed, since it has begun in some places.
 */
export function isPlausibleDay(day: string, today: string | null): boolean {
  const { first, last } = plausibleDays(today);
  return day >= first && day <= last;
}

/** The first and the last ISO day on which something can have been committed. @param today as above */
export function plausibleDays(today: string | null): { first: string; last: string } {
  return { first: firstDay, last: today === null ? lastDay : addDays(today, 1) };
}

/** An ISO moment in UTC, or the start of an ISO day, in seconds since 1970. */
export function secondsAt(moment: string): number {
  const instant = moment.includes("T") ? moment : `${moment}T00:00:00Z`;
  return dateOf(instant).getTime() / 1000;
}
