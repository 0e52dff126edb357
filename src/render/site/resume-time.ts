/** Dates on a résumé: a year, a month or a day. */
import { forPeople, monthForPeople } from "../../roadmap/day.ts";

/** "2019", "March 2019", "3 Mar 2019". @param written YYYY, YYYY-MM or YYYY-MM-DD */
export function timeOf(written: string): string {
  if (written.length === 4) return written;
  return written.length === 7 ? monthForPeople(`${written}-01`) : forPeople(written);
}

/** "March 2019 to 2024", "since March 2019", "until 2024"; null if neither end is known. */
export function periodOf({
  startDate,
  endDate,
}: {
  startDate?: string | undefined;
  endDate?: string | undefined;
}): string | null {
  if (startDate !== undefined && endDate !== undefined) return `${timeOf(startDate)} to ${timeOf(endDate)}`;
  if (startDate !== undefined) return `since ${timeOf(startDate)}`;
  return endDate === undefined ? null : `until ${timeOf(endDate)}`;
}
