/** Makes and changes what the plan says in the portfolio's issues, one write after the other, and nothing else. */
import type { IssueChange, IssuePlan } from "../plan/issue-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { type Made, withMade } from "../plan/with-made.ts";
import { GitHubError } from "../ports/github/error.ts";
import type { IssueReader, IssueWriter } from "../ports/github/port.ts";
import { asProblem, type Problem } from "../problems/problem.ts";

type Kept = IssueWriter & Pick<IssueReader, "issue">;

/** Milestones come before the checklists that bear them; nothing needs a third round. */
const rounds = 2;

/** Goes on after what GitHub refuses of one issue; what concerns all of them ends it, as the one error of the run. */
export class IssueKeeper {
  readonly problems: Problem[] = [];
  readonly #github: Kept;
  readonly #made: Made = { milestones: [], issues: [], milestonesRefused: false };
  /** Titles of milestones and markers of checklists. */
  readonly #tried = new Set<string>();
  #stopped = false;

  constructor(github: Kept) {
    this.#github = github;
  }

  /**
   * Makes the milestones and checklists that are not there yet, and plans again with their numbers. When it is cut off
   * before the numbers are written, the next run knows them by the comment in their text.
   */
  async make(plan: Plan, snapshot: Snapshot, decide: (snapshot: Snapshot) => Plan): Promise<Plan> {
    let current = plan;
    // What an attempt before this one made is not made again.
    if (this.#tried.size > 0) current = decide(withMade(snapshot, this.#made));
    for (let round = 0; round < rounds && !this.#stopped; round++) {
      if (current.issues === null || !(await this.#makeAll(current.issues))) break;
      current = decide(withMade(snapshot, this.#made));
    }
    return current;
  }

  /** What was refused once is not tried again in this run. @returns whether anything was tried */
  async #makeAll({ repository, newMilestones, newIssues }: IssuePlan): Promise<boolean> {
    const before = this.#tried.size;
    for (const milestone of newMilestones) {
      if (!this.#isNew(`milestone ${milestone.title}`)) continue;
      const one = await this.#try(() => this.#github.createMilestone(repository, milestone));
      if (one === null) this.#made.milestonesRefused = true;
      else this.#made.milestones.push(one);
    }
    for (const wanted of newIssues) {
      if (!this.#isNew(wanted.marker)) continue;
      const issue = await this.#try(() => this.#github.createIssue(repository, wanted));
      if (issue !== null) this.#made.issues.push({ issue, marker: wanted.marker });
    }
    return this.#tried.size > before;
  }

  #isNew(what: string): boolean {
    const known = this.#tried.has(what);
    this.#tried.add(what);
    return !known;
  }

  /** Changes what is there already and differs. */
  async change({ issues: plan }: Plan): Promise<void> {
    if (plan === null) return;
    const { repository, milestones, issues, labels } = plan;
    for (const { number, change } of milestones)
      await this.#try(() => this.#github.updateMilestone(repository, number, change));
    for (const { number, was, change } of issues)
      await this.#try(() => this.#changeUnlessNew(repository, number, was, change));
    for (const { number, label } of labels)
      await this.#try(() => this.#github.addLabel(repository, number, label));
  }

  /**
   * GitHub takes a text whatever it replaces, so it is looked at once more: a box that somebody ticked while this run was
   * at work would be lost. The next run finds it, and writes then.
   */
  async #changeUnlessNew(
    repository: string,
    number: number,
    was: string,
    change: IssueChange,
  ): Promise<void> {
    if (change.body !== undefined) {
      const now = await this.#github.issue(repository, number);
      if (now !== null && now.body.untrusted !== was) throw changedMeanwhile(repository, number);
    }
    await this.#github.updateIssue(repository, number, change);
  }

  /** Null for what was not done; why stands among the problems. */
  async #try<T>(write: () => Promise<T>): Promise<T | null> {
    if (this.#stopped) return null;
    try {
      return await write();
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      this.#stopped = cause.kind !== "refused";
      // What the run may ask is used up, or one issue has gone: the next run goes on from there.
      const level = cause.kind === "refused" || cause.kind === "budget" ? "warning" : "error";
      this.problems.push({ ...asProblem(cause), level });
      return null;
    }
  }
}

function changedMeanwhile(repository: string, number: number): GitHubError {
  return new GitHubError(
    "refused",
    `${repository}#${number} was changed while this run was at work.`,
    "The next run reads it again and brings it up to date; nothing is lost.",
  );
}
