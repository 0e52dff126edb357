/** Finds out which repositories anybody can read, where their owner has not said what to publish of them. */
import { isOwn, type RepositoryActivity } from "../activity/repository.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { GitReader } from "./git-reader.ts";
import type { Sources, VisibilityPort } from "./sources.ts";

type Place = Pick<RepositoryActivity, "listed" | "name" | "web" | "view">;

/**
 * Asks GitHub about repositories there, and otherwise whether a listed address can be read without credentials. A folder
 * says nothing: its remote may be private.
 * @param github null without a token
 */
export async function gatherVisibility(
  { repositories, unlisted }: { repositories: readonly Place[]; unlisted: readonly Place[] },
  { publish }: Roadmap,
  { isPublic, site }: Pick<Sources, "isPublic" | "site">,
  { git, github }: { git: Pick<GitReader, "isOpen">; github: VisibilityPort | null },
): Promise<Snapshot["visibility"]> {
  const decided = new Set(publish.map(({ listed }) => listed));
  const ask = async (repository: Place): Promise<boolean | null> => {
    if (decided.has(repository.listed)) return null;
    if (isOwn(repository.listed)) {
      // Only the site is for more people than those who can read the repository.
      const unasked = isPublic === null && site !== null && github?.own === true;
      return unasked ? askGitHub(repository, github) : isPublic;
    }
    const answer = await askGitHub(repository, github);
    if (answer !== null || repository.view === "unreachable") return answer;
    return (await git.isOpen(repository.listed)) ? true : null;
  };
  const all = [...repositories, ...unlisted];
  const known: Snapshot["visibility"] = [];
  // One after another, as GitHub wants it (GitHub Docs, "Best practices for using the REST API").
  for (const repository of all) known.push({ listed: repository.listed, isPublic: await ask(repository) });
  return known;
}

async function askGitHub({ name, web }: Place, github: VisibilityPort | null): Promise<boolean | null> {
  const isThere =
    github !== null &&
    /^[\w.-]+\/[\w.-]+$/.test(name) &&
    web?.toLowerCase() === `${github.web}/${name}`.toLowerCase();
  return isThere ? github.isPublic(name) : null;
}
