/** Reports repositories and files that could not be read. */
import { isDetached, isOwn, needsToken } from "../activity/repository.ts";
import { whyUnseen } from "../activity/unseen-file.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { count } from "../text/count.ts";
import { publicPath } from "../text/untrusted.ts";
import type { Snapshot } from "./snapshot.ts";

/** Warnings: what of the listed repositories could not be read, and what to do about it. */
export function viewProblems(snapshot: Pick<Snapshot, "repositories">): Problem[] {
  return [
    ...views(snapshot),
    ...clones(snapshot),
    ...late(snapshot),
    ...lacking(snapshot),
    ...unseen(snapshot),
  ];
}

function views({ repositories }: Pick<Snapshot, "repositories">): Problem[] {
  if (repositories.length === 0)
    return [
      problemWithoutPlace(
        "warning",
        "no-repositories",
        "roadmap.json lists no repositories, so there is nothing to read.",
        'Add "repositories": ["."] to read its own repository.',
      ),
    ];
  return repositories.flatMap((repository) => {
    const { listed, view, name, reason } = repository;
    // gather reports these as errors.
    if (isOwn(listed) && (isDetached(repository) || reason !== null)) return [];
    if (view === "shallow")
      return problemWithoutPlace(
        "warning",
        "shallow-clone",
        `${name} is a shallow clone, so its older commits are missing.`,
        "Nothing is unticked because of this. To read everything, set fetch-depth: 0 in actions/checkout or run git fetch --unshallow.",
        [listed],
      );
    if (view === "unreachable")
      return problemWithoutPlace(
        "warning",
        "unreachable",
        `Could not read ${name}: ${reason ?? "no response"}`,
        reason === needsToken
          ? "Items ticked from it stay ticked. The workflow on GitHub has a token. To read it here too, clone it into a folder beside this one, or set GITHUB_TOKEN, for example to what gh auth token prints."
          : "Items ticked from it stay ticked. Check its address and your access to it.",
        [listed],
      );
    if (view === "empty")
      return problemWithoutPlace(
        "warning",
        "empty-repository",
        reason === null ? `${name} has no commits yet.` : `Could not read ${name}: ${reason}.`,
        reason === null
          ? "Commit something, then run again."
          : "Items ticked from it stay ticked. Check out a branch with commits there, or set its default branch.",
        [listed],
      );
    if (isDetached(repository))
      return problemWithoutPlace(
        "warning",
        "detached-head",
        `HEAD of ${name} is not on a branch, so what is missing may be on one.`,
        "Items ticked from it stay ticked. Check out its default branch.",
        [listed],
      );
    return [];
  });
}

/** One notice for all clones that were read in place of their repositories. */
function clones({ repositories }: Pick<Snapshot, "repositories">): Problem[] {
  const read = repositories.flatMap(({ listed, name, clone }) => (clone ? [{ listed, name, ...clone }] : []));
  const [first] = read;
  if (first === undefined) return [];
  const which =
    read.length === 1
      ? `${first.name} was read from its clone in ${first.folder}`
      : `${read.map(({ name, folder }) => `${name} (${folder})`).join(", ")} were read from their clones`;
  return [
    problemWithoutPlace(
      "notice",
      "read-from-clone",
      `${which}, which may not be up to date: ${first.reason}.`,
      "Nothing is unticked because of this. The workflow on GitHub reads what is pushed. To read that here too, set GITHUB_TOKEN, for example to what gh auth token prints.",
      read.map(({ listed }) => listed),
    ),
  ];
}

/** How many files that were not read are named. */
const namedFiles = 3;

function late({ repositories }: Pick<Snapshot, "repositories">): Problem[] {
  return repositories
    .filter(({ notRead }) => notRead.length > 0)
    .map(({ listed, name, notRead }) => {
      const named = notRead.slice(0, namedFiles).map(publicPath).join(", ");
      const others = notRead.length > namedFiles ? ", …" : "";
      return problemWithoutPlace(
        "warning",
        "reading-time",
        `There was no time to read ${count(notRead.length, "file")} of ${name} to the end: ${named}${others}`,
        "Nothing is unticked because of this. Remove the files if nobody wrote them by hand, or make the expression in `contains` simpler.",
        [listed],
      );
    });
}

function lacking({ repositories }: Pick<Snapshot, "repositories">): Problem[] {
  return repositories
    .filter(({ lacksFiles, notRead }) => lacksFiles && notRead.length === 0)
    .map(({ listed, name }) =>
      problemWithoutPlace(
        "warning",
        "lacks-files",
        `The clone of ${name} lacks files or their older versions, so who wrote them could not be seen.`,
        "Nothing is unticked because of this. Remove filter and sparse-checkout from actions/checkout, or run git fetch --refetch --no-filter.",
        [listed],
      ),
    );
}

/** Only where nothing else could be read for a rule: a data file beside code is no surprise. */
function unseen({ repositories }: Pick<Snapshot, "repositories">): Problem[] {
  return repositories.flatMap(({ listed, name, unseen: files }) => {
    const alone = files.filter((file) => file.alone);
    if (alone.length === 0) return [];
    const named = alone.slice(0, namedFiles).map((file) => `${publicPath(file.path)} ${whyUnseen(file)}`);
    const rest = alone.length > namedFiles ? `; and ${alone.length - namedFiles} more` : "";
    return problemWithoutPlace(
      "notice",
      "unseen-files",
      `Rules cover files of ${name} that were not read: ${named.join("; ")}${rest}.`,
      "Nothing is unticked because of this. Keep code in small files in git itself, without invisible characters in their names, and list the repository of a submodule.",
      [listed],
    );
  });
}
