/** Errors that users can fix, each with a stable code and a hint. Anything else that is thrown is a bug in Roadfolio. */

import { commandLine } from "../text/command-line.ts";
import { inWords } from "../text/lists.ts";
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

/** The message of anything that was thrown. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Why a folder without git cannot be read. */
export const notARepository = "it is not a git repository";

/** How git begins its remedy for a folder that belongs to another user. */
export const safeDirectoryRemedy = "git config --global --add safe.directory ";

export const errors = {
  noRoadmap: (path: string) =>
    new UserError(
      "no-roadmap",
      `${path} was not found.`,
      "Create it with npx roadfolio init, or set its path with --roadmap or the input “roadmap”.",
    ),
  noNote: (path: string) =>
    new UserError(
      "no-note",
      `${path} was not found.`,
      "Check the path, which is relative to the current folder.",
    ),
  manyTasks: (tasks: number, most: number) =>
    new UserError(
      "too-many-items",
      `The note has ${tasks} tasks; a roadmap can have ${most} items.`,
      "Split the note, and import the part that is a plan.",
    ),
  noPlan: (what: string) =>
    new UserError(
      "too-many-items",
      `The note has more ${what} than a roadmap can have.`,
      "Split the note, and import the part that is a plan.",
    ),
  largeNote: (path: string) =>
    new UserError(
      "note-too-large",
      `${path} is larger than 1 MiB.`,
      "Split it, and import the part that is a plan.",
    ),
  otherNote: (path: string) =>
    new UserError(
      "other-note",
      `No item of the roadmap is in ${path}, so no box was ticked.`,
      "Check the name of the note. To print the roadmap as a note, run npx roadfolio export > NOTE.md.",
    ),
  insideRepository: (top: string) =>
    new UserError(
      "inside-repository",
      `This folder is inside the repository ${top}, and GitHub only runs workflows at a repository's root.`,
      `Run init there (--dir ${top}), or make this folder a repository of its own with git init.`,
    ),
  brokenRoadmap: (path: string) =>
    new UserError(
      "broken-roadmap",
      `${path} already exists and has errors, so nothing was written.`,
      "Fix them, or rename the file to start afresh; then run init again.",
    ),
  noStart: (message: string, starters: readonly string[]) =>
    new UserError(
      "no-start",
      message,
      `Name a Markdown note (init NOTE.md) or a starter (--starter NAME): ${starters.join(", ")}.`,
    ),
  translations: (path: string, line: number, what: string) =>
    new UserError(
      "bad-translations",
      `${path}:${line} ${what}.`,
      "The file must hold a JSON object from each original text to its English, as `npx roadfolio translations` prints it.",
    ),
  noTranslations: (path: string) =>
    new UserError(
      "bad-translations",
      `${path} was not found, or cannot be read.`,
      "Check the path, which is relative to the current folder.",
    ),
  translationService: (host: string, what: string, cause?: unknown) =>
    new UserError(
      "translation-service",
      `${host} ${what}.`,
      "Check --translate-url, --translate-model and ROADFOLIO_TRANSLATE_KEY. Or run `npx roadfolio translations`, and paste its text into any assistant.",
      cause,
    ),
  usage: (message: string, hint = "Add --help to see the options and examples.") =>
    new UserError("usage", message, hint),
  template: (name: string, own: boolean, cause: unknown) =>
    new UserError(
      "template",
      `Could not render the template ${name}: ${messageOf(cause).split("\n").slice(0, 4).join(" ")}`,
      own
        ? `Fix your ${name}.hbs, or remove it to use the shipped template.`
        : "Please report this: it is a bug in a shipped template.",
      cause,
    ),
  unsafeTarget: (path: string, why: string) =>
    new UserError(
      "unsafe-target",
      `Refused to use ${path}: ${why}.`,
      "Use a regular file or folder inside the repository.",
    ),
  foreignSite: (path: string) =>
    new UserError(
      "foreign-site",
      `The folder ${path} contains files that Roadfolio did not create.`,
      "Empty it, or choose another folder with --site or the input “site”.",
    ),
  write: (path: string, cause: unknown) =>
    new UserError(
      "write",
      `Could not write ${path}: ${messageOf(cause)}`,
      "Check the folder's permissions and the free disk space, then run again.",
    ),
  read: (path: string, cause: unknown) =>
    new UserError(
      "read",
      `Could not read ${path}: ${messageOf(cause)}`,
      "Check that it is a regular file in UTF-8 and that you have permission to read it.",
    ),
  noFolder: (what: string) =>
    new UserError(
      "no-folder",
      `The ${what} does not exist.`,
      "Check the path, and the folder that it is relative to.",
    ),
  port: (port: number) =>
    new UserError(
      "port",
      `Neither port ${port} nor any other could be opened.`,
      "Check what else is running on this computer, and whether it may listen on 127.0.0.1.",
    ),
  preview: (cause: unknown) =>
    new UserError(
      "preview",
      `The site could not be built: ${messageOf(cause)}`,
      "This is a bug in Roadfolio. Please report it: https://github.com/roadfolio/roadfolio/issues",
      cause,
    ),
  ownUnreadable: (reason: string | null) =>
    new UserError(
      "no-repository",
      reason === notARepository
        ? "This folder is not a git repository."
        : `Could not read this folder as a git repository: ${reason ?? "git gave no reason"}.`,
      reason?.includes(safeDirectoryRemedy)
        ? "Then run again, or pass another folder with --dir."
        : reason === notARepository
          ? "Run git init in it, or pass another folder with --dir."
          : "Check that git is installed. Then run git init in the folder, or pass another folder with --dir.",
    ),
  detachedHead: (path: string) =>
    new UserError(
      "detached-head",
      `HEAD is detached in ${path}, so it is not clear which branch to read.`,
      "Check out a branch: git switch main.",
    ),
  unbornBranch: (reason: string) =>
    new UserError(
      "unborn-branch",
      `Nothing can be read at HEAD: ${reason}.`,
      "Check out a branch with commits, such as git switch main. No tick was changed.",
    ),
  push: (reason: string, hint: string) => new UserError("push", `The push was rejected: ${reason}`, hint),
  commit: (reason: string, hint = "Fix what git reports, then run again.") =>
    new UserError("commit", `Could not commit: ${reason}`, hint),
  uncommitted: (paths: readonly string[]) =>
    new UserError(
      "uncommitted",
      `${inWords(paths)} ${paths.length === 1 ? "has" : "have"} uncommitted changes that Roadfolio did not make, so nothing was written.`,
      `Commit them yourself (${commandLine("git", "add", ...paths)}, then git commit), so that they count as yours, and run again. Without --commit, Roadfolio writes the files and commits nothing.`,
    ),
  input: (name: string, value: string, allowed: readonly string[]) =>
    new UserError(
      "input",
      `The input “${name}” has an invalid value: “${value}”.`,
      `Allowed: ${allowed.join(", ")}.`,
    ),
  issuesUnread: (cause: UserError) =>
    new UserError(
      cause.code,
      `Nothing was written because the checklist issues could not be read: ${cause.message}`,
      `${cause.hint} To run without issues, set the input “issues: off” or pass --no-issues.`,
      cause,
    ),
  issuesOff: (name: string) =>
    new UserError(
      "issues-skipped",
      `Skipped the issues of ${name}: they are turned off, as in every new fork.`,
      "Items ticked from them stay ticked. To keep checklists, turn issues on in the repository's settings, under General.",
    ),
  issuesSkipped: (name: string, cause: UserError) =>
    new UserError(
      "issues-skipped",
      `Skipped the issues of ${name}: ${cause.message}`,
      `Items ticked from them stay ticked. ${cause.hint}`,
      cause,
    ),
  noToken: (setting: string) =>
    new UserError(
      "github-permission",
      `${setting} needs a token.`,
      "Remove the input “token” to use the default, or pass one that can write contents and pull requests.",
    ),
  event: (event: string, why: string) =>
    new UserError(
      "event",
      `Roadfolio does not run on ${event}: ${why}`,
      "Trigger the workflow on push, issues, schedule or workflow_dispatch.",
    ),
  unknownItem: (id: string, near: string[]) =>
    new UserError(
      "unknown-item",
      `No item matches “${id}”.`,
      near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : "Pass the id, the full title or an alias of an item in roadmap.json.",
    ),
} as const;
