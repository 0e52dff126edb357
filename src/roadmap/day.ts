/** Calendar days. Data holds ISO days ("2025-09-03"); people read "3 Sep 2025". */

/** Of a day in UTC, which has no summer time, in milliseconds. */
const dayLength = 86_400_000;

/** Date reads an ISO day as UTC. Temporal's polyfill is fifty times slower, and a site has thousands of days to place. */
// oxlint-disable-next-line no-restricted-globals -- it is forbidden here for the clock that it reads; this reads none
const dateOf = (moment: string | number): Date => new Date(moment);

function isoDay(milliseconds: number): string {
  return dateOf(milliseconds).toISOString().slice(0, -"T00:00:00.000Z".length);
}

/** An ISO day some months later; a fraction of a month counts as thirty days. */
export function addMonths(day: string, months: number): string {
  const whole = Math.trunc(months);
  const days = Math.round((months - whole) * 30);
  const date = dateOf(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + whole);
  // A month that is too short: its last day, not one of the next.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return isoDay(date.getTime() + days * dayLength);
}

/** An ISO day some whole days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return isoDay(dateOf(day).getTime() + days * dayLength);
}

/** The day of the week of an ISO day: 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return dateOf(day).getUTCDay() || 7;
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole days from the first of January 1970 to an ISO day; negative before it. */
export function dayNumber(day: string): number {
  return dateOf(day).getTime() / dayLength;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "2025-09-03" as "3 Sep 2025". */
export function forPeople(day: string): string {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${(months[date.getUTCMonth()] ?? "").slice(0, 3)} ${date.getUTCFullYear()}`;
}

/** "2025-09-03" as "September 2025". */
export function monthForPeople(day: string): string {
  const date = dateOf(day);
  return `${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

/** True for an ISO day that the calendar has. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const milliseconds = dateOf(day).getTime();
  return !Number.isNaN(milliseconds) && isoDay(milliseconds) === day;
}

/** The day, in UTC, of a time in seconds since 1970; that of the first for a time that is out of the calendar. */
export function dayAt(seconds: number): string {
  const inCalendar = Number.isFinite(seconds) && seconds >= 0 && seconds < 253_402_300_800 ? seconds : 0;
  return isoDay(inCalendar * 1000);
}

/** An ISO moment in UTC, or the beginning of an ISO day, as seconds since 1970. */
export function secondsAt(moment: string): number {
  const instant = moment.includes("T") ? moment : `${moment}T00:00:00Z`;
  return dateOf(instant).getTime() / 1000;
}
