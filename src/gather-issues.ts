/** Reads what issues and pull requests of the listed repositories say. Only reads, and no more than concerns the roadmap. */
import { mayHoldChecklist, readChecklist } from "./activity/checklist.ts";
import {
  type Account,
  accountKey,
  type Issue,
  type IssueActivity,
  isOurLabel,
  type SeenIssue,
} from "./activity/issue.ts";
import { readMarks } from "./activity/message.ts";
import type { RepositoryActivity } from "./activity/repository.ts";
import { errors, messageOf, UserError } from "./errors.ts";
import { checklistNumber } from "./evidence/find-checklists.ts";
import { listedIssues, meantByLabel } from "./evidence/meant-issues.ts";
import { rightOf } from "./evidence/rights.ts";
import type { GitHub } from "./ports/github/port.ts";
import { GitHubError } from "./ports/github/error.ts";
import { asProblem, type Problem } from "./roadmap/problem.ts";
import { readProof } from "./roadmap/proof-reference.ts";
import type { Roadmap } from "./roadmap/roadmap.ts";

export interface IssuesRead {
  issues: IssueActivity[];
  problems: Problem[];
}

/** The questions that GitHub can be asked; nothing is written here. */
type Asked = Pick<
  GitHub,
  "issues" | "issue" | "events" | "mayWrite" | "milestones" | "pullRequests" | "count"
>;

export interface IssuePort {
  github: Asked;
  /** Address of the server on which the repositories have their pages, such as https://github.com. */
  web: string;
  /** Whether checklists are kept, for which the milestones must be known. */
  keeps: boolean;
}

/**
 * @throws a GitHub error when the portfolio's own issues cannot be read although it has checklists: what somebody
 * unticked there would be ticked again
 */
export async function gatherIssues(
  repositories: readonly RepositoryActivity[],
  roadmap: Roadmap,
  { github, web, keeps }: IssuePort,
): Promise<IssuesRead> {
  const reading = new Reading(roadmap, github);
  for (const repository of onServer(repositories, web)) await reading.read(repository, keeps);
  await reading.askWho();
  return { issues: reading.activities, problems: reading.problems };
}

/** Each repository of the server once, the portfolio's own first. */
function onServer(repositories: readonly RepositoryActivity[], web: string): RepositoryActivity[] {
  const found = new Map<string, RepositoryActivity>();
  const ordered = repositories.toSorted((a, b) => Number(b.listed === ".") - Number(a.listed === "."));
  for (const repository of ordered) {
    const key = repository.name.toLowerCase();
    const there = repository.web?.toLowerCase() === `${web.toLowerCase()}/${key}`;
    if (there && /^[\w.-]+\/[\w.-]+$/.test(key) && !found.has(key)) found.set(key, repository);
  }
  return [...found.values()];
}

class Reading {
  readonly activities: IssueActivity[] = [];
  readonly problems: Problem[] = [];
  readonly #roadmap: Roadmap;
  readonly #github: Asked;
  /** After the first answer that promises no better one, nothing more is asked. */
  #stopped = false;
  /** Repositories of which the token may not ask more. */
  readonly #forbidden = new Set<string>();

  constructor(roadmap: Roadmap, github: Asked) {
    this.#roadmap = roadmap;
    this.#github = github;
  }

  async read(repository: RepositoryActivity, keeps: boolean): Promise<void> {
    const { listed, name } = repository;
    const activity: IssueActivity = {
      listed,
      name,
      unread: null,
      issues: [],
      newest: 0,
      made: {},
      gone: [],
      rights: {},
      milestones: null,
    };
    this.activities.push(activity);
    const own = listed === ".";
    try {
      const all = await this.#github.issues(name);
      activity.newest = Math.max(0, ...all.map(({ number }) => number));
      const pulls = await this.#pullRequests(repository, all);
      const numbers = this.#numbers(repository, all);
      activity.issues = merged(all, pulls)
        .filter((issue) => !isElsewhere(issue, repository))
        .filter((issue) => numbers.has(issue.number) || this.#concerns(issue, repository))
        .map((issue) => ({ ...issue, events: null }));
      if (own) await this.#lookForMissing(activity);
      if (own && keeps && this.#roadmap.phases.some(({ due }) => due !== null))
        activity.milestones = await this.#github.milestones(name);
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      const inUse = [null, ...this.#roadmap.phases.map(({ id }) => id)].some(
        (phase) => checklistNumber(this.#roadmap, phase) !== null,
      );
      if (own && inUse) throw errors.issuesUnread(cause);
      activity.unread = messageOf(cause);
      this.problems.push({
        ...asProblem(errors.issuesSkipped(name, cause)),
        level: own ? "warning" : "notice",
      });
    }
  }

  /** Pull requests with the branch that they went into, which the list of issues does not tell. */
  async #pullRequests(repository: RepositoryActivity, all: readonly Issue[]): Promise<Issue[]> {
    const speaks = all.some((issue) => isMergedWithMarks(issue));
    if (repository.listed !== "." && !speaks) return [];
    try {
      return await this.#github.pullRequests(repository.name);
    } catch (cause) {
      if (!(cause instanceof GitHubError) || cause.kind === "limit") throw cause;
      if (speaks) this.problems.push({ ...asProblem(cause), level: "warning" });
      return [];
    }
  }

  /** Numbers that are of interest whatever stands in the issue. */
  #numbers({ listed, name }: RepositoryActivity, all: readonly Issue[]): Set<number> {
    const proofs = this.#roadmap.items.flatMap(({ written }) => {
      const proof = typeof written === "object" ? readProof(written.proof ?? "") : null;
      if (proof === null || !("number" in proof)) return [];
      const here =
        proof.repository === null ? listed === "." : proof.repository.toLowerCase() === name.toLowerCase();
      return here ? [proof.number] : [];
    });
    if (listed !== ".") return new Set(proofs);
    const named = new Set([...proofs, ...listedIssues(this.#roadmap).keys(), ...this.#checklistNumbers()]);
    const parts = all
      .filter(({ number }) => named.has(number))
      .flatMap(({ body }) => readChecklist(body.untrusted)?.parts ?? []);
    return new Set([...named, ...parts]);
  }

  #checklistNumbers(): number[] {
    const { phases, strategyIssue } = this.#roadmap;
    return [...phases.map(({ issue }) => issue), strategyIssue].filter((number) => number !== null);
  }

  #concerns(issue: Issue, repository: RepositoryActivity): boolean {
    if (issue.labels.some((label) => meantByLabel(label, this.#roadmap).length > 0)) return true;
    const { pullRequest } = issue;
    // Without its branch it is not known whether it reached the default branch.
    if (pullRequest !== null) return pullRequest.base === repository.branch && isMergedWithMarks(issue);
    return repository.listed === "." && mayHoldChecklist(issue.body.untrusted);
  }

  /** A number that is not in the list is asked for once more: only then is it gone. */
  async #lookForMissing(activity: IssueActivity): Promise<void> {
    for (const number of this.#checklistNumbers()) {
      if (activity.issues.some((issue) => issue.number === number)) continue;
      const issue = await this.#github.issue(activity.name, number);
      if (issue === null) activity.gone.push(number);
      else activity.issues.push({ ...issue, events: null });
    }
  }

  /**
   * Who closed, opened again, labelled and wrote. Items that are not ticked yet come first; what stands ticked is looked
   * at only while enough calls are left to keep the checklists afterwards.
   */
  async askWho(): Promise<void> {
    const { left } = this.#github.count();
    const kept = Math.min(left / 2, 2 * (this.#roadmap.phases.length + 1));
    const open = new Set(this.#roadmap.items.filter(({ written }) => written === false).map(({ id }) => id));
    const all = this.activities.flatMap((activity) =>
      activity.issues.map((issue) => ({
        issue,
        activity,
        ticks: this.#meant(issue, activity).some((id) => open.has(id)),
      })),
    );
    for (const { issue, activity, ticks } of all.toSorted((a, b) => Number(b.ticks) - Number(a.ticks))) {
      const mayAsk = ticks || this.#github.count().left > kept;
      if (mayAsk && this.#needsEvents(issue, activity))
        issue.events = await this.#try(activity, () => this.#github.events(activity.name, issue.number));
      for (const account of this.#actors(issue, activity)) await this.#askRight(account, activity);
    }
  }

  #meant(issue: Issue, { listed }: IssueActivity): string[] {
    const byNumber = listed === "." ? (listedIssues(this.#roadmap).get(issue.number) ?? []) : [];
    return [...byNumber, ...issue.labels.flatMap((label) => meantByLabel(label, this.#roadmap))].map(
      ({ id }) => id,
    );
  }

  /** Only of what counts when the right person did it. */
  #needsEvents(issue: SeenIssue, activity: IssueActivity): boolean {
    if (this.#meant(issue, activity).length === 0) return false;
    if (issue.pullRequest !== null)
      return issue.pullRequest.mergedAt !== null && issue.labels.some(isOurLabel);
    return issue.state === "open"
      ? issue.reason === "reopened"
      : issue.reason === null || issue.reason === "completed";
  }

  /** Whose right to write decides something about this issue. */
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

  /** A checklist that nobody named counts only where one is missing: else anybody could make us ask for them. */
  #textCounts(issue: SeenIssue, activity: IssueActivity): boolean {
    if (issue.pullRequest !== null) return issue.pullRequest.mergedAt !== null;
    if (activity.listed !== ".") return false;
    if (listedIssues(this.#roadmap).has(issue.number) || this.#checklistNumbers().includes(issue.number))
      return true;
    const checklist = readChecklist(issue.body.untrusted);
    if (checklist === null) return false;
    const number = checklistNumber(this.#roadmap, checklist.key.phase);
    return number === null || activity.gone.includes(number) || checklist.key.part > 1;
  }

  async #askRight(account: Account, activity: IssueActivity): Promise<void> {
    if (rightOf(account, activity) !== "unknown") return;
    const right = await this.#try(activity, () => this.#github.mayWrite(activity.name, account));
    if (right !== null) activity.rights[accountKey(account)] = right;
  }

  /** Null for what could not be read; the first reason is told. */
  async #try<T>({ name }: IssueActivity, ask: () => Promise<T>): Promise<T | null> {
    if (this.#stopped || this.#forbidden.has(name)) return null;
    try {
      return await ask();
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      this.#stopped = cause.kind === "limit" || cause.kind === "budget" || cause.kind === "unavailable";
      // What the token may not ask of one repository it may ask of another.
      if (cause.kind === "permission") this.#forbidden.add(name);
      this.problems.push({ ...asProblem(cause), level: "warning" });
      return null;
    }
  }
}

/** A pull request into another branch than the one whose history counts. */
function isElsewhere({ pullRequest }: Issue, { branch }: RepositoryActivity): boolean {
  return pullRequest !== null && pullRequest.base !== null && pullRequest.base !== branch;
}

function isMergedWithMarks({ pullRequest, body }: Issue): boolean {
  return pullRequest !== null && pullRequest.mergedAt !== null && readMarks(body.untrusted).length > 0;
}

/** The list's issues, and of each pull request what its own list tells. */
function merged(all: readonly Issue[], pulls: readonly Issue[]): Issue[] {
  const byNumber = new Map([...all, ...pulls].map((issue) => [issue.number, issue]));
  const labels = new Map(all.map((issue) => [issue.number, issue.labels]));
  return [...byNumber.values()].map((issue) => ({
    ...issue,
    labels: labels.get(issue.number) ?? issue.labels,
  }));
}
