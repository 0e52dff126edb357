/** Lists the versions of files: by walks that git limits to some paths, or from one walk through everything. */
import type { OwnerIdentity } from "../../activity/person.ts";
import type { Commit } from "../../activity/commit.ts";
import { commitsOf } from "../history/commits.ts";
import type { Whose } from "../history/record.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Tally } from "../../ports/progress.ts";
import { Remembered } from "../remembered.ts";
import { FileOrigins } from "./origins.ts";
import { walkPaths } from "./path-walks.ts";
import type { Version } from "./raw-log.ts";
import { touchedBy } from "./touched.ts";
import type { VersionsOf, WholeWalk } from "./whole-walk.ts";

/**
 * In walks that are limited to one path: what a walk through everything costs, what each path adds to a limited walk, and
 * how many more walks it leads to, since files were renamed. All grow with the history, so its length does not matter.
 * docs/performance.md says how they were measured.
 */
const wholeWalk = 5;
const onePath = 0.06;
const renames = 0.18;

/**
 * What the first question may lead to, in such walks: where others wrote much, more files are searched. Without it, the
 * bench's history was walked in both ways.
 */
const later = 2;

/** The versions of the files in one repository. Chooses the cheaper way, and walks through everything at most once. */
export class FileVersions {
  readonly #git: Git;
  readonly #head: string;
  readonly #owner: OwnerIdentity;
  /** Commits that made versions, by sha. */
  readonly commits: Remembered<Commit>;
  /** What files were renamed or copied from. */
  readonly origins: FileOrigins;
  /** By the commit that a limited walk begins at, then by path. */
  readonly #walked = new Map<string, Remembered<Version[]>>();
  readonly #wholeCosts: number;
  readonly #tally: Tally | undefined;
  #spent = 0;
  #whole: Promise<WholeWalk> | undefined;

  /**
   * @param head full sha
   * @param wholeCosts what a walk through everything costs, in walks that are limited to one path
   * @param tally receives how many commits such a walk has seen
   */
  constructor(
    git: Git,
    head: string,
    whose: Whose,
    { wholeCosts = wholeWalk, tally }: { wholeCosts?: number; tally?: Tally | undefined } = {},
  ) {
    this.#git = git;
    this.#head = head;
    this.#owner = whose.owner;
    this.commits = new Remembered((shas) => commitsOf(git, shas, whose));
    this.origins = new FileOrigins(git);
    this.#wholeCosts = wholeCosts;
    this.#tally = tally;
  }

  /**
   * @param asked files, in the history of commits that are reachable from HEAD
   * @returns for each, all versions, oldest first
   * @throws GitError
   */
  async of(asked: readonly VersionsOf[]): Promise<(readonly Version[])[]> {
    const starts = new Set(asked.map(({ from }) => from));
    const unknown = asked.filter(({ from, path }) => !this.#walksFrom(from).knows(path));
    const files = new Set(unknown.map(({ path }) => path)).size;
    const walks = new Set(unknown.map(({ from }) => from)).size;
    const more = this.#spent === 0 ? later : 0;
    const whole = await this.#wholeIfCheaper(walks + files * onePath, files * renames + more);
    if (whole !== null) return whole.versions(asked);
    const found = new Map<string, ReadonlyMap<string, Version[]>>();
    for (const from of starts)
      found.set(
        from,
        await this.#walksFrom(from).of(asked.flatMap((one) => (one.from === from ? [one.path] : []))),
      );
    return asked.map(({ from, path }) => found.get(from)?.get(path) ?? []);
  }

  #walksFrom(from: string): Remembered<Version[]> {
    const known = this.#walked.get(from);
    const walks = known ?? new Remembered((paths) => walkPaths(this.#git, from, paths, this.#owner));
    this.#walked.set(from, walks);
    return walks;
  }

  /** The files that the owner may have changed, under every name the files have had. @throws GitError */
  async touched(): Promise<ReadonlySet<string>> {
    const whole = await this.#wholeIfCheaper(1, 1);
    return whole === null ? touchedBy(this.#git, this.#head, this.#owner) : whole.touched;
  }

  /**
   * @param cost of what is asked for, in walks that are limited to one path
   * @param further what may have to be asked then
   */
  async #wholeIfCheaper(cost: number, further: number): Promise<WholeWalk | null> {
    if (this.#whole === undefined && this.#spent + cost + further <= this.#wholeCosts) {
      this.#spent += cost;
      return null;
    }
    this.#whole ??= this.#walkWhole();
    return this.#whole;
  }

  async #walkWhole(): Promise<WholeWalk> {
    const { walkWhole } = await import("./whole-walk.ts");
    return walkWhole(this.#git, this.#head, this.#owner, this.#tally);
  }
}
