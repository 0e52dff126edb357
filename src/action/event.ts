/** What the runner says of the event, and what Roadfolio does on it. */
import { isOurLabel } from "../activity/issue.ts";
import { readChecklist } from "../activity/checklist.ts";
import { errors } from "../problems/errors.ts";
import type { Environment } from "../ports/environment.ts";

/** sync: the whole job; check: only look at roadmap.json; leave: nothing of ours happened. */
export type Task = { kind: "sync" } | { kind: "check" | "leave"; reason: string };

const forbidden: Record<string, string> = {
  pull_request_target: "it hands a token that can write to a run that anybody can start.",
  workflow_run: "it hands a token that can write to a run that somebody else's code may have started.",
  issue_comment: "anybody can start it by a comment.",
};

/** Acts on an issue that can change what is ticked. Opening one cannot. */
const acts = new Set(["closed", "reopened", "edited", "labeled", "unlabeled"]);

/**
 * Decides from the event (design §8; the dangers are those of GitHub's "Security hardening for GitHub Actions").
 * @param payload the parsed event file
 * @param roadmap reads roadmap.json's text; asked for only where its numbers decide
 * @throws an event error for an event that is refused
 */
export async function taskOf(
  environment: Environment,
  payload: unknown,
  roadmap: () => Promise<string | null>,
): Promise<Task> {
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
      return onIssue(payload, roadmap);
    default:
      throw errors.event(event || "an unnamed event", "it is not among the events that Roadfolio knows.");
  }
}

/** Anybody can start a run by an issue of their own: it ends here, before anything is parsed, unless it is one of ours. */
async function onIssue(payload: unknown, roadmap: () => Promise<string | null>): Promise<Task> {
  const leave = (reason: string): Task => ({ kind: "leave", reason });
  const action = property(payload, "action");
  if (typeof action !== "string" || !acts.has(action))
    return leave("nothing that ticks was done to the issue");
  if (property(property(payload, "sender"), "type") === "Bot")
    return leave("a bot did it, and bots tick nothing");
  const issue = property(payload, "issue");
  const labels = property(issue, "labels");
  const named = [property(payload, "label"), ...(Array.isArray(labels) ? labels : [])].map((label) =>
    property(label, "name"),
  );
  if (named.some((name) => typeof name === "string" && isOurLabel(name))) return { kind: "sync" };
  const number = property(issue, "number");
  const numbers = ((await roadmap()) ?? "").matchAll(/"(?:issue|strategyIssue)"\s*:\s*(\d+)/g);
  if ([...numbers].some((match) => Number(match[1]) === number)) return { kind: "sync" };
  // A checklist whose number roadmap.json does not have: a later part, or one that waits in a pull request.
  const body = property(issue, "body");
  const user = property(issue, "user");
  const byOurs =
    property(user, "type") === "Bot" ||
    (property(user, "id") !== undefined &&
      property(user, "id") === property(property(property(payload, "repository"), "owner"), "id"));
  return byOurs && typeof body === "string" && readChecklist(body) !== null
    ? { kind: "sync" }
    : leave("the issue is none of the roadmap's");
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

/** Whether everybody may read the repository; null when the event does not say, as for a schedule. */
export function isPublic(payload: unknown): boolean | null {
  const hidden = property(property(payload, "repository"), "private");
  return typeof hidden === "boolean" ? !hidden : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
