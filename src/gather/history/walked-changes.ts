/** Finds the commits that changed roadmap.json during the walk through the history that every run makes anyway. */
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import type { HistoryRecord } from "./record.ts";

/** A commit that changed the file. */
export interface WalkedChange {
  /** Its fields, which outlive the walk. */
  record: HistoryRecord;
  /** Position in the history, 0 for HEAD. */
  order: number;
  /** Sha of the file's blob after it; all zeros if it removed the file. */
  after: string;
}

/** The changes in a history without merges, newest first: what `git log -- path` would list. */
export interface WalkedVersions {
  changes: readonly WalkedChange[];
  /** The file at HEAD, and as it was first; undefined if it is missing. Read once. */
  texts(git: Git): Promise<{ newest: string | undefined; oldest: string | undefined }>;
}

/**
 * Collects the changes of one walk. They are of no use in a history with merges, where `git log -- path` leaves out
 * branches that had no effect, nor in a shallow one, whose oldest commit seems to add every file.
 */
export class WalkedChanges {
  /** From the folder that git runs in. */
  readonly path: string;
  readonly #changes: WalkedChange[] = [];
  readonly #paths = new Set<string>();
  #isLinear = false;
  #prefix: string | null = null;
  #versions: WalkedVersions | null = null;

  constructor(path: string) {
    this.path = path;
  }

  /** Arguments for `git log` that show the changes of the file, and still all commits. Trees are read, but no files. */
  get flags(): { options: readonly string[]; paths: readonly string[] } {
    const showingAll = ["--sparse", "--full-history"];
    const showingChanges = ["--raw", "--no-renames", "--no-follow", "--no-abbrev"];
    return { options: [...showingAll, ...showingChanges], paths: ["--", `:(literal)${this.path}`] };
  }

  /**
   * @param order the commit's position
   * @param entry as `--raw` prints it: ":mode mode before after status"
   * @param path from the repository's root; each byte is one character
   */
  add(record: HistoryRecord, order: number, { entry, path }: { entry: string; path: string }): void {
    this.#paths.add(path);
    const author = record.author();
    const [, , , after = ""] = entry.split(" ");
    this.#changes.push({ record: { ...record, author: () => author }, order, after });
  }

  /** The commits that changed the file, newest first. Merges are not among them. */
  get records(): HistoryRecord[] {
    return this.#changes.map(({ record }) => record);
  }

  /** The file's paths in these commits, from the repository's root. */
  get paths(): ReadonlySet<string> {
    return this.#paths;
  }

  /** Call at the end of the walk. @param isLinear true if no commit was a merge */
  finish(isLinear: boolean): void {
    this.#isLinear = isLinear;
  }

  /** Call once HEAD is known; before that, nothing is offered. @param prefix the folder in the repository, with "/" at the end */
  accept({ prefix, shallow }: { prefix: string; shallow: boolean }): void {
    this.#prefix = prefix;
    const whole = Buffer.from(prefix + this.path).toString("latin1");
    const isFile = [...this.#paths].every((path) => path === whole);
    if (this.#isLinear && isFile && !shallow) this.#versions = versionsOf(this.#changes);
  }

  /** The folder that git runs in, from the repository's root, with "/" at the end; null before HEAD is known. */
  get prefix(): string | null {
    return this.#prefix;
  }

  /** The changes of a file; null if this walk cannot tell. */
  of(path: string): WalkedVersions | null {
    return path === this.path ? this.#versions : null;
  }
}

const allZeros = /^0+$/;

function versionsOf(changes: readonly WalkedChange[]): WalkedVersions {
  let reading: ReturnType<WalkedVersions["texts"]> | undefined;
  return { changes, texts: (git) => (reading ??= read(git, changes)) };
}

async function read(git: Git, changes: readonly WalkedChange[]): ReturnType<WalkedVersions["texts"]> {
  const ends = [changes[0], changes.at(-1)].map((change) => change?.after ?? "0");
  const blobs = [...new Set(ends)].filter((sha) => !allZeros.test(sha));
  const texts = await readBlobs(git, blobs);
  const [newest, oldest] = ends.map((sha) => texts[blobs.indexOf(sha)]);
  return { newest, oldest };
}

/** True if the file existed at a position of the history. @param order 0 for HEAD */
export function existedAt({ changes }: WalkedVersions, order: number): boolean {
  const last = changes.find((change) => change.order >= order);
  return last !== undefined && !allZeros.test(last.after);
}
