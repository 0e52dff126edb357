/** Which items hold people up: the first open item of each learner's plan, and how many are stuck there. */
import type { LearnerItem } from "../../cohort/learner-record.ts";
import { titleKey } from "./texts.ts";
import type { Standing } from "./standing.ts";

export interface HeldItem {
  /** Inline Markdown. */
  title: string;
  /** Title of its phase, inline Markdown; null for an item of the strategy. */
  phase: string | null;
  /** Learners whose first open item it is. */
  at: number;
  /** Those of them without a proof for three weeks. */
  stuck: number;
  /** Learners who have proven it. */
  proven: number;
}

/** Those with most learners stuck first, then those that most learners are on. */
export function heldItems(standings: readonly Standing[]): HeldItem[] {
  const items = new Map<string, HeldItem>();
  for (const { at, stuck, progress } of standings) {
    if (at === null) continue;
    const key = keyOf(at);
    const phase = progress?.phases.find(({ id }) => id === at.phase)?.title ?? null;
    const known = items.get(key) ?? { title: at.title, phase, at: 0, stuck: 0, proven: 0 };
    items.set(key, { ...known, at: known.at + 1, stuck: known.stuck + (stuck ? 1 : 0) });
  }
  for (const item of standings.flatMap(({ progress }) => progress?.items ?? [])) {
    const known = item.state === "proven" ? items.get(keyOf(item)) : undefined;
    if (known !== undefined) known.proven++;
  }
  return [...items.values()].toSorted((a, b) => b.stuck - a.stuck || b.at - a.at);
}

/** Ids alone would mix items of plans that learners wrote themselves. */
function keyOf({ id, title }: LearnerItem): string {
  return `${id}\n${titleKey(title)}`;
}
