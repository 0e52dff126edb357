/** Finds squashes among commits with co-authors by who committed them: GitHub, when somebody merged on its pages. */
import type { Commit } from "../../activity/commit.ts";
import { github } from "../../activity/squash.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/**
 * The same commits, in which what GitHub committed with co-authors is a squash of their work. git is asked only if a commit
 * that says something about the roadmap has co-authors.
 * @throws GitError
 */
export async function withWebSquashes(git: Git, commits: readonly Commit[]): Promise<Commit[]> {
  const asked = commits.flatMap(({ sha, coAuthor }) => (coAuthor === undefined ? [] : [sha]));
  if (asked.length === 0) return [...commits];
  const args = ["log", "--no-walk=unsorted", "--stdin", "--no-show-signature", "--format=%H %ce"];
  const { status, stdout, stderr } = await git.run(args, `${asked.join("\n")}\n`);
  if (status !== 0) throw new GitError(stderr);
  const made = new Set(stdout.toString("latin1").toLowerCase().split("\n"));
  return commits.map((commit) =>
    commit.coAuthor !== undefined && made.has(`${commit.sha} ${github}`)
      ? { ...commit, squashOf: commit.coAuthor }
      : commit,
  );
}
