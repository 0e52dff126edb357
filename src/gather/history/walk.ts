/**
 * Tracks a walk through a history: the position, the milestones, whose pull requests brought in each commit, and whether
 * parents follow their children.
 */
import { SeenCommits } from "./seen-commits.ts";

/** Closer to HEAD than this, walking is cheaper than looking up a milestone. */
const firstMilestone = 2048;

/** The position of a milestone in the history. @param index 0 for the one nearest to HEAD */
export const milestoneAt = (index: number): number => firstMilestone * 2 ** index;

export class Walk {
  /** Position of the current commit: 0 is HEAD. */
  order = -1;
  /** Whether the current commit has several parents. */
  isMerge = false;
  /** Whether any commit so far has several parents. */
  hasMerges = false;
  /** Shas at doubling distances from HEAD. */
  readonly milestones: string[] = [];
  /**
   * Parents not seen yet, each with the account whose pull request brought it in; null if it is in the history without
   * one too. A parent that came before its child stays in here for good.
   */
  readonly #awaited = new Map<string, string | null>();
  /** The commits since the first merge. Before that, the history is one line, and no parent can come before its child. */
  readonly #seen = new SeenCommits();
  #hasEarlyParent = false;
  #nextMilestone = milestoneAt(0);

  /**
   * @param facts of a record: fields separated by spaces, first the commit's sha and last its parents' shas
   * @param brings for the merge of another account's pull request, that account
   * @returns the account whose pull request brought in this commit; null if none did
   */
  step(facts: string, sha: string, brings: string | null): string | null {
    this.order++;
    const via = this.#awaited.get(sha) ?? null;
    this.#awaited.delete(sha);
    const size = sha.length;
    const isSha = (end: number): boolean => facts[end - size - 1] === " ";
    this.isMerge = isSha(facts.length - size - 1);
    this.hasMerges ||= this.isMerge;
    if (this.hasMerges) this.#seen.add(sha);
    for (let end = facts.length; isSha(end); end -= size + 1) {
      const isFirst = !isSha(end - size - 1);
      const parent = facts.slice(end - size, end);
      this.#hasEarlyParent ||= this.hasMerges && this.#seen.has(parent);
      this.#expect(parent, isFirst ? via : (brings ?? via));
    }
    if (this.order === this.#nextMilestone) {
      this.milestones.push(sha);
      this.#nextMilestone = milestoneAt(this.milestones.length);
    }
    return via;
  }

  #expect(parent: string, via: string | null): void {
    if (via === null || !this.#awaited.has(parent)) this.#awaited.set(parent, via);
  }

  /** True if a parent came before its child, as happens with wrong clocks when sorting by date. */
  isOutOfOrder(): boolean {
    return this.#hasEarlyParent || this.#awaited.size > 0;
  }

  /** As {@link isOutOfOrder}, before the walk has ended: false may become true. */
  isAlreadyOutOfOrder(): boolean {
    return this.#hasEarlyParent;
  }
}
