/** Whose words are whose, where only the history can tell: in merges, and in .mailmap. */
import type { Commit } from "../../activity/commit.ts";
import type { HistoryQuestions } from "./record.ts";
import { isKnown, personOf } from "../../activity/person.ts";
import type { Git } from "../../ports/git/port.ts";

/** Merges that git is asked about at a time: a large repository has hundreds with a text, each a process of its own. */
const atOnce = 8;

type Questions = Pick<HistoryQuestions, "owner"> & { mailmap: boolean };

/**
 * True when .mailmap may say who is who: there is none, or every commit that changed it is the owner's by the address it
 * was made with. Else anybody whose pull request was merged could have made their address the owner's.
 * @param asked the name of .mailmap's blob at HEAD; null when there is none
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
 * The text of a merge is that of whoever wrote the pull request, and hosts put it there in many forms. So a merge says
 * something only when everything that it brings in is the owner's work.
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
  for (let from = 0; from < merges.length; from += atOnce)
    await Promise.all(
      merges.slice(from, from + atOnce).map(async ({ sha }) => {
        if (!(await allOwners(git, [sha, `^${sha}^1`, "--"], questions, sha))) others.add(sha);
      }),
    );
  return commits.map((commit) =>
    others.has(commit.sha) ? { ...commit, marks: [], reverts: [], almost: [] } : commit,
  );
}

/** @param except the merge itself */
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
