/**
 * What `TestRepository.commit` does not do: merges, reverts, other committers, and messages of arbitrary bytes.
 */
import { execFileSync } from "node:child_process";
import type { TestRepository } from "./repository.ts";

interface Identity {
  name: string;
  email: string;
}

export interface Act {
  by?: Identity;
  /** By default the author. */
  committer?: Identity;
  /** ISO time with offset. */
  date?: string;
  input?: Buffer | string;
  /** Of two sides that conflict, the one that a merge takes. */
  strategy?: "ours" | "theirs";
}

export const ana: Identity = { name: "Ana Souza", email: "ana@example.com" };
const noon = "2025-09-10T12:00:00-03:00";

/** Runs git as a given person at a given time, so that no commit depends on the machine's clock. */
export function gitAs(
  { dir }: Pick<TestRepository, "dir">,
  args: string[],
  { by = ana, committer = by, date = noon, input = "" }: Act = {},
): string {
  return execFileSync("git", args, {
    cwd: dir,
    encoding: "utf8",
    input,
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: dir,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: by.name,
      GIT_AUTHOR_EMAIL: by.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: date,
    },
  }).trim();
}

/** Creates a branch from the current commit, then returns to main. */
export function onBranch(repository: TestRepository, name: string, work: () => void): void {
  repository.git("checkout", "--quiet", "-b", name);
  work();
  repository.git("checkout", "--quiet", "main");
}

/** Merges branches into the current one. @returns the sha */
export function merge(
  repository: TestRepository,
  branches: string[],
  message: string,
  act: Act = {},
): string {
  const flags = ["--quiet", "--no-ff", "--allow-unrelated-histories", "-m", message];
  const side = act.strategy === undefined ? [] : ["-X", act.strategy];
  gitAs(repository, ["merge", ...flags, ...side, ...branches], act);
  return repository.git("rev-parse", "HEAD");
}

/** Runs `git revert` with git's own message. @returns the sha */
export function revert(repository: TestRepository, sha: string, flags: string[] = [], act: Act = {}): string {
  gitAs(repository, ["revert", "--no-edit", ...flags, sha], act);
  return repository.git("rev-parse", "HEAD");
}

/** Creates a commit on HEAD with exactly these bytes as its message. @returns the sha */
export function commitBytes(
  repository: TestRepository,
  message: Buffer,
  { by = ana, headers = [] }: { by?: Identity; headers?: string[] } = {},
): string {
  return writeCommit(repository, Buffer.from(`${by.name} <${by.email}>`), headers, message);
}

/** Creates a commit on HEAD by exactly these bytes, "name <address>", that claims an encoding. @returns the sha */
export function commitAs(
  repository: TestRepository,
  author: Buffer,
  encoding: string,
  message: string,
): string {
  return writeCommit(repository, author, [`encoding ${encoding}`], Buffer.from(message));
}

function writeCommit(
  repository: TestRepository,
  author: Buffer,
  headers: readonly string[],
  message: Buffer,
): string {
  const tree = repository.git("rev-parse", "HEAD^{tree}");
  const parent = repository.git("rev-parse", "HEAD");
  const at = Buffer.from(" 1757520000 -0300");
  const input = Buffer.concat([
    Buffer.from(`tree ${tree}\nparent ${parent}\nauthor `),
    author,
    at,
    Buffer.from("\ncommitter "),
    author,
    at,
    Buffer.from(`${headers.map((header) => `\n${header}`).join("")}\n\n`),
    message,
  ]);
  // --literally, because git refuses a NUL in a message, but a remote may contain one.
  const sha = gitAs(repository, ["hash-object", "-t", "commit", "-w", "--literally", "--stdin"], { input });
  repository.git("update-ref", "HEAD", sha);
  return sha;
}
