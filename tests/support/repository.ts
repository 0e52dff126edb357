/** Real git repositories in temporary folders, with commits by the authors and at the times a test gives. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { writeCommit } from "./write-commit.ts";

export interface CommitOptions {
  message: string;
  files?: Record<string, string>;
  author?: { name: string; email: string };
  /** ISO time with offset. */
  date?: string;
}

const ana = { name: "Ana Souza", email: "ana@example.com" };
export const stranger = { name: "Mallory", email: "mallory@example.net" };

export class TestRepository {
  readonly dir: string;
  private minute = 0;
  constructor(dir: string) {
    this.dir = dir;
  }

  git(...args: string[]): string {
    return this.run(args, {});
  }

  write(files: Record<string, string>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.dir, path)), { recursive: true });
      writeFileSync(join(this.dir, path), content);
    }
  }

  /** Makes this folder a repository on the branch main, as `git init` does. */
  init(): void {
    const git = join(this.dir, ".git");
    for (const folder of ["objects/info", "objects/pack", "refs/heads", "refs/tags"])
      mkdirSync(join(git, folder), { recursive: true });
    writeFileSync(join(git, "HEAD"), "ref: refs/heads/main\n");
    const core = [
      "repositoryformatversion = 0",
      "filemode = true",
      "bare = false",
      "logallrefupdates = true",
    ];
    writeFileSync(join(git, "config"), `[core]\n${core.map((line) => `\t${line}\n`).join("")}`);
  }

  /** As `git remote add origin ADDRESS`. */
  addOrigin(address: string): void {
    const lines = [`url = ${address}`, "fetch = +refs/heads/*:refs/remotes/origin/*"];
    const section = `[remote "origin"]\n${lines.map((line) => `\t${line}\n`).join("")}`;
    appendFileSync(join(this.dir, ".git/config"), section);
  }

  /** Commits everything in the folder. @returns the sha */
  commit({ message, files = {}, author = ana, date }: CommitOptions): string {
    this.write(files);
    const when = date ?? `2025-09-01T10:${String(this.minute++).padStart(2, "0")}:00-03:00`;
    const sha = writeCommit(this.dir, { message, author, when });
    if (sha !== null) return sha;
    this.run(["add", "--all"], {});
    this.run(
      ["commit", "--quiet", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "-m", message],
      {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: when,
      },
    );
    return this.git("rev-parse", "HEAD");
  }

  private run(args: string[], environment: Record<string, string>): string {
    return execFileSync("git", args, {
      cwd: this.dir,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: this.dir,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: ana.name,
        GIT_AUTHOR_EMAIL: ana.email,
        GIT_COMMITTER_NAME: ana.name,
        GIT_COMMITTER_EMAIL: ana.email,
        ...environment,
      },
    }).trim();
  }
}

/** A folder that is deleted when the test ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "roadfolio-test-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function createRepository(): TestRepository {
  const repository = new TestRepository(temporaryFolder());
  repository.init();
  return repository;
}
