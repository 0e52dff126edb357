/** Repairs the times of commits that were made by a wrong clock, such as one that starts again in 1970. */
import type { Commit } from "../../activity/commit.ts";
import { dayAt, isPlausibleDay } from "../../roadmap/day.ts";
import type { Git } from "../../ports/git/port.ts";

/** How many commits before and after one are searched for a time. */
const farthest = 1000;

/**
 * Gives commits whose times nobody can believe the time of the nearest earlier commit with a believable one, or else of
 * the nearest later one. Times that neither can repair stay. That time does not change when commits are added.
 * @param today ISO day; null if unknown
 * @throws GitError if git cannot be started
 */
export async function withBelievableTimes(
  git: Git,
  commits: readonly Commit[],
  today: string | null,
): Promise<Commit[]> {
  let history: Promise<History> | undefined;
  const all = (): Promise<History> => (history ??= readHistory(git));
  return Promise.all(
    commits.map(async (commit) => {
      const isWrong = !isPlausibleDay(dayAt(commit.at), today);
      if (!isWrong && isPlausibleDay(commit.on, today)) return commit;
      const at = isWrong ? await nearestTime(git, commit.sha, today, all) : commit.at;
      if (at === null) return commit;
      return { ...commit, at, on: isPlausibleDay(commit.on, today) ? commit.on : dayAt(at) };
    }),
  );
}

/** In seconds since 1970. @param all reads all commits */
async function nearestTime(
  git: Git,
  sha: string,
  today: string | null,
  all: () => Promise<History>,
): Promise<number | null> {
  const before = await linesOf(git, "--format=%ct", `--max-count=${farthest}`, "--end-of-options", sha);
  const believable = (at: number): boolean => isPlausibleDay(dayAt(at), today);
  const earlier = before.map(Number).find(believable);
  if (earlier !== undefined) return earlier;
  const after = timesAfter(await all(), sha);
  return after.slice(-farthest).findLast(believable) ?? null;
}

interface History {
  /** The times of commits by their shas, in seconds since 1970, in the order of `git log`. */
  times: ReadonlyMap<string, number>;
  children: ReadonlyMap<string, readonly string[]>;
}

/** Reads all commits of HEAD's history: one walk serves every commit whose time is wrong. */
async function readHistory(git: Git): Promise<History> {
  const times = new Map<string, number>();
  const children = new Map<string, string[]>();
  for (const line of await linesOf(git, "--format=%ct %H %P", "--end-of-options", "HEAD")) {
    const [at = "", sha = "", ...parents] = line.trim().split(" ");
    times.set(sha, Number(at));
    for (const parent of parents) {
      const some = children.get(parent);
      if (some === undefined) children.set(parent, [sha]);
      else some.push(sha);
    }
  }
  return { times, children };
}

/** The times of the commits that descend from one, in the order of `git log`. */
function timesAfter({ times, children }: History, sha: string): number[] {
  const descendants = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const child of children.get(next) ?? []) {
      if (descendants.has(child)) continue;
      descendants.add(child);
      open.push(child);
    }
  return [...times].flatMap(([one, at]) => (descendants.has(one) ? [at] : []));
}

async function linesOf(git: Git, ...args: string[]): Promise<string[]> {
  const { stdout } = await git.run(["log", "--no-show-signature", ...args]);
  return stdout.toString("latin1").split("\n").filter(Boolean);
}
