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
  return Promise.all(
    commits.map(async (commit) => {
      const isWrong = !isPlausibleDay(dayAt(commit.at), today);
      if (!isWrong && isPlausibleDay(commit.on, today)) return commit;
      const at = isWrong ? await nearestTime(git, commit.sha, today) : commit.at;
      if (at === null) return commit;
      return { ...commit, at, on: isPlausibleDay(commit.on, today) ? commit.on : dayAt(at) };
    }),
  );
}

/** In seconds since 1970. */
async function nearestTime(git: Git, sha: string, today: string | null): Promise<number | null> {
  const before = await timesOf(git, `--max-count=${farthest}`, "--end-of-options", sha);
  const believable = (at: number): boolean => isPlausibleDay(dayAt(at), today);
  const earlier = before.find(believable);
  if (earlier !== undefined) return earlier;
  const after = await timesOf(git, "--ancestry-path", "--end-of-options", "HEAD", `^${sha}`);
  return after.slice(-farthest).findLast(believable) ?? null;
}

async function timesOf(git: Git, ...args: string[]): Promise<number[]> {
  const { stdout } = await git.run(["log", "--no-show-signature", "--format=%ct", ...args]);
  return stdout.toString("latin1").split("\n").filter(Boolean).map(Number);
}
