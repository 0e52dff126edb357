/** Lists the versions of any files from one walk through the whole history. */
import type { OwnerIdentity } from "../../activity/person.ts";
import type { Git } from "../../ports/git/port.ts";
import { CommitGraph } from "./commit-graph.ts";
import { rawLog, rawLogParser, type Version } from "./raw-log.ts";
import { mayBeBy } from "./touched.ts";

export interface WholeWalk {
  /**
   * All versions of a file in the history of each commit, oldest first.
   * @param asked commits of the history, in full, and paths from the repository's root
   */
  versions(asked: readonly VersionsOf[]): Version[][];
  /** The files that the owner may have changed, under every name the files have had. */
  touched: ReadonlySet<string>;
}

/** Which versions to list. */
export interface VersionsOf {
  /** Full sha of the newest commit. */
  from: string;
  path: string;
}

/** All versions of all files. Arrays of numbers and strings take a third of the memory that objects would. */
class Entries {
  readonly #commits: number[] = [];
  readonly #blobs: string[] = [];
  readonly #kinds: number[] = [];
  /** By path, the numbers of its versions, newest first. */
  readonly #byPath = new Map<string, number[]>();

  add(commit: number, path: string, { blob, added, inMerge }: Omit<Version, "sha">): void {
    const number = this.#blobs.push(blob) - 1;
    this.#commits.push(commit);
    this.#kinds.push((added ? 1 : 0) + (inMerge ? 2 : 0));
    const known = this.#byPath.get(path);
    if (known === undefined) this.#byPath.set(path, [number]);
    else known.push(number);
  }

  /** Oldest first. */
  of(path: string, isWanted: (commit: number) => boolean, shaOf: (commit: number) => string): Version[] {
    const numbers = this.#byPath.get(path) ?? [];
    return numbers.toReversed().flatMap((number) => {
      const commit = this.#commits[number] ?? -1;
      if (!isWanted(commit)) return [];
      const kind = this.#kinds[number] ?? 0;
      const blob = this.#blobs[number] ?? "";
      return [{ sha: shaOf(commit), blob, added: kind % 2 === 1, inMerge: kind > 1 }];
    });
  }
}

/** @param head full sha. @throws GitError */
export async function walkWhole(git: Git, head: string, owner: OwnerIdentity): Promise<WholeWalk> {
  const graph = new CommitGraph();
  const entries = new Entries();
  const touched = new Set<string>();
  const isOwners = mayBeBy(owner);
  let [commit, own, merge] = [-1, false, false];
  const parse = rawLogParser({
    commit(header) {
      const end = header.indexOf("\n");
      const [sha = "", ...parents] = header.slice(0, end).trimEnd().split(" ");
      commit = graph.add(sha, parents);
      merge = parents.length > 1;
      own = isOwners(header.slice(end + 1));
    },
    change(path, version) {
      // Whoever resolves a merge does not change its files.
      if (own && !merge) touched.add(path);
      if (version !== null) entries.add(commit, path, version);
    },
  });
  await git.begin([...rawLog("%H %P%n%ae"), head]).read((chunk) => {
    parse(chunk);
    return true;
  });
  return {
    touched,
    versions(asked) {
      const reaches = graph.reachableFrom(asked.map(({ from }) => from));
      return asked.map(({ from, path }) => entries.of(path, (one) => reaches(from, one), graph.shaOf));
    },
  };
}
