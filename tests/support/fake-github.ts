/** A GitHub that only does what a test provides, and records its calls. */
import type { Issue, IssueEvent, SeenIssue } from "../../src/activity/issue.ts";
import { GitHubError } from "../../src/ports/github/error.ts";
import type { GitHub } from "../../src/ports/github/port.ts";
import { listedOf } from "./issues.ts";

const missing = (name: string) => (): never => {
  throw new Error(`${name} was not supplied`);
};

/** @throws from every method that is not provided here */
export function fakeGitHub(given: Partial<GitHub>): GitHub {
  return {
    issues: missing("issues"),
    issue: missing("issue"),
    events: missing("events"),
    mayWrite: missing("mayWrite"),
    isPublic: missing("isPublic"),
    isPersonal: missing("isPersonal"),
    textEdits: missing("textEdits"),
    closers: missing("closers"),
    hasPages: missing("hasPages"),
    hasIssues: missing("hasIssues"),
    milestones: missing("milestones"),
    pullRequests: missing("pullRequests"),
    createIssue: missing("createIssue"),
    updateIssue: missing("updateIssue"),
    addLabel: missing("addLabel"),
    createMilestone: missing("createMilestone"),
    updateMilestone: missing("updateMilestone"),
    openPullRequest: missing("openPullRequest"),
    updatePullRequest: missing("updatePullRequest"),
    hostedCommits: missing("hostedCommits"),
    commitOnBranch: missing("commitOnBranch"),
    count: missing("count"),
    ...given,
  };
}

/** A refusal by GitHub of the given kind. */
export function refusal(kind: GitHubError["kind"], status: number | null = null): GitHubError {
  return new GitHubError(kind, `It failed: ${kind}.`, "Try something else.", status);
}

interface Kept {
  /** By repository. */
  issues?: Record<string, readonly SeenIssue[]>;
  pullRequests?: Record<string, readonly SeenIssue[]>;
  /** Logins with write access. */
  writers?: readonly string[];
  /** Logins that GitHub answers 404 for. */
  strangers?: readonly string[];
  /** Whether repositories have issues; null if GitHub does not say. */
  issuesOn?: boolean | null;
  /** Maximum number of calls. */
  budget?: number;
  /** Calls that fail, named as in the log: "events ana/learning#7". */
  fails?: Record<string, Error>;
}

/** A readable GitHub that records all its calls in order. */
export function readable({
  issues = {},
  pullRequests = {},
  writers = [],
  strangers = [],
  issuesOn = true,
  fails = {},
  budget = 500,
}: Kept): {
  github: GitHub;
  calls: string[];
} {
  const calls: string[] = [];
  const answer = async <T>(call: string, value: () => T): Promise<T> => {
    calls.push(call);
    const failure = fails[call];
    if (failure !== undefined) throw failure;
    return value();
  };
  const found = (repository: string, number: number): SeenIssue | undefined =>
    issues[repository]?.find((one) => one.number === number);
  const github = fakeGitHub({
    count: () => ({ reads: calls.length, writes: 0, left: budget - calls.length }),
    issues: (name) => answer(`issues ${name}`, (): Issue[] => (issues[name] ?? []).map(listedOf)),
    issue: (name, number) =>
      answer(`issue ${name}#${number}`, (): Issue | null => found(name, number) ?? null),
    events: (name, number) =>
      answer(`events ${name}#${number}`, (): IssueEvent[] => found(name, number)?.events ?? []),
    mayWrite: (name, { login }) =>
      answer(`mayWrite ${name} ${login}`, () => (strangers.includes(login) ? null : writers.includes(login))),
    hasIssues: (name) => answer(`hasIssues ${name}`, () => issuesOn),
    milestones: (name) => answer(`milestones ${name}`, () => []),
    pullRequests: (name) =>
      answer(`pullRequests ${name}`, (): Issue[] => (pullRequests[name] ?? []).map(listedOf)),
  });
  return { github, calls };
}
