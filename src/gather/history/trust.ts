/** Decides whether the text of a merge can be trusted, by who wrote the commits behind it. */
import type { Commit } from "../../activity/commit.ts";
import { squashedFrom } from "../../activity/squash.ts";
import { isKnown, type OwnerIdentity } from "../../activity/person.ts";
import { personIn } from "./authors.ts";
import { authorFormat } from "./record.ts";
import type { Git } from "../../ports/git/port.ts";

/** How many merges are checked in parallel. Each takes a process, and a large repository has hundreds to check. */
const parallelChecks = 8;

/** Commits that are looked at before a range counts as somebody else's. */
const mostChecked = 10_000;

/**
 * Removes marks and reverts from merges that bring in commits by others. The text of a merge often comes from the pull
 * request's author, in a form that depends on the host, so it counts only if everything it brings in is the owner's.
 * @throws GitError if git cannot be started
 */
export async function withoutOthersText(
  git: Git,
  commits: readonly Commit[],
  owner: OwnerIdentity,
): Promise<Commit[]> {
  if (!isKnown(owner)) return [...commits];
  const merges = commits.filter(
    ({ merge, marks, reverts, almost }) => merge && marks.length + reverts.length + almost.length > 0,
  );
  const others = new Set<string>();
  for (let from = 0; from < merges.length; from += parallelChecks)
    await Promise.all(
      merges.slice(from, from + parallelChecks).map(async ({ sha }) => {
        if (!(await allOwners(git, [sha, `^${sha}^1`, "--"], owner, sha))) others.add(sha);
      }),
    );
  return commits.map((commit) =>
    others.has(commit.sha) ? { ...commit, marks: [], reverts: [], almost: [] } : commit,
  );
}

/**
 * True if every commit of a range has the owner's address and no message says that it squashes somebody else's work. False
 * if there are too many to read.
 * @param range arguments of git log
 * @param except a commit that is not checked
 * @throws GitError if git cannot be started
 */
export async function allOwners(
  git: Git,
  range: readonly string[],
  owner: OwnerIdentity,
  except = "",
): Promise<boolean> {
  const log = ["log", "-z", `--max-count=${mostChecked + 1}`, "--no-show-signature", "--encoding=UTF-8"];
  const { status, stdout } = await git.run([...log, `--format=%H %P%n${authorFormat}%n%B`, ...range]);
  const records = stdout.toString("utf8").split("\0").filter(Boolean);
  return (
    status === 0 &&
    records.length <= mostChecked &&
    records.every((record) => {
      const [commit = "", name = "", email = "", encoding = "", ...message] = record.split("\n");
      const [sha, ...parents] = commit.trimEnd().split(" ");
      if (sha === except) return true;
      const author = personIn([name, email, encoding].join("\n"), owner);
      const squash = { author, merge: parents.length > 1 };
      return author.who === "owner" && squashedFrom(message.join("\n"), squash, owner)?.who !== "other";
    })
  );
}
