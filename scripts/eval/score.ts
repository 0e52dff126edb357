/** Compares the ticks with the labels. */
import type { Label, Truth } from "./labels.ts";
import type { SyncedItem } from "./sync.ts";

/** Number of right and wrong verdicts. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  /** Correctly open. */
  open: number;
}

export interface Verdict {
  /** Name of the item in the label. */
  wording: string;
  truth: Truth;
  /** Null if the roadmap has no such item. */
  item: SyncedItem | null;
  cell: keyof Tally;
}

/** One verdict per label, except labels of low confidence. */
export function judge({ items: truths }: Label, items: readonly SyncedItem[]): Verdict[] {
  const byWording = new Map(
    items.flatMap((item) => [item.title, ...item.aliases].map((wording) => [keyOf(wording), item] as const)),
  );
  return Object.entries(truths)
    .filter(([, { confidence }]) => confidence !== "low")
    .map(([wording, truth]) => {
      const item = byWording.get(keyOf(wording)) ?? null;
      return { wording, truth, item, cell: cellOf(item?.done ?? false, truth.demonstrated) };
    });
}

/** Ignores Markdown, case and whitespace. */
function keyOf(wording: string): string {
  return wording.normalize("NFC").replaceAll(/[`*_]/g, "").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

function cellOf(ticked: boolean, demonstrated: boolean): keyof Tally {
  if (ticked) return demonstrated ? "right" : "wrong";
  return demonstrated ? "missed" : "open";
}

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const tally: Tally = { right: 0, wrong: 0, missed: 0, open: 0 };
  for (const { cell } of verdicts) tally[cell]++;
  return tally;
}

/** Share of ticks that are right; null without ticks. */
export function precisionOf({ right, wrong }: Tally): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Share of shown items that were ticked; null if nothing is shown. */
export function recallOf({ right, missed }: Tally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Tallies by item, worst first. */
export function byItem(verdicts: readonly Verdict[]): { name: string; tally: Tally }[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const name = verdict.item?.id ?? verdict.wording;
    groups.set(name, [...(groups.get(name) ?? []), verdict]);
  }
  const errors = ({ wrong, missed }: Tally): number => wrong + missed;
  return [...groups]
    .map(([name, some]) => ({ name, tally: tallyOf(some) }))
    .toSorted(
      (a, b) =>
        errors(b.tally) - errors(a.tally) || b.tally.wrong - a.tally.wrong || (a.name < b.name ? -1 : 1),
    );
}
