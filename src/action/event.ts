/** Decides what to do about the event that triggered the run. */
import { isOurLabel } from "../activity/issue.ts";
import { readChecklist } from "../activity/checklist.ts";
import { mayHoldReviews } from "../activity/review-issue.ts";
import { errors } from "../problems/errors.ts";
import type { Environment } from "../ports/environment.ts";
import { property } from "../text/json-object.ts";

/** sync: a full run; check: only check roadmap.json; leave: the event does not concern Roadfolio. */
export type Task = { kind: "sync" } | { kind: "check" | "leave"; reason: string };

const forbidden: Record<string, string> = {
  pull_request_target: "anybody can trigger it, and the run gets a token with write access.",
  workflow_run: "code from a fork can trigger it, and the run gets a token with write access.",
  issue_comment: "anybody can trigger it with a comment.",
};

/** The issue activity that can change a tick. Opening an issue cannot. */
const acts = new Set(["closed", "reopened", "edited", "labeled", "unlabeled"]);

/**
 * Chooses the task. GitHub Docs, "Security hardening for GitHub Actions", explains why some events are rejected.
 * @param payload the parsed event file
 * @param roadmap reads the text of roadmap.json; called only when the issue numbers in it are needed
 * @throws an event error for an event that is rejected or unknown
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
      return { kind: "check", reason: "pull requests never tick or write anything" };
    case "issues":
      return onIssue(payload, roadmap);
    default:
      throw errors.event(event || "an unnamed event", "it is not a supported event.");
  }
}

/** Anybody can trigger a run by opening an issue, so a run for an unrelated issue ends here, before anything is parsed. */
async function onIssue(payload: unknown, roadmap: () => Promise<string | null>): Promise<Task> {
  const leave = (reason: string): Task => ({ kind: "leave", reason });
  const action = property(payload, "action");
  if (typeof action !== "string" || !acts.has(action))
    return leave("this kind of issue activity does not change any tick");
  if (property(property(payload, "sender"), "type") === "Bot")
    return leave("it was triggered by a bot, and bots cannot tick anything");
  const issue = property(payload, "issue");
  const labels = property(issue, "labels");
  const named = [property(payload, "label"), ...(Array.isArray(labels) ? labels : [])].map((label) =>
    property(label, "name"),
  );
  if (named.some((name) => typeof name === "string" && isOurLabel(name))) return { kind: "sync" };
  const number = property(issue, "number");
  const numbers = ((await roadmap()) ?? "").matchAll(/"(?:issue|strategyIssue)"\s*:\s*(\d+)/g);
  if ([...numbers].some((match) => Number(match[1]) === number)) return { kind: "sync" };
  // roadmap.json does not have the number of every issue of ours: later parts, and those still in a pull request.
  const body = property(issue, "body");
  const user = property(issue, "user");
  const byOurs =
    property(user, "type") === "Bot" ||
    (property(user, "id") !== undefined &&
      property(user, "id") === property(property(property(payload, "repository"), "owner"), "id"));
  const isOurs = (text: string): boolean => readChecklist(text) !== null || mayHoldReviews(text);
  return byOurs && typeof body === "string" && isOurs(body)
    ? { kind: "sync" }
    : leave("the issue does not belong to the roadmap");
}

function onBranch(environment: Environment, payload: unknown): Task {
  const ref = environment["GITHUB_REF"] ?? "";
  const branch = defaultBranch(payload);
  if (branch === null || ref === `refs/heads/${branch}`) return { kind: "sync" };
  return {
    kind: "check",
    reason: `only the default branch (${branch}) is synced, and this is ${ref.replace(/^refs\/(?:heads|tags)\//, "")}`,
  };
}

function defaultBranch(payload: unknown): string | null {
  const branch = property(property(payload, "repository"), "default_branch");
  return typeof branch === "string" ? branch : null;
}

/** The login of the repository's owner; null for an organization, which is not a person. */
export function personalAccount(payload: unknown): string | null {
  const account = property(property(payload, "repository"), "owner");
  const login = property(account, "login");
  return property(account, "type") === "User" && typeof login === "string" ? login : null;
}

/** Whether the repository is public; null when the event does not say, as for a schedule. */
export function isPublic(payload: unknown): boolean | null {
  const hidden = property(property(payload, "repository"), "private");
  return typeof hidden === "boolean" ? !hidden : null;
}

/** True if the event says that the repository has GitHub Pages. Otherwise it has none, or the event does not say. */
export function hasPages(payload: unknown): boolean {
  return property(property(payload, "repository"), "has_pages") === true;
}
