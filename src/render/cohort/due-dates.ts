/** Due dates of phases over the cohort: those ahead, and those that have passed for somebody. */
import { isDay } from "../../roadmap/day.ts";
import { titleKey } from "./texts.ts";
import { compare, type Standing } from "./standing.ts";

export interface DueDate {
  /** Title of the phase; inline Markdown. */
  title: string;
  /** ISO day. */
  due: string;
  /** Learners who have the phase with this date, and those of them who have not finished it. */
  learners: number;
  open: number;
}

export interface DueDates {
  /** Today or later and not finished by everybody, the next one first. */
  ahead: DueDate[];
  /** Passed, and not finished by everybody, the newest first. */
  passed: DueDate[];
}

/** @param asOf ISO day */
export function dueDates(standings: readonly Standing[], asOf: string): DueDates {
  const dates = new Map<string, DueDate>();
  for (const { title, due, done, total } of standings.flatMap(({ progress }) => progress?.phases ?? [])) {
    if (due === null || !isDay(due) || total <= 0) continue;
    const key = `${due}\n${titleKey(title)}`;
    const known = dates.get(key) ?? { title, due, learners: 0, open: 0 };
    dates.set(key, {
      ...known,
      learners: known.learners + 1,
      open: known.open + (done < total ? 1 : 0),
    });
  }
  const open = [...dates.values()].filter((date) => date.open > 0);
  return {
    ahead: open
      .filter(({ due }) => due >= asOf)
      .toSorted((a, b) => compare(a.due, b.due) || b.learners - a.learners),
    passed: open
      .filter(({ due }) => due < asOf)
      .toSorted((a, b) => compare(b.due, a.due) || b.learners - a.learners),
  };
}
