/**
 * A repository that runs real git only once for each question: results for the same commits and files are
 * cached. The matrix runs the Action thousands of times, from a few dozen states.
 */
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import type { World } from "../../../src/doors/machine.ts";
import type { DoneChange } from "../../../src/evidence/evidence.ts";
import { createGitReader, type GitReader } from "../../../src/gather/git-reader.ts";
import type { GitOptions } from "../../../src/ports/git/access.ts";
import type { Distrusted } from "../../../src/roadmap/guarded-values.ts";
import { openGitWriter } from "../../../src/ports/git/open-writer.ts";
import type { GitWriter } from "../../../src/ports/git/port.ts";
import { TestRepository } from "../../support/repository.ts";
import { Memo, oneAfterTheOther } from "./memo.ts";
import { MemoryFiles } from "./memory-files.ts";

/** The commit of each branch. */
export type Heads = Readonly<Record<string, string>>;

/** The branches of a repository. */
export function headsOf(repository: TestRepository): Heads {
  const lines = repository.git("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/heads");
  const pairs = lines.split("\n").map((line) => line.split(" "));
  return z.record(z.string(), z.string()).parse(Object.fromEntries(pairs));
}

/** The commit of a clone, and the state of its remote when it was cloned. */
interface Clone {
  head: string;
  cloned: Heads;
}

/** The result of a write, and the clone and remote after it. */
interface Written {
  result: unknown;
  head: string;
  heads: Heads;
}

export class RememberedGit {
  /** The remote's initial state. */
  readonly heads: Heads;
  /** The state of the real remote. */
  private now: Heads;
  private readonly clones = new Map<string, TestRepository>();
  private readonly folder: string;
  private readonly remote: TestRepository;
  private readonly alone = oneAfterTheOther();
  private readonly trees = new Memo<Map<string, string>>();
  private readonly roadmaps = new Memo<string>();
  private readonly activities = new Memo<RepositoryActivity>();
  private readonly changes = new Memo<DoneChange[]>();
  private readonly distrusted = new Memo<Distrusted[]>();
  private readonly writes = new Memo<Written>();

  /** @param remote a bare repository, never changed. @param folder for real git */
  constructor(remote: string, folder: string) {
    this.folder = folder;
    this.remote = new TestRepository(mkdtempSync(join(folder, "remote-")));
    cpSync(remote, this.remote.dir, { recursive: true });
    this.heads = headsOf(this.remote);
    this.now = this.heads;
  }

  /** roadmap.json of a commit. */
  async roadmap(commit: string): Promise<string> {
    return this.roadmaps.once(commit, async () => this.remote.git("show", `${commit}:roadmap.json`));
  }

  /** A fresh clone for one run, whose pushes change `place`. */
  async clone(place: { heads: Heads }): Promise<Omit<World, "fetch">> {
    const at: Clone = { head: place.heads["main"] ?? "", cloned: place.heads };
    const committed = await this.trees.once(at.head, () =>
      this.alone(async () => {
        const clone = this.cloneAt(at);
        const paths = clone.git("ls-files").split("\n");
        return new Map(paths.map((path) => [path, readFileSync(join(clone.dir, path), "utf8")]));
      }),
    );
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
        // Everything depends only on roadmap.json, except whether lines of code may be shown.
        const key = [at.head, files.textOf("roadmap.json"), listed, code?.excerpts, projects?.excerpts].join(
          "\n",
        );
        return this.activities.once(key, () =>
          real((git) => git.readRepository(listed, questions, paths, code, projects)),
        );
      },
      isOpen: (listed) => real((git) => git.isOpen(listed)),
      readTracked: async () => ({ files: [], left: {}, submodules: [] }),
      readDoneChanges: async (question) => {
        const { text, wanted, since, generated } = question;
        const key = JSON.stringify([at.head, text, [...wanted], since, generated]);
        return this.changes.once(key, () => real((git) => git.readDoneChanges(question)));
      },
      readDistrusted: async (question) => {
        const key = JSON.stringify([at.head, question]);
        return this.distrusted.once(key, () => real((git) => git.readDistrusted(question)));
      },
      creditFirstAuthors: async () => undefined,
      close: async () => undefined,
      readHandTicks: async (question) => real((git) => git.readHandTicks(question)),
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
          // A clone that was written to must not be reused.
          this.clones.delete(JSON.stringify(at));
          this.moveTo(place.heads);
          clone.write(content);
          const writing = { ...options, folder: clone.dir, author: "bot", sign: null } as const;
          const done = await act(await openGitWriter(writing));
          const commit = clone.git("rev-parse", "HEAD");
          // After a commit it is like a new clone; a push has changed its view of the remote.
          if (key[0] === "commit") this.clones.set(JSON.stringify({ ...at, head: commit }), clone);
          this.now = headsOf(this.remote);
          return { result: done, head: commit, heads: this.now };
        }),
      );
      at.head = head;
      place.heads = heads;
      return result;
    };
    const commits = z.string().nullable();
    return {
      head: async () => at.head,
      checkPaths: async () => undefined,
      uncommitted: async () => new Map(),
      commit: async (paths, message) =>
        commits.parse(await write(["commit", message], paths, (git) => git.commit(paths, message))),
      push: async () => commits.parse(await write(["push"], [], (git) => git.push())),
      pushBranch: async (branch, paths) =>
        commits.parse(await write(["branch", branch, paths], [], (git) => git.pushBranch(branch, paths))),
      deleteBranch: async (branch) =>
        void (await write(["delete", branch], [], (git) => git.deleteBranch(branch))),
      takeRemote: async (base) => void (await write(["take", base], [], (git) => git.takeRemote(base))),
    };
  }

  private cloneAt(at: Clone): TestRepository {
    const key = JSON.stringify(at);
    const clone = this.clones.get(key) ?? this.makeClone(at);
    this.clones.set(key, clone);
    return clone;
  }

  private makeClone({ head, cloned }: Clone): TestRepository {
    this.moveTo(cloned);
    const clone = new TestRepository(mkdtempSync(join(this.folder, "clone-")));
    clone.git("clone", "--quiet", "--template=", this.remote.dir, ".");
    if (head !== cloned["main"]) clone.git("reset", "--quiet", "--hard", head);
    return clone;
  }

  private moveTo(heads: Heads): void {
    for (const branch of new Set([...Object.keys(this.now), ...Object.keys(heads)])) {
      const to = heads[branch];
      if (to === this.now[branch]) continue;
      const ref = `refs/heads/${branch}`;
      this.remote.git("update-ref", ...(to === undefined ? ["-d", ref] : [ref, to]));
    }
    this.now = heads;
  }
}
