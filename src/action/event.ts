/** What the runner says of the event, and what Roadfolio does on it. */
import { errors } from "../errors.ts";
import type { Environment } from "../environment.ts";

/** sync: the whole job; check: only look at roadmap.json; leave: nothing of ours happened. */
export type Task = { kind: "sync" } | { kind: "check" | "leave"; reason: string };

const forbidden: Record<string, string> = {
  pull_request_target: "it hands a token that can write to a run that anybody can start.",
  workflow_run: "it hands a token that can write to a run that somebody else's code may have started.",
  issue_comment: "anybody can start it by a comment.",
};

/**
 * Decides from the event (design §8; the dangers are those of GitHub's "Security hardening for GitHub Actions").
 * @param payload the parsed event file
 * @throws an event error for an event that is refused
 */
export function taskOf(environment: Environment, payload: unknown): Task {
  const event = environment["GITHUB_EVENT_NAME"] ?? "";
  const danger = forbidden[event];
  if (danger !== undefined) throw errors.event(event, danger);
  switch (event) {
    case "schedule":
    case "repository_dispatch":
      return { kind: "sync" };
    case "push":
    case "workflow_dispatch":
      return onBranch(environment, payload);
    case "pull_request":
    case "merge_group":
      return { kind: "check", reason: "on a pull request nothing is ticked or written" };
    case "issues":
      return { kind: "leave", reason: "this version reads no issues" };
    default:
      throw errors.event(event || "an unnamed event", "it is not among the events that Roadfolio knows.");
  }
}

function onBranch(environment: Environment, payload: unknown): Task {
  const ref = environment["GITHUB_REF"] ?? "";
  const branch = defaultBranch(payload);
  if (branch === null || ref === `refs/heads/${branch}`) return { kind: "sync" };
  return {
    kind: "check",
    reason: `only the default branch (${branch}) counts, and this is ${ref.replace(/^refs\/(?:heads|tags)\//, "")}`,
  };
}

function defaultBranch(payload: unknown): string | null {
  const branch = property(property(payload, "repository"), "default_branch");
  return typeof branch === "string" ? branch : null;
}

/** The account that the repository belongs to, when it is a person's; an organisation is nobody's identity. */
export function personalAccount(payload: unknown): string | null {
  const account = property(property(payload, "repository"), "owner");
  const login = property(account, "login");
  return property(account, "type") === "User" && typeof login === "string" ? login : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
