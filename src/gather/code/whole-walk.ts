/** Lists the versions of any files from one walk through the whole history. */
import type { OwnerIdentity } from "../../activity/person.ts";
import type { Git } from "../../ports/git/port.ts";
import { type Tally, untold } from "../../ports/progress.ts";
import { CommitGraph } from "./commit-graph.ts";
import { type ChangedFile, rawLog, rawLogParser, type Version } from "./raw-log.ts";
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

/** All versions of all files, in a fraction of the memory that objects would take. */
class Entries {
  /** By version: its commit, times eight, and what is in `kinds`. */
  readonly #commits: number[] = [];
  #blobs = Buffer.alloc(0);
  #shaLength = 0;
  /** By path, the numbers of its versions, newest first. */
  readonly #byPath = new Map<string, number[]>();

  add(commit: number, path: string, { blob, added, inMerge }: ChangedFile, mayBeOwners: boolean): void {
    const is = (added ? kinds.added : 0) + (inMerge ? kinds.inMerge : 0) + (mayBeOwners ? kinds.owners : 0);
    const number = this.#commits.push(8 * commit + is) - 1;
    this.#shaLength = blob.length;
    if ((number + 1) * blob.length > this.#blobs.length)
      this.#blobs = Buffer.concat([this.#blobs], Math.max(firstBlobs, 2 * this.#blobs.length));
    this.#blobs.write(blob, number * blob.length, "latin1");
    const known = this.#byPath.get(path);
    if (known === undefined) this.#byPath.set(path, [number]);
    else known.push(number);
  }

  /** Oldest first. */
  of(path: string, isWanted: (commit: number) => boolean, shaOf: (commit: number) => string): Version[] {
    const numbers = this.#byPath.get(path) ?? [];
    return numbers.toReversed().flatMap((number) => {
      const packed = this.#commits[number] ?? 0;
      const commit = Math.floor(packed / 8);
      if (!isWanted(commit)) return [];
      const start = number * this.#shaLength;
      return [
        {
          sha: shaOf(commit),
          blob: this.#blobs.toString("latin1", start, start + this.#shaLength),
          added: (packed & kinds.added) !== 0,
          inMerge: (packed & kinds.inMerge) !== 0,
          mayBeOwners: (packed & kinds.owners) !== 0,
        },
      ];
    });
  }
}

const kinds = { added: 1, inMerge: 2, owners: 4 };

/** Bytes for the first shas. */
const firstBlobs = 1024 * 1024;

/** How many commits are counted at once: counting each one would cost time. */
const counted = 1000;

/** @param head full sha @param tally receives how many commits were seen. @throws GitError */
export async function walkWhole(
  git: Git,
  head: string,
  owner: OwnerIdentity,
  tally: Tally = untold,
): Promise<WholeWalk> {
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
      if (commit % counted === counted - 1) tally("commits searched", counted);
      own = isOwners(header.slice(end + 1));
    },
    change(path, version) {
      // Whoever resolves a merge does not change its files.
      if (own && !merge) touched.add(path);
      if (version !== null) entries.add(commit, path, version, own);
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
