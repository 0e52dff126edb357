/**
 * Whose a repository is that an organization holds. Its owner's name says only which organization that is; the list of a
 * cohort that the same organization keeps says which learner the repository was given to.
 */
import { accountOf } from "../activity/repository.ts";
import { parseCohort } from "../cohort/read-cohort.ts";
import { repositoryKey } from "../cohort/repository-name.ts";
import { servedLearners } from "../cohort/rules.ts";
import { filesIn } from "../ports/files.ts";
import { UserError } from "../problems/errors.ts";
import type { Claims } from "./claims.ts";
import type { Recomputed } from "./compare.ts";
import { type CloneOptions, inClone } from "./in-clone.ts";

/**
 * Looks into the cohorts of the account that holds the repository, as they are today.
 * @param repository owner/name
 * @returns the first, as owner/name, whose cohort.json lists the repository as the learner's; null if none does or can be read,
 * or the learner holds it
 */
export async function listingCohort(
  repository: string,
  { owner, cohorts }: Pick<Claims, "owner"> & Pick<Recomputed, "cohorts">,
  options: CloneOptions,
): Promise<string | null> {
  const login = owner.github?.toLowerCase();
  const holder = holderOf(repository);
  if (login === undefined || login === holder) return null;
  for (const cohort of cohorts)
    if (holderOf(cohort) === holder && (await lists(cohort, { login, repository }, options))) return cohort;
  return null;
}

function holderOf(repository: string): string {
  return accountOf({ name: repository }).toLowerCase();
}

async function lists(cohort: string, learner: Learner, options: CloneOptions): Promise<boolean> {
  const text = await inClone(`${options.server}/${cohort}`, null, options, (folder) =>
    filesIn(folder).read("cohort.json"),
  ).catch((cause: unknown) => {
    if (cause instanceof UserError) return null;
    throw cause;
  });
  return text !== null && isListed(learner, text);
}

interface Learner {
  login: string;
  /** owner/name. */
  repository: string;
}

/** Capitals make no difference. @param cohort text of cohort.json */
export function isListed(learner: Learner, cohort: string): boolean {
  const list = parseCohort(cohort, "cohort.json").cohort;
  if (list === null) return false;
  return servedLearners(list).some(
    ({ login, repository }) =>
      login.toLowerCase() === learner.login.toLowerCase() &&
      repositoryKey(repository) === repositoryKey(learner.repository),
  );
}
