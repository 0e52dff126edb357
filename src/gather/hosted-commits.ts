/** Asks GitHub whose commits are, within the run's budget. Any failure ends the asking, and is reported once. */
import { type HostedCommit, judgeHosted, type OthersCommit } from "../activity/hosted-commit.ts";
import type { OwnerIdentity } from "../activity/person.ts";
import { commitUrl, type RepositoryActivity } from "../activity/repository.ts";
import { GitHubError } from "../ports/github/error.ts";
import type { GitHub } from "../ports/github/port.ts";
import { asProblem, type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { isOnServer } from "./on-server.ts";

export interface CommitPort {
  github: Pick<GitHub, "hostedCommits" | "count">;
  /** Base address of the repositories' pages, such as https://github.com. */
  web: string;
}

/** A commit to ask about. */
export interface CommitAt {
  /** The repository as listed. */
  repository: string;
  /** In full. */
  sha: string;
}

interface Asked {
  owner: OwnerIdentity;
  repositories: readonly RepositoryActivity[];
  /** The account that the portfolio's repository belongs to; null if unknown. */
  account: string | null;
  /** How many calls to leave for the rest of the run. */
  reserve: number;
}

export class HostedCommits {
  /** In the order in which they were asked. */
  readonly others: OthersCommit[] = [];
  /** Shas of commits with a signature of the owner's that GitHub has verified. */
  readonly verified: string[] = [];
  /** At most one. */
  readonly problems: Problem[] = [];
  readonly #port: CommitPort;
  readonly #asked: Asked;
  readonly #known = new Set<string>();
  #stopped = false;

  constructor(port: CommitPort, asked: Asked) {
    this.#port = port;
    this.#asked = asked;
  }

  /** Asks about those that were not asked yet. @returns true if one more turned out to be somebody else's */
  async ask(commits: readonly CommitAt[]): Promise<boolean> {
    const before = this.others.length;
    for (const repository of this.#asked.repositories) {
      if (!isOnServer(repository, this.#port.web)) continue;
      const here = commits.filter((one) => one.repository === repository.listed).map(({ sha }) => sha);
      const open = [...new Set(here)].filter((sha) => !this.#known.has(sha));
      for (const sha of open) this.#known.add(sha);
      if (open.length > 0) await this.#askAbout(repository, open);
    }
    return this.others.length > before;
  }

  async #askAbout(repository: RepositoryActivity, shas: readonly string[]): Promise<void> {
    const { github } = this.#port;
    if (this.#stopped) return;
    if (github.count().left <= this.#asked.reserve) {
      this.#stopped = true;
      this.#report(
        "api-calls",
        "The run has too few API calls left to ask GitHub who made the commits that tick.",
        "To allow more calls per run, raise the input “api-calls”.",
      );
      return;
    }
    try {
      for (const commit of await github.hostedCommits(repository.name, shas)) this.#judge(commit, repository);
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      // Another repository may still answer, unless this affects all calls.
      this.#stopped = cause.kind === "limit" || cause.kind === "budget" || cause.kind === "unavailable";
      const { code, message, hint } = asProblem(cause);
      this.#report(code, `${message} So GitHub was not asked who made the commits that tick.`, hint);
    }
  }

  #judge(commit: HostedCommit, { listed, name, web, branch }: RepositoryActivity): void {
    const { owner, account } = this.#asked;
    const { other, verified } = judgeHosted(commit, { owner, account, branch });
    if (other !== null && web !== null)
      this.others.push({
        sha: commit.sha,
        repository: name,
        listed,
        url: commitUrl(web, commit.sha),
        ...other,
      });
    if (verified) this.verified.push(commit.sha);
    if (commit.pulls === null)
      this.#report(
        "github-permission",
        `GitHub does not say which pull requests brought in the commits of ${name}.`,
        "Give the job or the token the permission “pull-requests: read”.",
      );
  }

  #report(code: Problem["code"], message: string, hint: Problem["hint"]): void {
    if (this.problems.length === 0) this.problems.push(problemWithoutPlace("notice", code, message, hint));
  }
}
