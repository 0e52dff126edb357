/** Which commits changed a path that a rule names. Asked only for commits whose message already fits the rule. */
import type { Commit } from "../../activity/commit.ts";
import type { PathQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";

/**
 * Takes a rule off the commits that changed none of its paths; to delete a file is no work on it.
 * @param complete false for a shallow clone
 */
export async function keepByPaths(
  git: Git,
  commits: readonly Commit[],
  questions: readonly PathQuestion[],
  complete: boolean,
): Promise<Commit[]> {
  const keys = new Set(questions.map(({ key }) => key));
  // Where a shallow clone ends, a commit seems to have added every file that was there.
  let kept = commits.map((commit) =>
    complete || !commit.root ? commit : { ...commit, rules: commit.rules.filter((key) => !keys.has(key)) },
  );
  for (const { key, globs } of questions) {
    const shas = kept.filter(({ rules }) => rules.includes(key)).map(({ sha }) => sha);
    if (shas.length === 0) continue;
    const specs = globs.map((glob) => `:(top,glob)${glob}`);
    const { stdout } = await git.run(
      [
        "diff-tree",
        "--stdin",
        "-r",
        "-z",
        "--root",
        "--name-only",
        "--no-renames",
        "--diff-filter=d",
        "--",
        ...specs,
      ],
      `${shas.join("\n")}\n`,
    );
    // diff-tree names a commit only when one of its files fits.
    const fitting = new Set(stdout.toString("latin1").split(/[\0\n]/));
    kept = kept.map((commit) =>
      fitting.has(commit.sha) ? commit : { ...commit, rules: commit.rules.filter((rule) => rule !== key) },
    );
  }
  return kept;
}
