/** Tracks a walk through a history: the position, the milestones, and whether parents follow their children. */

/** Closer to HEAD than this, walking is cheaper than looking up a milestone. */
const firstMilestone = 2048;

export class Walk {
  /** Position of the current commit: 0 is HEAD. */
  order = -1;
  /** Shas at doubling distances from HEAD. */
  readonly milestones: string[] = [];
  /** Parents not seen yet. One that came before its child stays in here for good. */
  readonly #awaited = new Set<string>();
  #nextMilestone = firstMilestone;

  /** @param facts of a record: fields separated by spaces, first the commit's sha and last its parents' shas */
  step(facts: string, sha: string): void {
    this.order++;
    this.#awaited.delete(sha);
    const size = sha.length;
    for (let end = facts.length; facts[end - size - 1] === " "; end -= size + 1)
      this.#awaited.add(facts.slice(end - size, end));
    if (this.order !== this.#nextMilestone) return;
    this.milestones.push(sha);
    this.#nextMilestone *= 2;
  }

  /** True if a parent came before its child, as happens with wrong clocks when sorting by date. */
  isOutOfOrder(): boolean {
    return this.#awaited.size > 0;
  }
}
