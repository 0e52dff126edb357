/** Asks GitHub who edited texts of issues, within the run's budget. Any failure ends the asking, and is reported once. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { isLoginOf, type OwnerIdentity } from "../../activity/person.ts";
import { accountOf } from "../../activity/repository.ts";
import type { IssueInQuestion } from "../../evidence/issues/in-question.ts";
import { GitHubError } from "../../ports/github/error.ts";
import type { GitHub } from "../../ports/github/port.ts";
import { asProblem, type Problem, problemWithoutPlace } from "../../problems/problem.ts";
import { askRight } from "./ask-right.ts";

interface Asked {
  github: Pick<GitHub, "textEdits" | "isPersonal" | "mayWrite" | "count">;
  owner: OwnerIdentity;
  /** The person that the portfolio's repository belongs to; null if that is not known, or an organization. */
  account: string | null;
  /** How many calls to leave for the rest of the run. */
  reserve: number;
}

export class Editors {
  /** At most one. */
  readonly problems: Problem[] = [];
  readonly #asked: Asked;
  readonly #personal = new Map<string, boolean>();
  #stopped = false;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** True if nobody but people with write access can edit others' texts, without asking. */
  isSurelyPersonal({ name }: IssueActivity): boolean {
    const { owner, account } = this.#asked;
    const login = accountOf({ name });
    const people = { ...owner, logins: [...owner.logins, ...(account === null ? [] : [account])] };
    return this.#personal.get(name) ?? isLoginOf(login, people);
  }

  /** Fills in the `edits` of these issues and the rights of their editors. @returns true if there was any to ask about */
  async ask(texts: readonly IssueInQuestion[]): Promise<boolean> {
    const open = texts.filter(({ activity }) => !this.isSurelyPersonal(activity));
    for (const activity of new Set(open.map((one) => one.activity))) {
      const issues = open.filter((one) => one.activity === activity).map(({ issue }) => issue);
      await this.#try(activity, issues);
    }
    return open.length > 0;
  }

  async #try(activity: IssueActivity, issues: readonly SeenIssue[]): Promise<void> {
    const { github } = this.#asked;
    // Without an answer, what the texts say does not count.
    for (const issue of issues) issue.edits = null;
    try {
      if (await this.#isPersonal(activity)) {
        for (const issue of issues) delete issue.edits;
        return;
      }
      if (!this.#mayAsk()) return;
      const numbers = issues.map(({ number }) => number);
      const found = await github.textEdits(activity.name, numbers);
      for (const issue of issues) issue.edits = found.get(issue.number) ?? null;
      for (const { by } of issues.flatMap(({ edits }) => edits?.list ?? []))
        if (by !== null && this.#mayAsk()) await askRight(by, activity, github);
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause;
      this.#stopped ||= cause.kind === "limit" || cause.kind === "budget" || cause.kind === "unavailable";
      const { code, message, hint } = asProblem(cause);
      this.#report(code, `${message} So boxes changed in issues of ${activity.name} wait.`, hint);
    }
  }

  async #isPersonal({ name }: IssueActivity): Promise<boolean> {
    const known = this.#personal.get(name);
    if (known !== undefined) return known;
    // If unknown, it may be an organization's.
    const is = this.#mayAsk() && (await this.#asked.github.isPersonal(name)) === true;
    this.#personal.set(name, is);
    return is;
  }

  #mayAsk(): boolean {
    if (!this.#stopped && this.#asked.github.count().left <= this.#asked.reserve) {
      this.#stopped = true;
      this.#report(
        "api-calls",
        "The run has too few API calls left to ask GitHub who edited the issues in which boxes were changed.",
        "To allow more calls per run, raise the input “api-calls”.",
      );
    }
    return !this.#stopped;
  }

  #report(code: Problem["code"], message: string, hint: Problem["hint"]): void {
    if (this.problems.length === 0) this.problems.push(problemWithoutPlace("warning", code, message, hint));
  }
}
