/** When a phase or a project was completed. */

/** What matters of an item: whether it is done, since when, and the kind of its strongest proof. */
export interface ItemState {
  done: boolean;
  /** ISO day or month; null if unknown. */
  on: string | null;
  /** Undefined without a proof. */
  kind: string | undefined;
}

/**
 * A credential rests on evidence, so each item needs a proof with a date. A self-declared tick has none.
 * @returns ISO day of the last item, or its month if only that is published; null if it is not complete
 */
export function completedOn(items: readonly ItemState[]): string | null {
  const days = items.flatMap(({ done, on, kind }) =>
    done && kind !== undefined && kind !== "self" && on !== null ? [on] : [],
  );
  if (days.length < items.length) return null;
  return days.toSorted().at(-1) ?? null;
}

/** The day that a credential gives, since it has to give one: the first of a month. @param on ISO day or month */
export function dayFor(on: string): string {
  return on.length === "2025-09".length ? `${on}-01` : on;
}
