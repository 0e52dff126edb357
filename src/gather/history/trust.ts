/** Decides whether the text of a merge and .mailmap can be trusted, by who wrote the commits behind them. */
import type { Commit } from "../../activity/commit.ts";
import type { HistoryQuestions } from "./record.ts";
import { isKnown, personOf } from "../../activity/person.ts";
import type { Git } from "../../ports/git/port.ts";

/** How many merges are checked in parallel. Each takes a process, and a large repository has hundreds to check. */
const parallelChecks = 8;

type Questions = Pick<HistoryQuestions, "owner"> & { mailmap: boolean };

/**
 * True if .mailmap can be trusted: there is none, or every commit that changed it was made from the owner's own
 * address. Otherwise a merged pull request could map its author's address to the owner.
 * @param asked sha of .mailmap's blob at HEAD; null if there is none
 * @throws GitError if git cannot be started
 */
export async function ownersMailmap(
  git: Git,
  asked: Promise<string | null>,
  { owner }: Pick<HistoryQuestions, "owner">,
): Promise<boolean> {
  if (!isKnown(owner) || (await asked) === null) return true;
  return allOwners(git, ["HEAD", "--", ":(top).mailmap"], { owner, mailmap: false });
}

/**
 * Removes marks and reverts from merges that bring in commits by others. The text of a merge often comes from the pull
 * request's author, in a form that depends on the host, so it counts only if everything it brings in is the owner's.
 * @throws GitError if git cannot be started
 */
export async function withoutOthersText(
  git: Git,
  commits: readonly Commit[],
  questions: Questions,
): Promise<Commit[]> {
  if (!isKnown(questions.owner)) return [...commits];
  const merges = commits.filter(
    ({ merge, marks, reverts, almost }) => merge && marks.length + reverts.length + almost.length > 0,
  );
  const others = new Set<string>();
  for (let from = 0; from < merges.length; from += parallelChecks)
    await Promise.all(
      merges.slice(from, from + parallelChecks).map(async ({ sha }) => {
        if (!(await allOwners(git, [sha, `^${sha}^1`, "--"], questions, sha))) others.add(sha);
      }),
    );
  return commits.map((commit) =>
    others.has(commit.sha) ? { ...commit, marks: [], reverts: [], almost: [] } : commit,
  );
}

/** True if every commit in the range is the owner's. @param except the merge itself, which is not checked */
async function allOwners(
  git: Git,
  range: readonly string[],
  { owner, mailmap }: Questions,
  except = "",
): Promise<boolean> {
  const format = mailmap ? "%H%n%an%n%ae%n%aN%n%aE" : "%H%n%an%n%ae%n%an%n%ae";
  const log = ["log", "-z", "--max-count=10000", "--no-show-signature", `--format=${format}`, ...range];
  const { status, stdout } = await git.run(log);
  const records = stdout.toString("utf8").split("\0").filter(Boolean);
  return (
    status === 0 &&
    records.every((record) => {
      const [sha, name = "", email = "", mappedName = "", mappedEmail = ""] = record.split("\n");
      return sha === except || personOf({ name, email, mappedName, mappedEmail }, owner).who === "owner";
    })
  );
}
