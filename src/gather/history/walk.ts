/** Where a walk through a history is: how far from HEAD, past which milestones, and whether parents follow children. */

/** Closer to HEAD than this, walking costs less than looking up a milestone. */
const firstMilestone = 2048;

export class Walk {
  /** Place of the current commit: 0 is HEAD. */
  order = -1;
  /** Shas at doubling distances from HEAD. */
  readonly milestones: string[] = [];
  /** Parents that are yet to come. One that came before its child never comes again. */
  readonly #awaited = new Set<string>();
  #nextMilestone = firstMilestone;

  /** @param facts of a record: the sha, then what holds no space, at the end the parents' shas, each of one length */
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

  /** True when a commit came before its child, as it may by date when clocks were wrong. */
  isOutOfOrder(): boolean {
    return this.#awaited.size > 0;
  }
}
