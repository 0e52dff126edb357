/** Finds what an added file was renamed or copied from, using git's similarity detection. */
import { type Git, GitError } from "../../ports/git/port.ts";
import { Remembered } from "../remembered.ts";

/** Renames at git's default of 50 % similarity, in commits with up to 1000 added or deleted files. */
const renames = ["-M", "-l1000"];

/**
 * Copies of files that still exist. Files of one project often share half their text, such as imports, so 80 %. Above
 * 60 files git finds exact copies only, because comparing takes quadratic time.
 */
const copied = ["-C80%", "--find-copies-harder", "-l60"];

/** Exact renames, which git finds without reading contents. */
const exact = ["-M100%"];

/** A file that a commit added. */
export interface Added {
  sha: string;
  path: string;
}

/** The path in a parent of the commit that each added file was renamed or copied from, by the added path. */
type Origins = ReadonlyMap<string, string>;

/** What was renamed and copied in the commits of a repository. Each commit is compared once. */
export class FileOrigins {
  readonly #renames: Remembered<Origins>;
  readonly #copies: Remembered<Origins>;

  constructor(git: Git) {
    this.#renames = new Remembered((shas) => compare(git, shas, renames));
    this.#copies = new Remembered((shas) => compare(git, shas, copied));
  }

  /**
   * @param copies also look for copies of files that still exist, which reads every file
   * @returns by {@link keyOf}, what each file was renamed or copied from
   * @throws GitError
   */
  async of(made: readonly Added[], copies: boolean): Promise<Map<string, string>> {
    const renamed = await among(made, this.#renames);
    if (!copies) return renamed;
    const rest = made.filter((one) => !renamed.has(keyOf(one)));
    return new Map([...renamed, ...(await among(rest, this.#copies))]);
  }
}

async function among(made: readonly Added[], known: Remembered<Origins>): Promise<Map<string, string>> {
  const found = await known.of(made.map(({ sha }) => sha));
  return new Map(
    made.flatMap((one) => {
      const origin = found.get(one.sha)?.get(one.path);
      return origin === undefined ? [] : [[keyOf(one), origin] as const];
    }),
  );
}

/** @returns by sha of the commit */
async function compare(
  git: Git,
  shas: readonly string[],
  how: readonly string[],
): Promise<Map<string, Origins>> {
  const origins = new Map<string, Map<string, string>>();
  // A merge is compared with each of its parents.
  const args = ["diff-tree", "--stdin", "-m", "-r", "-z", "--raw", "--no-abbrev", "--diff-filter=RC", ...how];
  const { status, stdout, stderr } = await git.run(args, `${shas.join("\n")}\n`);
  if (status !== 0) {
    // git fails if a file to compare is missing from the clone, but exact renames need no contents. A partial clone
    // lacks too many files for even that to be reliable.
    if (git.lacks !== undefined || how === exact) throw new GitError(stderr);
    return compare(git, shas, exact);
  }
  const pieces = stdout.toString("utf8").split("\0");
  let here = new Map<string, string>();
  for (let at = 0; at < pieces.length; at++) {
    const piece = (pieces[at] ?? "").trim();
    if (/^[0-9a-f]{40,}$/.test(piece)) {
      here = origins.get(piece) ?? new Map<string, string>();
      origins.set(piece, here);
    } else if (piece.startsWith(":")) {
      here.set(pieces[at + 2] ?? "", pieces[at + 1] ?? "");
      at += 2;
    }
  }
  return origins;
}

/** One key for a commit and a path in it. */
export function keyOf({ sha, path }: Added): string {
  return `${sha}:${path}`;
}
