/** The failures a user can meet, each with a stable code and what to do. Anything else that is thrown is our bug. */

import type { ProblemCode } from "./codes.ts";

export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: ProblemCode;
  readonly hint: string;
  constructor(code: ProblemCode, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** The text of anything that was thrown. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

export const errors = {
  noRoadmap: (path: string) =>
    new UserError(
      "no-roadmap",
      `There is no ${path}.`,
      "Create it (the README shows how it looks), or say where it is with --roadmap.",
    ),
  usage: (message: string) =>
    new UserError("usage", message, "roadfolio --help shows the commands and options."),
  template: (name: string, own: boolean, cause: unknown) =>
    new UserError(
      "template",
      `The template ${name} cannot be rendered: ${messageOf(cause).split("\n").slice(0, 4).join(" ")}`,
      own
        ? `Mend your ${name}.hbs, or remove it to use the shipped one.`
        : "Please report this: a shipped template failed.",
      cause,
    ),
  unsafeTarget: (path: string, why: string) =>
    new UserError(
      "unsafe-target",
      `${path} is not written: ${why}.`,
      "Choose a regular file or folder inside the repository.",
    ),
  foreignSite: (path: string) =>
    new UserError(
      "foreign-site",
      `The folder ${path} holds files that Roadfolio did not make.`,
      "Choose another folder with --site, or empty it.",
    ),
  write: (path: string, cause: unknown) =>
    new UserError(
      "write",
      `${path} could not be written: ${messageOf(cause)}`,
      "Check the rights on the folder and the space on the disk; then run again.",
    ),
  read: (path: string, cause: unknown) =>
    new UserError(
      "read",
      `${path} could not be read: ${messageOf(cause)}`,
      "Check that it is a regular file that you may read.",
    ),
  noFolder: (what: string) =>
    new UserError(
      "no-folder",
      `There is no ${what}.`,
      "Check that its path is spelled right, and from where it is read.",
    ),
  port: (port: number) =>
    new UserError("port", `Port ${port} is in use.`, `Try another: --port ${port + 1}.`),
  ownUnreadable: (reason: string | null) =>
    new UserError(
      "no-repository",
      `This folder cannot be read as a git repository: ${reason ?? "git does not say why"}.`,
      "Check that git is installed, and run git init in the folder or give the right one with --dir.",
    ),
  detachedHead: (path: string) =>
    new UserError(
      "detached-head",
      `HEAD is detached in ${path}, so it is not clear which history counts.`,
      "Check out a branch: git switch main.",
    ),
  push: (reason: string, hint: string) => new UserError("push", `The push was refused: ${reason}`, hint),
  commit: (reason: string) =>
    new UserError("commit", `The commit could not be made: ${reason}`, "Mend what git says and run again."),
  input: (name: string, value: string, allowed: readonly string[]) =>
    new UserError("input", `The input ${name} is “${value}”.`, `It may be ${allowed.join(", ")}.`),
  issuesUnread: (cause: UserError) =>
    new UserError(
      cause.code,
      `The checklist issues could not be read, so nothing is written: ${cause.message}`,
      `${cause.hint} To do without issues: the input “issues: off”, or --no-issues.`,
      cause,
    ),
  issuesSkipped: (name: string, cause: UserError) =>
    new UserError(
      "issues-skipped",
      `The issues of ${name} are left out: ${cause.message}`,
      `What was ticked from them stays. ${cause.hint}`,
      cause,
    ),
  noToken: () =>
    new UserError(
      "github-permission",
      "publish: pull-request needs a token.",
      "Leave the input token as it is, or give one that may write contents and pull requests.",
    ),
  event: (event: string, why: string) =>
    new UserError(
      "event",
      `Roadfolio does not run on ${event}: ${why}`,
      "Use push, issues, schedule or workflow_dispatch.",
    ),
  unknownItem: (id: string, near: string[]) =>
    new UserError(
      "unknown-item",
      `There is no item “${id}”.`,
      near.length > 0
        ? `Did you mean ${near.join(", ")}?`
        : "Give an id, a title or an alias of an item in roadmap.json.",
    ),
} as const;
