/**
 * Asks GitHub whose work closed issues, within the run's budget: it closes them in the name of whoever merges a pull
 * request or pushes a commit that says so. Any failure ends the asking, and is reported once.
 */
import { shortSha } from "../../activity/commit.ts";
import { judgeHosted } from "../../activity/hosted-commit.ts";
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { isKnown, type OwnerIdentity } from "../../activity/person.ts";
import { accountOf, ownIn, type RepositoryActivity } from "../../activity/repository.ts";
import type { IssueInQuestion } from "../../evidence/issues/in-question.ts";
import { isOwners } from "../../evidence/issues/rights.ts";
import { GitHubError } from "../../ports/github/error.ts";
import type { Closer, GitHub } from "../../ports/github/port.ts";
import { asProblem, type Problem, problemWithoutPlace } from "../../problems/problem.ts";

type OthersWork = NonNullable<SeenIssue["closing"]>;

interface Asked {
  github: Pick<GitHub, "closers" | "count">;
  owner: OwnerIdentity;
  repositories: readonly RepositoryActivity[];
  /** How many calls to leave for the rest of the run. */
  reserve: number;
}

export class Closings {
  /** At most one. */
  readonly problems: Problem[] = [];
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** Fills in the `closing` of these issues. @returns true if one turned out to be somebody else's work */
  async ask(issues: readonly IssueInQuestion[]): Promise<boolean> {
    if (!isKnown(this.#asked.owner)) return false;
    for (const activity of new Set(issues.map((one) => one.activity))) {
      const here = issues.filter((one) => one.activity === activity).map(({ issue }) => issue);
      await this.#try(activity, here);
    }
    return issues.some(({ issue }) => issue.closing != null);
  }

  async #try({ name, listed }: IssueActivity, issues: readonly SeenIssue[]): Promise<void> {
    const { github, reserve } = this.#asked;
    for (const issue of issues) issue.closing = null;
    if (this.problems.length > 0) return;
    if (github.count().left <= reserve) {
      this.#report(
        "api-calls",
        "The run has too few API calls left to ask GitHub what closed the issues that tick.",
        "To allow more calls per run, raise the input “api-calls”.",
      );
      return;
    }
    try {
      const numbers = issues.map(({ number }) => number);
      const closers = await github.closers(name, numbers);
      for (const issue of issues) issue.closing = this.#othersWork(closers.get(issue.number), name, listed);
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      const { code, message, hint } = asProblem(cause);
      this.#report(code, `${message} So GitHub was not asked what closed the issues that tick.`, hint);
    }
  }

  /** What closed an issue, if that is somebody else's work. */
  #othersWork(closer: Closer | undefined, name: string, listed: string): OthersWork | null {
    const { owner, repositories } = this.#asked;
    if (closer === undefined) return null;
    const own = ownIn(repositories);
    const account = own === undefined ? null : accountOf(own);
    if ("pull" in closer) {
      const { pull, repository, by } = closer;
      if (by !== null && isOwners(by, { owner, account })) return null;
      const place = repository === name ? `#${pull}` : `${repository}#${pull}`;
      return { through: `the merge of ${place}`, by: by ?? "a deleted account" };
    }
    const branch = repositories.find((one) => one.listed === listed)?.branch ?? null;
    const { other } = judgeHosted(closer.commit, { owner, account, branch });
    return other && { through: `commit ${shortSha(closer.commit.sha)}`, by: other.account };
  }

  #report(code: Problem["code"], message: string, hint: Problem["hint"]): void {
    this.problems.push(problemWithoutPlace("notice", code, message, hint));
  }
}
