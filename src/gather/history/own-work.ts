/** Which of the owner's commits changed a folder, and when. One walk of git serves all folders of a repository. */
import type { Commit } from "../../activity/commit.ts";
import type { Work } from "../../activity/project.ts";
import { isWork } from "../../activity/update-message.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import { createAuthors } from "./authors.ts";
import { withBelievableTimes } from "./clocks.ts";
import { commitOf } from "./commit-of.ts";
import { OwnDays } from "./own-days.ts";
import { authorFormat, factsFormat, rawDates, type Whose } from "./record.ts";

export interface FolderWork {
  /** The owner's newest commit there; null if there is none. */
  last: Commit | null;
  work: Work | null;
}

const flags = [
  "log",
  "-z",
  "--name-only",
  "--no-renames",
  "--no-merges",
  "--no-show-signature",
  "--encoding=UTF-8",
  rawDates,
  // Each record begins with an empty field, which no path is.
  `--format=%x00${factsFormat}%x00${authorFormat}%x00%B%x00`,
];

/**
 * @param from the newest commit
 * @param folders from the repository's root, with "/" at the end
 * @param complete false for a shallow clone, whose oldest commits seem to add every file
 * @returns in the order of the folders
 * @throws GitError
 */
export async function workIn(
  git: Git,
  from: string,
  folders: readonly string[],
  { owner, broughtBy, complete, today = null }: Whose & { complete: boolean },
): Promise<FolderWork[]> {
  if (folders.length === 0) return [];
  const specs = folders.map((folder) => `:(top,literal)${folder}`);
  const { status, stdout, stderr } = await git.run([...flags, from, "--", ...specs]);
  if (status !== 0) throw new GitError(stderr);
  const personBy = createAuthors(owner);
  const found = folders.map((folder) => new Found(folder, today));
  for (const { facts, author, message, paths } of recordsIn(stdout)) {
    const [sha = "", , , , parent = ""] = facts.split(" ", 5);
    const person = personBy(author);
    const isOwn = person.who === "owner" && !broughtBy.has(sha) && isWork(message);
    if (!isOwn || (parent === "" && !complete)) continue;
    for (const one of found) {
      if (!one.isTouched(paths)) continue;
      one.days.count(facts);
      one.last ??= commitOf({ facts, message }, { order: 0, author: person, owner, rules: [] });
    }
  }
  return Promise.all(
    found.map(async ({ days, last }) => {
      const [newest] = await withBelievableTimes(git, last === null ? [] : [last], today);
      return { last: newest ?? null, work: days.work() };
    }),
  );
}

class Found {
  readonly days: OwnDays;
  last: Commit | null = null;
  /** Each byte is one character, as in the records. */
  readonly #folder: string;

  constructor(folder: string, today: string | null) {
    this.days = new OwnDays(today);
    this.#folder = Buffer.from(folder).toString("latin1");
  }

  isTouched(paths: readonly string[]): boolean {
    return paths.some((path) => path.startsWith(this.#folder));
  }
}

interface TouchingCommit {
  facts: string;
  author: string;
  message: string;
  /** From the repository's root. */
  paths: string[];
}

/** Records as `flags` make git print them; each byte is one character. */
function* recordsIn(output: Buffer): Generator<TouchingCommit> {
  const pieces = output.toString("latin1").split("\0");
  let at = 1;
  while (at < pieces.length - 1) {
    const [facts = "", author = "", message = ""] = pieces.slice(at, at + 3);
    const paths: string[] = [];
    // After an empty field come the paths, the first after a line feed, up to the empty field of the next record.
    for (at += 4; at < pieces.length && pieces[at] !== ""; at++)
      paths.push((pieces[at] ?? "").replace(/^\n/, ""));
    at++;
    yield { facts, author, message, paths };
  }
}
