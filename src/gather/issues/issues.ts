/** Reads the issues and pull requests of the listed repositories that concern the roadmap. Only reads. */
import { mayHoldChecklist, readChecklist } from "../../activity/checklist.ts";
import { type Issue, type IssueActivity } from "../../activity/issue.ts";
import { mayHoldReviews } from "../../activity/review-issue.ts";
import { readMarks } from "../../activity/message.ts";
import { isOwn, type RepositoryActivity } from "../../activity/repository.ts";
import { errors, messageOf, UserError } from "../../problems/errors.ts";
import { checklistNumbers, issueNumbers } from "../../evidence/issues/find-checklists.ts";
import { isOnServer } from "../on-server.ts";
import { gatherActors } from "./actors.ts";
import { listedIssues, meantByLabel } from "../../evidence/issues/meant-issues.ts";
import type { GitHub } from "../../ports/github/port.ts";
import { GitHubError } from "../../ports/github/error.ts";
import { asProblem, type Problem } from "../../problems/problem.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";

export interface IssuesRead {
  issues: IssueActivity[];
  problems: Problem[];
}

/** The calls used here; none of them writes. */
type Asked = Pick<
  GitHub,
  "issues" | "issue" | "events" | "mayWrite" | "hasIssues" | "milestones" | "pullRequests" | "count"
>;

/** Who edited an issue and what closed it is asked later, once it is known which issues matter. */
type AskedLater = Pick<GitHub, "textEdits" | "isPersonal" | "closers">;

export interface IssuePort {
  github: Asked & AskedLater;
  /** Base address of the repositories' pages, such as https://github.com. */
  web: string;
  /** Whether this run writes checklists, which needs the milestones. */
  writesIssues: boolean;
}

/**
 * @throws UserError if the portfolio has checklists but its issues cannot be read: boxes that somebody unticked would be
 * ticked again
 */
export async function gatherIssues(
  repositories: readonly RepositoryActivity[],
  roadmap: Roadmap,
  { github, web, writesIssues }: IssuePort,
): Promise<IssuesRead> {
  const reading = new Reading(roadmap, github);
  for (const repository of onServer(repositories, web)) await reading.read(repository, writesIssues);
  await gatherActors(reading.activities, roadmap, github, reading.problems);
  return { issues: reading.activities, problems: reading.problems };
}

/** Each repository of the server once, the portfolio's own first. */
function onServer(repositories: readonly RepositoryActivity[], web: string): RepositoryActivity[] {
  const found = new Map<string, RepositoryActivity>();
  const ordered = repositories.toSorted((a, b) => Number(isOwn(b.listed)) - Number(isOwn(a.listed)));
  for (const repository of ordered) {
    const key = repository.name.toLowerCase();
    if (isOnServer(repository, web) && !found.has(key)) found.set(key, repository);
  }
  return [...found.values()];
}

class Reading {
  readonly activities: IssueActivity[] = [];
  readonly problems: Problem[] = [];
  readonly #roadmap: Roadmap;
  readonly #github: Asked;

  constructor(roadmap: Roadmap, github: Asked) {
    this.#roadmap = roadmap;
    this.#github = github;
  }

  async read(repository: RepositoryActivity, writesIssues: boolean): Promise<void> {
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
    const own = isOwn(listed);
    try {
      const all = await this.#github.issues(name);
      activity.newest = all.reduce((most, { number }) => Math.max(most, number), 0);
      const pulls = await this.#pullRequests(repository, all);
      const numbers = this.#numbers(repository, all);
      activity.issues = merged(all, pulls)
        .filter((issue) => !isElsewhere(issue, repository))
        .filter((issue) => numbers.has(issue.number) || this.#concerns(issue, repository))
        .map((issue) => ({ ...issue, events: null }));
      if (own) await this.#lookForMissing(activity);
      if (own && writesIssues && this.#roadmap.phases.some(({ due }) => due !== null))
        activity.milestones = await this.#github.milestones(name);
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      if (own && (await this.#areOff(name, cause))) {
        const off = errors.issuesOff(name);
        activity.unread = messageOf(off);
        this.problems.push({ ...asProblem(off), level: "notice" });
        return;
      }
      if (own && checklistNumbers(this.#roadmap).length > 0) throw errors.issuesUnread(cause);
      activity.unread = messageOf(cause);
      this.problems.push({
        ...asProblem(errors.issuesSkipped(name, cause)),
        level: own ? "warning" : "notice",
        about: [listed],
      });
    }
  }

  /** True if the repository has no issues, as in a new fork. */
  async #areOff(name: string, cause: UserError): Promise<boolean> {
    const status = cause instanceof GitHubError ? cause.status : null;
    return status === 410 || (status === 404 && (await this.#github.hasIssues(name)) === false);
  }

  /** Pull requests with their base branch, which the list of issues does not include. */
  async #pullRequests(repository: RepositoryActivity, all: readonly Issue[]): Promise<Issue[]> {
    const speaks = all.some((issue) => isMergedWithMarks(issue));
    if (!isOwn(repository.listed) && !speaks) return [];
    try {
      return await this.#github.pullRequests(repository.name);
    } catch (cause) {
      if (!(cause instanceof GitHubError) || cause.kind === "limit") throw cause;
      if (speaks) this.problems.push({ ...asProblem(cause), level: "warning", about: [repository.listed] });
      return [];
    }
  }

  /** Numbers of issues that matter whatever they contain. */
  #numbers({ listed, name }: RepositoryActivity, all: readonly Issue[]): Set<number> {
    const proofs = this.#roadmap.items.flatMap(({ written }) => {
      const proof = typeof written === "object" ? readProof(written.proof ?? "") : null;
      if (proof?.kind === "private") return !isOwn(listed) && proof.of === "issue" ? [proof.issue] : [];
      if (proof === null || !("number" in proof)) return [];
      const here =
        proof.repository === null ? isOwn(listed) : proof.repository.toLowerCase() === name.toLowerCase();
      return here ? [proof.number] : [];
    });
    if (!isOwn(listed)) return new Set(proofs);
    const named = new Set([...proofs, ...listedIssues(this.#roadmap).keys(), ...issueNumbers(this.#roadmap)]);
    const parts = all
      .filter(({ number }) => named.has(number))
      .flatMap(({ body }) => readChecklist(body.raw)?.parts ?? []);
    return new Set([...named, ...parts]);
  }

  #concerns(issue: Issue, repository: RepositoryActivity): boolean {
    if (issue.labels.some((label) => meantByLabel(label, this.#roadmap).length > 0)) return true;
    const { pullRequest } = issue;
    // Without a base branch it is unknown whether it was merged into the default branch.
    if (pullRequest !== null) return pullRequest.base === repository.branch && isMergedWithMarks(issue);
    if (!isOwn(repository.listed)) return false;
    const { raw: body } = issue.body;
    return mayHoldChecklist(body) || (this.#roadmap.study.reviews !== null && mayHoldReviews(body));
  }

  /** Looks up each of our issues that is not in the list, to be sure that it is gone. */
  async #lookForMissing(activity: IssueActivity): Promise<void> {
    for (const number of issueNumbers(this.#roadmap)) {
      if (activity.issues.some((issue) => issue.number === number)) continue;
      const issue = await this.#github.issue(activity.name, number);
      if (issue === null) activity.gone.push(number);
      else activity.issues.push({ ...issue, events: null });
    }
  }
}

/** True for a pull request into a branch other than the one that is read. */
function isElsewhere({ pullRequest }: Issue, { branch }: RepositoryActivity): boolean {
  return pullRequest !== null && pullRequest.base !== null && pullRequest.base !== branch;
}

function isMergedWithMarks({ pullRequest, body }: Issue): boolean {
  return pullRequest !== null && pullRequest.mergedAt !== null && readMarks(body.raw).length > 0;
}

/** All issues, with pull requests taken from their own list, which has the base branch. */
function merged(all: readonly Issue[], pulls: readonly Issue[]): Issue[] {
  const byNumber = new Map([...all, ...pulls].map((issue) => [issue.number, issue]));
  const labels = new Map(all.map((issue) => [issue.number, issue.labels]));
  return [...byNumber.values()].map((issue) => ({
    ...issue,
    labels: labels.get(issue.number) ?? issue.labels,
  }));
}
