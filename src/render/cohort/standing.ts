/** Where a learner is on a day: the newest proof, for how long there has been none, and the item they are at. */
import type { CohortState } from "../../cohort/cohort-state.ts";
import type { LearnerItem, LearnerProgress, LearnerRecord } from "../../cohort/learner-record.ts";
import { addDays, daysBetween, isDay, lastDayOf, monthOf, plausibleDays } from "../../roadmap/day.ts";
import { shownAddress } from "./texts.ts";
import { shownNames } from "./names.ts";

/** Days without a proof after which somebody is stuck. */
export const stuckAfter = 21;
/** Days that count as this week, the day of the page included. */
export const weekLength = 7;

/** An item that is proven, on a day that is known. */
export interface DatedProof {
  item: LearnerItem;
  /** ISO day; the last of the month if only that is known. */
  on: string;
  /** False if only the month is known. */
  exact: boolean;
}

/** An http or https address; null if the proof may not be opened. */
export function addressOf({ item }: DatedProof): string | null {
  return shownAddress(item.proof);
}

export interface Standing {
  learner: LearnerRecord;
  /** As the page shows it. Plain text. */
  name: string;
  /** Their portfolio, or else their repository; null if neither has an address that may be linked. */
  url: string | null;
  /** Null if they were never read. */
  progress: LearnerProgress | null;
  /** Oldest first. */
  proofs: readonly DatedProof[];
  newest: DatedProof | null;
  /** Whole days since the newest proof, or without any since the cohort's start; null if that is unknown. */
  quiet: number | null;
  /** The first open item of their plan; null if there is none. */
  at: LearnerItem | null;
  /** Every item is done. Habits and gates do not count. */
  finished: boolean;
  /** Nothing was proven for three weeks, and something is left to prove. */
  stuck: boolean;
  /** Items of each state. */
  proven: number;
  declared: number;
  total: number;
}

/** @param asOf ISO day. @returns in the order of cohort.json */
export function standingsOf({ cohort, learners }: CohortState, asOf: string): Standing[] {
  const names = shownNames(learners, cohort.names);
  const start = cohort.start !== null && isDay(cohort.start) ? cohort.start : null;
  const readDay = dayReader(asOf);
  return learners.map((learner, index) => standingOf(learner, names[index] ?? "?", { start, asOf, readDay }));
}

type ReadDay = (written: string) => Pick<DatedProof, "on" | "exact"> | null;

interface Calendar {
  /** ISO days. */
  start: string | null;
  asOf: string;
  readDay: ReadDay;
}

function standingOf(learner: LearnerRecord, name: string, { start, asOf, readDay }: Calendar): Standing {
  const { progress } = learner;
  const items = progress?.items ?? [];
  const proofs = items
    .flatMap((item): DatedProof[] => {
      const day = item.state === "proven" && item.on !== null ? readDay(item.on) : null;
      return day === null ? [] : [{ item, ...day }];
    })
    .toSorted((a, b) => compare(a.on, b.on));
  const proven = items.filter(({ state }) => state === "proven").length;
  const open = items.filter(({ kind, state }) => kind === "item" && state === "open");
  const at = open.find(({ phase }) => phase !== null) ?? open[0] ?? null;
  const newest = proofs.at(-1) ?? null;
  const since = newest?.on ?? (proven === 0 ? start : null);
  const quiet = since === null ? null : Math.max(0, daysBetween(since, asOf));
  const finished = at === null && items.some(({ kind }) => kind === "item");
  const isQuiet = quiet === null ? proven === 0 : quiet >= stuckAfter;
  return {
    learner,
    name,
    url: pageOf(learner),
    progress,
    proofs,
    newest,
    quiet,
    at,
    finished,
    stuck: progress !== null && !finished && isQuiet,
    proven,
    declared: items.filter(({ state }) => state === "declared").length,
    total: items.length,
  };
}

/** Reads the days of proofs, each once, since a cohort has many of a day. Null for one that cannot be right. */
function dayReader(asOf: string): ReadDay {
  const { first, last } = plausibleDays(asOf);
  const known = new Map<string, ReturnType<ReadDay>>();
  const read: ReadDay = (written) => {
    const end = lastDayOf(written);
    if (!isDay(end)) return null;
    const exact = end === written;
    // A month that is not over yet lasts until today.
    const on = !exact && monthOf(end) === monthOf(asOf) && end > asOf ? asOf : end;
    return on < first || on > last ? null : { on, exact };
  };
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const day = read(written);
    known.set(written, day);
    return day;
  };
}

function pageOf({ repository, progress }: LearnerRecord): string | null {
  return shownAddress(progress?.url ?? null) ?? repositoryAddress(repository);
}

/** Address of a repository on GitHub. @param name OWNER/NAME; null for anything else */
export function repositoryAddress(name: string): string | null {
  return /^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/.test(name) ? `https://github.com/${name}` : null;
}

/** Proofs of the last days, oldest first. A proof with only a known month belongs to no week. @param asOf ISO day */
export function proofsSince({ proofs }: Standing, asOf: string, days = weekLength): DatedProof[] {
  const before = addDays(asOf, -days);
  return proofs.filter(({ on, exact }) => exact && on > before);
}

/** For ISO days, ids and names. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
