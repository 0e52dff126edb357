/**
 * A learner's repository, about which real git is asked once: what follows from the same commits and the same files is
 * remembered. The matrix runs the Action thousands of times, from a few dozen states.
 */
import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import type { World } from "../../../src/doors/machine.ts";
import type { DoneChange } from "../../../src/evidence/evidence.ts";
import { createGitReader, type GitReader } from "../../../src/gather/git-reader.ts";
import type { GitOptions } from "../../../src/ports/git/access.ts";
import { openGitWriter } from "../../../src/ports/git/open-writer.ts";
import type { GitWriter } from "../../../src/ports/git/port.ts";
import { TestRepository } from "../../support/repository.ts";
import { Memo, oneAfterTheOther } from "./memo.ts";
import { MemoryFiles } from "./memory-files.ts";

/** The commit of each branch. */
export type Heads = Readonly<Record<string, string>>;

/** Where a repository's branches are. */
export function headsOf(repository: TestRepository): Heads {
  const lines = repository.git("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/heads");
  const pairs = lines.split("\n").map((line) => line.split(" "));
  return z.record(z.string(), z.string()).parse(Object.fromEntries(pairs));
}

/** Where a clone is, and where its remote was when it was made. */
interface Clone {
  head: string;
  cloned: Heads;
}

/** What a write came to, and where clone and remote are afterwards. */
interface Written {
  result: unknown;
  head: string;
  heads: Heads;
}

export class RememberedGit {
  private readonly folder: string;
  private readonly remote: TestRepository;
  private readonly alone = oneAfterTheOther();
  private readonly trees = new Memo<Map<string, string>>();
  private readonly files = new Memo<string | null>();
  private readonly activities = new Memo<RepositoryActivity>();
  private readonly changes = new Memo<DoneChange[]>();
  private readonly writes = new Memo<Written>();

  /** @param remote a bare repository, which stays as it is. @param folder where real git works */
  constructor(remote: string, folder: string) {
    this.folder = folder;
    this.remote = new TestRepository(mkdtempSync(join(folder, "remote-")));
    cpSync(remote, this.remote.dir, { recursive: true });
  }

  /** Where real git's remote is; first of all, where the given one was. */
  heads(): Heads {
    return headsOf(this.remote);
  }

  /** A file of a commit; null when there is none. */
  async file(commit: string, path: string): Promise<string | null> {
    return this.files.once(`${commit}:${path}`, async () => {
      const there = this.remote.git("ls-tree", "--name-only", commit, "--", path) !== "";
      return there ? this.remote.git("show", `${commit}:${path}`) : null;
    });
  }

  /** A fresh clone for one run, whose pushes change where `place` is. */
  async clone(place: { heads: Heads }): Promise<Omit<World, "fetch">> {
    const at: Clone = { head: place.heads["main"] ?? "", cloned: place.heads };
    const committed = await this.trees.once(at.head, async () => {
      const paths = this.remote.git("ls-tree", "-r", "--name-only", at.head).split("\n");
      const texts = paths.map(
        (path) => [path, `${this.remote.git("show", `${at.head}:${path}`)}\n`] as const,
      );
      return new Map(texts);
    });
    const files = new MemoryFiles(committed);
    return {
      files: () => files,
      git: (options) => this.reader(at, files, options),
      gitWriter: async (options) => this.writer(at, place, files, options),
    };
  }

  private reader(at: Clone, files: MemoryFiles, options: GitOptions): GitReader {
    const real = async <T>(ask: (git: GitReader) => Promise<T>): Promise<T> =>
      this.alone(() => ask(createGitReader({ ...options, folder: this.cloneAt(at).dir })));
    return {
      readAhead: () => undefined,
      readRepository: async (listed, questions, paths, code, projects) => {
        // All that is asked follows from roadmap.json, but for whether lines may be shown.
        const key = [at.head, files.textOf("roadmap.json"), listed, code?.excerpts].join("\n");
        return this.activities.once(key, () =>
          real((git) => git.readRepository(listed, questions, paths, code, projects)),
        );
      },
      readDoneChanges: async (question) => {
        const { text, wanted, since, generated } = question;
        const key = JSON.stringify([at.head, text, [...wanted], since, generated]);
        return this.changes.once(key, () => real((git) => git.readDoneChanges(question)));
      },
    };
  }

  private writer(at: Clone, place: { heads: Heads }, files: MemoryFiles, options: GitOptions): GitWriter {
    const write = async (
      key: readonly unknown[],
      paths: readonly string[],
      act: (writer: GitWriter) => Promise<unknown>,
    ): Promise<unknown> => {
      const content = Object.fromEntries(paths.map((path) => [path, files.textOf(path)]));
      const whole = JSON.stringify([...key, at, place.heads, content]);
      const { result, head, heads } = await this.writes.once(whole, () =>
        this.alone(async () => {
          const clone = this.cloneAt(at);
          this.moveTo(place.heads);
          clone.write(content);
          const done = await act(await openGitWriter({ ...options, folder: clone.dir }));
          const commit = clone.git("rev-parse", "HEAD");
          // So that it can be cloned, whatever refers to it.
          clone.git("push", "--quiet", "origin", `HEAD:refs/kept/${commit}`);
          return { result: done, head: commit, heads: this.heads() };
        }),
      );
      at.head = head;
      place.heads = heads;
      return result;
    };
    const commits = z.string().nullable();
    return {
      head: async () => at.head,
      commit: async (paths, message) =>
        commits.parse(await write(["commit", message], paths, (git) => git.commit(paths, message))),
      push: async () => z.boolean().parse(await write(["push"], [], (git) => git.push())),
      pushBranch: async (branch, paths) =>
        z.boolean().parse(await write(["branch", branch, paths], [], (git) => git.pushBranch(branch, paths))),
      deleteBranch: async (branch) =>
        void (await write(["delete", branch], [], (git) => git.deleteBranch(branch))),
      takeRemote: async (base) => void (await write(["take", base], [], (git) => git.takeRemote(base))),
    };
  }

  private cloneAt({ head, cloned }: Clone): TestRepository {
    this.moveTo(cloned);
    const clone = new TestRepository(mkdtempSync(join(this.folder, "clone-")));
    clone.git("clone", "--quiet", this.remote.dir, ".");
    clone.git("checkout", "--quiet", "-B", "main", "--no-track", head);
    return clone;
  }

  private moveTo(heads: Heads): void {
    const now = this.heads();
    for (const branch of new Set([...Object.keys(now), ...Object.keys(heads)])) {
      const to = heads[branch];
      if (to === now[branch]) continue;
      const ref = `refs/heads/${branch}`;
      this.remote.git("update-ref", ...(to === undefined ? ["-d", ref] : [ref, to]));
    }
  }
}
