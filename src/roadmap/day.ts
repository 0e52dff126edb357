/** Calendar days. Data holds ISO days ("2025-09-03"); people read "3 Sep 2025". */
import { Temporal } from "temporal-polyfill";

/** An ISO day some months later; a fraction of a month counts as thirty days. */
export function addMonths(day: string, months: number): string {
  const whole = Math.trunc(months);
  const days = Math.round((months - whole) * 30);
  return Temporal.PlainDate.from(day).add({ months: whole, days }).toString();
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2025-09-03" as "3 Sep 2025". */
export function forPeople(day: string): string {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day);
  return `${dayOfMonth} ${monthNames[month - 1] ?? ""} ${year}`;
}
