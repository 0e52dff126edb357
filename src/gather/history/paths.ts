/** Checks the path part of commit rules, for commits whose message already matches. */
import type { Commit } from "../../activity/commit.ts";
import type { PathQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";

/**
 * Removes a rule from commits that changed none of its paths. Deleting a file does not count as a change.
 * @param complete false for a shallow clone
 */
export async function keepByPaths(
  git: Git,
  commits: readonly Commit[],
  questions: readonly PathQuestion[],
  complete: boolean,
): Promise<Commit[]> {
  const keys = new Set(questions.map(({ key }) => key));
  // The boundary commit of a shallow clone seems to add every file.
  let kept = commits.map((commit) =>
    complete || !commit.root ? commit : { ...commit, rules: commit.rules.filter((key) => !keys.has(key)) },
  );
  for (const { key, globs } of questions) {
    const shas = kept.filter(({ rules }) => rules.includes(key)).map(({ sha }) => sha);
    if (shas.length === 0) continue;
    const specs = globs.flatMap(specsOf);
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
    // diff-tree prints a commit only if one of its files matches.
    const matching = new Set(stdout.toString("latin1").split(/[\0\n]/));
    kept = kept.map((commit) =>
      matching.has(commit.sha) ? commit : { ...commit, rules: commit.rules.filter((rule) => rule !== key) },
    );
  }
  return kept;
}

/** The name of a folder means every file in it. git does so itself, unless there is a star before the name. */
function specsOf(glob: string): string[] {
  const spec = `:(top,glob)${glob.replace(/^\//, "")}`;
  return glob.includes("*") && !/[*?[][^/]*$/.test(glob) ? [spec, `${spec}/**`] : [spec];
}
