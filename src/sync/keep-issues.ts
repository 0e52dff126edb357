/** Creates and updates the portfolio's issues as planned, one write at a time. */
import type { IssueChange, IssuePlan } from "../plan/issue-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { type Made, withMade } from "../plan/with-made.ts";
import { GitHubError } from "../ports/github/error.ts";
import type { IssueReader, IssueWriter } from "../ports/github/port.ts";
import { errors } from "../problems/errors.ts";
import { asProblem, type Problem } from "../problems/problem.ts";

type Kept = IssueWriter & Pick<IssueReader, "issue">;

/** Milestones are created in the first round, the checklists that refer to them in the second. */
const rounds = 2;

/** If GitHub rejects a change to one issue, continues with the next. Stops at an error that would affect all of them. */
export class IssueKeeper {
  readonly problems: Problem[] = [];
  readonly #github: Kept;
  readonly #made: Made = { milestones: [], issues: [], milestonesRefused: false };
  /** Milestone titles and checklist markers that this run has tried to create. */
  readonly #tried = new Set<string>();
  #stopped = false;

  constructor(github: Kept) {
    this.#github = github;
  }

  /**
   * Creates missing milestones and checklists, and plans again with their numbers. If the run crashes before the numbers
   * are written, the next run recognises the issues by the comment in their body.
   */
  async make(plan: Plan, snapshot: Snapshot, planAgain: (snapshot: Snapshot) => Plan): Promise<Plan> {
    let current = plan;
    // Do not create again what an earlier attempt of this run has created.
    if (this.#tried.size > 0) current = planAgain(withMade(snapshot, this.#made));
    for (let round = 0; round < rounds && !this.#stopped; round++) {
      if (current.issues === null || !(await this.#makeAll(current.issues))) break;
      current = planAgain(withMade(snapshot, this.#made));
    }
    return current;
  }

  /** Tries each milestone and checklist only once per run. @returns whether anything was tried */
  async #makeAll({ repository, newMilestones, newIssues }: IssuePlan): Promise<boolean> {
    const before = this.#tried.size;
    for (const milestone of newMilestones) {
      if (!this.#isNew(`milestone ${milestone.title}`)) continue;
      const one = await this.#try(() => this.#github.createMilestone(repository, milestone), repository);
      if (one === null) this.#made.milestonesRefused = true;
      else this.#made.milestones.push(one);
    }
    for (const wanted of newIssues) {
      if (!this.#isNew(wanted.marker)) continue;
      const issue = await this.#try(() => this.#github.createIssue(repository, wanted), repository);
      if (issue !== null) this.#made.issues.push({ issue, marker: wanted.marker });
    }
    return this.#tried.size > before;
  }

  #isNew(what: string): boolean {
    const known = this.#tried.has(what);
    this.#tried.add(what);
    return !known;
  }

  /** Updates existing milestones, issues and labels. */
  async change({ issues: plan }: Plan): Promise<void> {
    if (plan === null) return;
    const { repository, milestones, issues, labels } = plan;
    for (const { number, change } of milestones)
      await this.#try(() => this.#github.updateMilestone(repository, number, change));
    for (const { number, was, change } of issues)
      await this.#try(() => this.#changeUnlessEdited(repository, number, was, change));
    for (const { number, label } of labels)
      await this.#try(() => this.#github.addLabel(repository, number, label));
  }

  /**
   * Reads the issue again before writing, because GitHub has no conditional update and a box that someone ticked during
   * this run would be lost. If the body has changed, the next run handles it.
   */
  async #changeUnlessEdited(
    repository: string,
    number: number,
    was: string,
    change: IssueChange,
  ): Promise<void> {
    if (change.body !== undefined) {
      const now = await this.#github.issue(repository, number);
      if (now !== null && now.body.raw !== was) throw editedDuringRun(repository, number);
    }
    await this.#github.updateIssue(repository, number, change);
  }

  /**
   * Returns null if the write failed or was skipped; failures are added to the problems.
   * @param newIn the repository that gets something new; null for a change
   */
  async #try<T>(write: () => Promise<T>, newIn: string | null = null): Promise<T | null> {
    if (this.#stopped) return null;
    try {
      return await write();
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      // GitHub lists the pull requests of a repository whose issues are turned off, and refuses new issues there.
      if (newIn !== null && cause.status === 410) {
        this.#stopped = true;
        this.problems.push({ ...asProblem(errors.issuesOff(newIn)), level: "notice" });
        return null;
      }
      this.#stopped = cause.kind !== "refused";
      // The run is out of API calls, or one issue is gone. The next run continues from there.
      const level = cause.kind === "refused" || cause.kind === "budget" ? "warning" : "error";
      this.problems.push({ ...asProblem(cause), level });
      return null;
    }
  }
}

function editedDuringRun(repository: string, number: number): GitHubError {
  return new GitHubError(
    "refused",
    `${repository}#${number} was edited during this run, so it was not updated.`,
    "Nothing is lost. The next run updates it.",
  );
}
