/** Histories for tests without git: commits, oldest first, and repositories that contain them. */
import type { Commit } from "../../src/activity/commit.ts";
import { commitOf } from "../../src/gather/history/commit-of.ts";
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import { untrusted } from "../../src/text/untrusted.ts";
import type { Who } from "../../src/activity/person.ts";
import type { Decision } from "../../src/evidence/decision.ts";
import { noHandTicks, tickKey } from "../../src/evidence/decide/hand-ticks.ts";
import { decide } from "../../src/evidence/decide/decide.ts";
import type { CodeFinding } from "../../src/evidence/code/finding.ts";
import type { DoneChange, Evidence } from "../../src/evidence/evidence.ts";
import { evidenceFromCommits } from "../../src/evidence/commits/from-commits.ts";
import type { Findings } from "../../src/evidence/findings.ts";
import { type IssueFindings, noIssues } from "../../src/evidence/issues/issue-findings.ts";
import { addDays, weekday } from "../../src/roadmap/day.ts";
import type { Item } from "../../src/roadmap/roadmap.ts";

export interface Told {
  message: string;
  /** Hours since 1 September 2025. By default each commit is a day after the previous one. */
  hour?: number;
  /** Makes this commit's sha unique. By default its position. */
  sha?: string;
  who?: Who;
  rules?: string[];
  pullRequest?: number;
}

/** The marks most histories use; all of them name the item of {@link itemOf}. */
export const yes = "Completes: joins";
export const no = "Reopens: joins";

export function says(...messages: string[]): Told[] {
  return messages.map((message) => ({ message }));
}

/** Git's message for reverting the commit with that name. The names in a history are 0001, 0002, … */
export function revert(name: string): string {
  return `Revert "x"\n\nThis reverts commit ${shaOf(name)}.`;
}

const owner = { logins: ["ana-souza"], emails: ["ana@example.com"] };

const begin = Date.UTC(2025, 8, 1);

/** A full sha that starts with the given hexadecimal digits. */
export function shaOf(name: string): string {
  return name.padEnd(7, "0").padEnd(40, "f");
}

/** @param told oldest first, like a story; the result is newest first, like git's output */
export function history(told: readonly Told[]): Commit[] {
  return told
    .map(({ message, hour, sha, who = "owner", rules = [], pullRequest = null }, index): Commit => {
      const at = begin / 1000 + (hour ?? index * 24) * 3600;
      const name = shaOf(sha ?? (index + 1).toString(16).padStart(4, "0"));
      const parents = index === 0 ? [] : ["b".repeat(40)];
      const record = {
        facts: [name, at, at, "+0000", ...parents].join(" "),
        message: Buffer.from(message).toString("latin1"),
      };
      const author = { name: untrusted(who), login: null, who };
      const commit = commitOf(record, { order: told.length - 1 - index, author, owner, rules: [] });
      return { ...commit, rules, pullRequest };
    })
    .toReversed();
}

export function repositoryOf(
  told: readonly Told[],
  other: Partial<RepositoryActivity> = {},
): RepositoryActivity {
  const commits = history(told);
  return {
    listed: ".",
    name: "ana/learning",
    web: "https://github.com/ana/learning",
    view: "complete",
    reason: null,
    head: commits[0]?.sha ?? null,
    newest: commits[0]?.sha ?? null,
    asOf: commits[0] === undefined ? null : { sha: commits[0].sha, on: commits[0].on },
    weeks: weeksOf(commits),
    steps: commits.filter(({ merge, author }) => !merge && author.who === "owner").length,
    words: {},
    branch: "main",
    commits,
    milestones: [],
    sorting: null,
    aliases: [],
    broughtBy: {},
    others: false,
    undone: {},
    projects: {},
    code: null,
    authors: null,
    foreignReadmes: [],
    lacksFiles: false,
    notRead: [],
    unseen: [],
    codeFiles: null,
    ...other,
  };
}

function weeksOf(commits: readonly Commit[]): Record<string, number> {
  const weeks: Record<string, number> = {};
  for (const { on, merge, author } of commits) {
    if (merge || author.who !== "owner") continue;
    const monday = addDays(on, 1 - weekday(on));
    weeks[monday] = (weeks[monday] ?? 0) + 1;
  }
  return weeks;
}

/** The repository as a shallow clone of that depth. */
export function shallow(repository: RepositoryActivity, depth: number): RepositoryActivity {
  return {
    ...repository,
    view: "shallow",
    commits: repository.commits.filter(({ order }) => order < depth),
  };
}

/** The repository as one that could not be read. */
export function unreachable(repository: RepositoryActivity): RepositoryActivity {
  return { ...repository, view: "unreachable", reason: "no answer", commits: [], head: null };
}

/** The repository after its history was rewritten without a commit. */
export function without(repository: RepositoryActivity, gone: string): RepositoryActivity {
  return { ...repository, commits: repository.commits.filter(({ sha }) => !sha.startsWith(gone)) };
}

export function itemOf(other: Partial<Item> = {}): Item {
  return {
    id: "joins",
    title: "`JOIN`s",
    aliases: [],
    rules: [],
    issue: null,
    written: false,
    review: null,
    kind: "item",
    phase: "basics",
    group: "sql",
    project: null,
    after: null,
    at: ["phases", 0, "groups", 0, "items", 0],
    ...other,
  };
}

/** A manual change of the item's `done` in a commit of the portfolio's repository. */
export function doneChange(
  done: boolean,
  commit: Commit | null,
  other: Partial<DoneChange> = {},
): DoneChange {
  return { id: "joins", done, commit, withWork: false, ...other };
}

/** A run that found nothing. */
export const noFindings: Findings = {
  repositories: [],
  commits: { byItem: new Map(), unknown: [], almost: [], cut: [], strangers: [] },
  code: new Map(),
  issues: noIssues,
  handTicks: noHandTicks,
};

/** The decision about an item from evidence that a test puts together. */
export function decideFrom(
  item: Item,
  said: readonly Evidence[],
  repositories: readonly RepositoryActivity[],
  doneChanges: readonly DoneChange[],
  code: readonly CodeFinding[] = [],
  issues: IssueFindings = noIssues,
): Decision {
  const commits = { ...noFindings.commits, byItem: new Map([[item.id, [...said]]]) };
  const findings = { ...noFindings, repositories, commits, code: new Map([[item.id, code]]), issues };
  return decide(item, findings, doneChanges);
}

/**
 * The decision about {@link itemOf} from these repositories.
 * @param tickedIn names of the commits in which the owner ticked it together with other work
 */
export function decided(
  repositories: readonly RepositoryActivity[],
  other: Partial<Item> = {},
  doneChanges: readonly DoneChange[] = [],
  tickedIn: readonly string[] = [],
): Decision {
  const item = itemOf(other);
  const handTicks = new Set(tickedIn.map((name) => tickKey({ id: item.id, sha: shaOf(name) })));
  const commits = evidenceFromCommits(repositories, [item]);
  const findings = { ...noFindings, repositories, commits, handTicks };
  return decide(item, findings, doneChanges);
}
