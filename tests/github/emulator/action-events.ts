/** Events as GitHub passes them to a workflow. */
import type { Scene } from "./scene.ts";
import { organization } from "./world.ts";

export interface ActionEvent {
  event: string;
  ref: string;
  payload: object;
}

const main = "refs/heads/main";
const repository = {
  id: 1,
  name: "learning",
  full_name: "ana-souza/learning",
  private: false,
  has_pages: true,
  default_branch: "main",
  owner: { login: "ana-souza", id: 1001, type: "User" },
};
const person = (login: string): object => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" });

/** A push to the default branch. */
export function pushEvent(): ActionEvent {
  return { event: "push", ref: main, payload: { ref: main, repository, sender: person("ana-souza") } };
}

/** A push to the default branch of a repository that the organization owns. */
export function organizationPushEvent(): ActionEvent {
  const owner = { login: organization, id: 5001, type: "Organization" };
  const theirs = { ...repository, full_name: `${organization}/learning`, owner };
  return {
    event: "push",
    ref: main,
    payload: { ref: main, repository: theirs, sender: person("ana-souza") },
  };
}

/** A schedule. Its event has no information about the repository (GitHub Docs, "Events that trigger workflows"). */
export function scheduleEvent(): ActionEvent {
  return { event: "schedule", ref: main, payload: { schedule: "17 4 * * *" } };
}

/** A manual run. */
export function dispatchEvent(sender = "ana-souza"): ActionEvent {
  const payload = { ref: main, inputs: null, repository, sender: person(sender) };
  return { event: "workflow_dispatch", ref: main, payload };
}

/**
 * An event with the issue's current state.
 * @param sender the acting user
 * @param details further fields of the action: `label`, or `changes` of an edit
 */
export async function issuesEvent(
  github: Scene,
  action: "opened" | "closed" | "reopened" | "edited" | "labeled",
  number: number,
  sender: string,
  details: object = {},
): Promise<ActionEvent> {
  const issue = await github.as("ana-souza").raw(`issues/${number}`);
  const payload = {
    action,
    issue,
    repository,
    sender: await github.as("ana-souza").account(sender),
    ...details,
  };
  return { event: "issues", ref: main, payload };
}

/** Rejected: it runs with the repository's permissions for anybody's branch. */
export function pullRequestTargetEvent(): ActionEvent {
  const payload = { action: "opened", number: 1, pull_request: { number: 1 }, repository };
  return { event: "pull_request_target", ref: main, payload: { ...payload, sender: person("stranger") } };
}

/** Rejected: anybody can comment. */
export async function issueCommentEvent(github: Scene, number: number, body: string): Promise<ActionEvent> {
  const issue = await github.as("ana-souza").raw(`issues/${number}`);
  const sender = await github.as("ana-souza").account("stranger");
  const payload = { action: "created", issue, comment: { id: 1, body, user: sender }, repository, sender };
  return { event: "issue_comment", ref: main, payload };
}

/** Rejected: it runs with the repository's permissions after anybody's run. */
export function workflowRunEvent(): ActionEvent {
  const payload = { action: "completed", workflow_run: { id: 1, head_branch: "main" }, repository };
  return { event: "workflow_run", ref: main, payload: { ...payload, sender: person("stranger") } };
}
