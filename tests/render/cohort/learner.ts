/** Learners in a few words: what they proved and when. */
import type { LearnerItem, LearnerPhase, LearnerRecord } from "../../../src/cohort/learner-record.ts";
import { type Standing, standingsOf } from "../../../src/render/cohort/standing.ts";
import { asOf, cohortOf, recordOf } from "./sample-cohort.ts";

/** An item with its state: the day of its proof, "declared", or "open". */
export function item(id: string, state: string, more: Partial<LearnerItem> = {}): LearnerItem {
  const isProven = state !== "declared" && state !== "open";
  return {
    id,
    title: `The ${id}`,
    phase: "one",
    kind: "item",
    state: isProven ? "proven" : state === "declared" ? "declared" : "open",
    on: isProven ? state : null,
    proof: isProven ? `https://github.com/x/y/commit/${id}` : null,
    ...more,
  };
}

/** Somebody with these items; their phases are those that the items name, unless they are given. */
export function learner(
  login: string,
  items: readonly LearnerItem[],
  phases?: readonly LearnerPhase[],
): LearnerRecord {
  const ids = [...new Set(items.flatMap((one) => one.phase ?? []))];
  const own = ids.map((id) =>
    phase(
      id,
      items.filter((one) => one.phase === id),
    ),
  );
  return recordOf(login, { name: login, url: null, phases: phases ?? own, items, skills: [] });
}

/** A phase of these items. */
export function phase(id: string, items: readonly LearnerItem[], due: string | null = null): LearnerPhase {
  const done = items.filter(({ state }) => state !== "open").length;
  return { id, title: `Phase ${id}`, due, done, total: items.length };
}

/** In a cohort that began on 7 September 2026, as of 30 November. */
export function standings(
  learners: readonly LearnerRecord[],
  start: string | null = "2026-09-07",
): Standing[] {
  return standingsOf(cohortOf(learners, { start }), asOf);
}
