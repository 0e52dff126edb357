/** Asks GitHub who closed, reopened, labelled and wrote issues, where that decides whether they count. */
import { readChecklist } from "../../activity/checklist.ts";
import { isOwn } from "../../activity/repository.ts";
import { mayHoldReviews } from "../../activity/review-issue.ts";
import { type Account, type IssueActivity, isOurLabel, type SeenIssue } from "../../activity/issue.ts";
import { checklistNumber, issueNumbers } from "../../evidence/issues/find-checklists.ts";
import { listedIssues, meantBy } from "../../evidence/issues/meant-issues.ts";
import { rightOf } from "../../evidence/issues/rights.ts";
import { GitHubError } from "../../ports/github/error.ts";
import type { GitHub } from "../../ports/github/port.ts";
import { asProblem, type Problem } from "../../problems/problem.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { askRight } from "./ask-right.ts";

type Asked = Pick<GitHub, "events" | "mayWrite" | "count">;

/**
 * Fills in the events and rights of the issues. Issues about open items come first, those by the owner or a workflow
 * before the rest, so that somebody who opens hundreds of labelled issues cannot crowd them out. Other issues are
 * looked up only while enough API calls are left to update the checklists afterwards.
 * @param problems receives the reasons why something could not be looked up
 */
export async function gatherActors(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
  github: Asked,
  problems: Problem[],
): Promise<void> {
  const asking = new Asking(roadmap, github, problems);
  const { left } = github.count();
  const kept = Math.min(left / 2, 2 * (roadmap.phases.length + 1));
  const open = new Set(roadmap.items.filter(({ written }) => written === false).map(({ id }) => id));
  const all = activities.flatMap((activity) =>
    activity.issues.map((issue) => {
      const ticks = meantBy(issue, activity, roadmap).some(({ item }) => open.has(item.id));
      const inside = issue.author?.bot === true || rightOf(issue.author, activity) === "yes";
      return { issue, activity, first: ticks && inside, rank: Number(ticks) * 2 + Number(inside) };
    }),
  );
  for (const { issue, activity, first } of all.toSorted((a, b) => b.rank - a.rank))
    await asking.ask(issue, activity, first || github.count().left > kept);
}

class Asking {
  readonly #roadmap: Roadmap;
  readonly #github: Asked;
  readonly #problems: Problem[];
  /** Set after an error that would repeat for every further call, such as a rate limit. */
  #stopped = false;
  /** Repositories that the token may not read. */
  readonly #forbidden = new Set<string>();

  constructor(roadmap: Roadmap, github: Asked, problems: Problem[]) {
    this.#roadmap = roadmap;
    this.#github = github;
    this.#problems = problems;
  }

  /** @param events whether the issue's events may be looked up */
  async ask(issue: SeenIssue, activity: IssueActivity, events: boolean): Promise<void> {
    if (events && this.#needsEvents(issue, activity))
      issue.events = await this.#try(activity, () => this.#github.events(activity.name, issue.number));
    for (const account of this.#actors(issue, activity)) await this.#askRight(account, activity);
  }

  /** True if it matters who acted on the issue. */
  #needsEvents(issue: SeenIssue, activity: IssueActivity): boolean {
    if (meantBy(issue, activity, this.#roadmap).length === 0) return false;
    if (issue.pullRequest !== null)
      return issue.pullRequest.mergedAt !== null && issue.labels.some(isOurLabel);
    return issue.state === "open"
      ? issue.reason === "reopened"
      : issue.reason === null || issue.reason === "completed";
  }

  /** The accounts whose write access decides whether this issue counts. */
  #actors(issue: SeenIssue, activity: IssueActivity): Account[] {
    const events = issue.events ?? [];
    const last = events.findLast(({ kind }) => kind === "closed" || kind === "reopened");
    const labelled = events.filter(
      ({ kind, label }) => kind === "labeled" && label !== null && isOurLabel(label),
    );
    const accounts = [last, ...labelled].flatMap((event) => event?.by ?? []);
    return this.#textCounts(issue, activity) && issue.author !== null
      ? [...accounts, issue.author]
      : accounts;
  }

  /** A checklist that roadmap.json does not name matters only if one is missing: others must not cause API calls. */
  #textCounts(issue: SeenIssue, activity: IssueActivity): boolean {
    if (issue.pullRequest !== null) return issue.pullRequest.mergedAt !== null;
    if (!isOwn(activity.listed)) return false;
    if (listedIssues(this.#roadmap).has(issue.number) || issueNumbers(this.#roadmap).includes(issue.number))
      return true;
    if (this.#lacksReviewIssue(activity) && mayHoldReviews(issue.body.raw)) return true;
    const checklist = readChecklist(issue.body.raw);
    if (checklist === null) return false;
    const number = checklistNumber(this.#roadmap, checklist.key.phase);
    return number === null || activity.gone.includes(number) || checklist.key.part > 1;
  }

  #lacksReviewIssue({ gone }: IssueActivity): boolean {
    const { reviews, issue } = this.#roadmap.study;
    return reviews !== null && (issue === null || gone.includes(issue));
  }

  async #askRight(account: Account, activity: IssueActivity): Promise<void> {
    await this.#try(activity, () => askRight(account, activity, this.#github));
  }

  /** Null if it could not be read; the reason is added to the problems. */
  async #try<T>({ name, listed }: IssueActivity, ask: () => Promise<T>): Promise<T | null> {
    if (this.#stopped || this.#forbidden.has(name)) return null;
    try {
      return await ask();
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      this.#stopped = cause.kind === "limit" || cause.kind === "budget" || cause.kind === "unavailable";
      // The token may still be allowed to read other repositories.
      if (cause.kind === "permission") this.#forbidden.add(name);
      this.#problems.push({ ...asProblem(cause), level: "warning", about: [listed] });
      return null;
    }
  }
}
