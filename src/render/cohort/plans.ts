/**
 * Learners × phases. Learners of one plan share a table, whose columns are its phases. A learner may have changed the plan, so
 * most of its phases are enough. Those who share a plan with nobody are in a last table by the position of their phases:
 * a column needs one meaning, and how far somebody is has a meaning in any plan.
 */
import type { LearnerPhase } from "../../cohort/learner-record.ts";
import { titleKey } from "./texts.ts";
import { addressOf, type DatedProof, type Standing } from "./standing.ts";

/** Phases of a learner that are in one column. */
export interface Cell {
  done: number;
  total: number;
  /** How many of those done are self-declared. */
  declared: number;
  /** The newest that can be opened, or else the newest. */
  newest: DatedProof | null;
  /** The phases, inline Markdown. */
  titles: string[];
}

export interface Column {
  /** Inline Markdown; null for phases with only a known position. */
  title: string | null;
  /** First of the phases in it, from 1; null for phases that the plan does not have. */
  position: number | null;
  /** It covers all phases from here on. */
  last: boolean;
  /** Items of most learners' phase; null for different plans. */
  total: number | null;
}

export interface Row {
  standing: Standing;
  /** One for each column; null without such a phase. */
  cells: (Cell | null)[];
}

export interface PlanMap {
  columns: Column[];
  /** Plans that nobody shares, by position. */
  own: boolean;
  rows: Row[];
}

/** Columns that fit on a page. */
const mostColumns = 8;
/** Tables of plans, before the rest goes by position. */
const mostPlans = 6;

/** Learners who were never read are in none. The plan of most learners comes first. */
export function plansOf(standings: readonly Standing[]): PlanMap[] {
  let rest = standings.filter(({ progress }) => progress !== null);
  const maps: PlanMap[] = [];
  while (rest.length > 0 && maps.length < mostPlans) {
    const { phases, learners } = commonPlan(rest);
    if (learners < 2 && rest.length > 1) break;
    const places = placesOf(phases);
    const isOfPlan = (one: Standing): boolean => sharesMost(one, phases, places);
    maps.push(mapOf(phases, places, rest.filter(isOfPlan)));
    rest = rest.filter((one) => !isOfPlan(one));
  }
  return rest.length === 0 ? maps : [...maps, ownPlans(rest)];
}

/** The phases of the plan that most learners have, and how many have exactly that one; the first if there are several. */
function commonPlan(standings: readonly Standing[]): { phases: readonly LearnerPhase[]; learners: number } {
  const plans = new Map<string, { phases: readonly LearnerPhase[]; learners: number }>();
  for (const { progress } of standings) {
    const phases = progress?.phases ?? [];
    const key = phases.map(({ id }) => id).join("\n");
    const known = plans.get(key);
    if (known === undefined) plans.set(key, { phases, learners: 1 });
    else known.learners++;
  }
  const [first = { phases: [], learners: 0 }, ...others] = plans.values();
  return others.reduce((best, one) => (one.learners > best.learners ? one : best), first);
}

type Places = ReadonlyMap<string, number>;
type Named = Pick<LearnerPhase, "id" | "title">;

/** Column of each phase of a plan, by its id and its title. */
function placesOf(phases: readonly LearnerPhase[]): Places {
  const column = (index: number): number => Math.min(index, mostColumns - 1);
  return new Map([
    ...phases.map(({ title }, index) => [`title ${titleKey(title)}`, column(index)] as const),
    ...phases.map(({ id }, index) => [`id ${id}`, column(index)] as const),
  ]);
}

function placeOf({ id, title }: Named, places: Places): number | undefined {
  return places.get(`id ${id}`) ?? places.get(`title ${titleKey(title)}`);
}

/** At least half of the plan's phases, and of the learner's own. */
function sharesMost({ progress }: Standing, plan: readonly LearnerPhase[], places: Places): boolean {
  const phases = progress?.phases ?? [];
  const shared = phases.filter((phase) => placeOf(phase, places) !== undefined).length;
  return shared * 2 >= plan.length && shared * 2 >= phases.length;
}

function mapOf(phases: readonly LearnerPhase[], places: Places, standings: readonly Standing[]): PlanMap {
  const width = Math.min(phases.length, mostColumns);
  const all = standings.map((standing) => ({
    standing,
    cells: cellsOf(standing, width + 1, (phase) => placeOf(phase, places) ?? width),
  }));
  const hasOthers = all.some(({ cells }) => cells[width] !== null);
  const rows = hasOthers ? all : all.map((row) => ({ ...row, cells: row.cells.slice(0, width) }));
  const columns = phases.slice(0, width).map(({ title }, index) => ({
    title,
    position: index + 1,
    last: phases.length > width && index === width - 1,
    total: commonTotal(rows, index),
  }));
  const others: Column = { title: null, position: null, last: true, total: null };
  return { columns: hasOthers ? [...columns, others] : columns, own: false, rows };
}

function ownPlans(standings: readonly Standing[]): PlanMap {
  const longest = Math.max(...standings.map(({ progress }) => progress?.phases.length ?? 0));
  const width = Math.min(longest, mostColumns);
  const rows = standings.map((standing) => ({
    standing,
    cells: cellsOf(standing, width, (_phase, index) => Math.min(index, width - 1)),
  }));
  const columns = Array.from({ length: width }, (_, index) => ({
    title: null,
    position: index + 1,
    last: longest > width && index === width - 1,
    total: null,
  }));
  return { columns, own: true, rows };
}

function cellsOf(
  standing: Standing,
  width: number,
  columnOf: (phase: Named, index: number) => number,
): (Cell | null)[] {
  const cells: (Cell | null)[] = Array.from({ length: width }, () => null);
  const newest = newestByPhase(standing);
  const declared = declaredByPhase(standing);
  for (const [index, { id, title, done, total }] of (standing.progress?.phases ?? []).entries()) {
    const column = columnOf({ id, title }, index);
    const own = { done, total, declared: declared.get(id) ?? 0, newest: newest.get(id) ?? null };
    cells[column] = joined(cells[column] ?? null, { ...own, titles: [title] });
  }
  return cells;
}

/** The newest that can be opened, or else the newest. */
function newestByPhase({ proofs }: Standing): Map<string | null, DatedProof> {
  const newest = new Map<string | null, DatedProof>();
  const open = new Set<string | null>();
  for (const proof of proofs.toReversed()) {
    const { phase } = proof.item;
    if (open.has(phase)) continue;
    const opens = addressOf(proof) !== null;
    if (opens) open.add(phase);
    if (opens || !newest.has(phase)) newest.set(phase, proof);
  }
  return newest;
}

function declaredByPhase({ progress }: Standing): Map<string | null, number> {
  const declared = new Map<string | null, number>();
  for (const { phase, state } of progress?.items ?? [])
    if (state === "declared") declared.set(phase, (declared.get(phase) ?? 0) + 1);
  return declared;
}

function joined(cell: Cell | null, more: Cell): Cell {
  if (cell === null) return more;
  const isNewer = more.newest !== null && more.newest.on >= (cell.newest?.on ?? "");
  return {
    done: cell.done + more.done,
    total: cell.total + more.total,
    declared: cell.declared + more.declared,
    newest: isNewer ? more.newest : cell.newest,
    titles: [...cell.titles, ...more.titles],
  };
}

/** The number of items that most learners have in a column. */
function commonTotal(rows: readonly Row[], column: number): number | null {
  const times = new Map<number, number>();
  for (const { cells } of rows) {
    const total = cells[column]?.total;
    if (total !== undefined) times.set(total, (times.get(total) ?? 0) + 1);
  }
  const [most] = [...times].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
