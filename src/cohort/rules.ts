/** Checks of cohort.json that a schema cannot express, because they involve several values. */
import { accountOf } from "../activity/repository.ts";
import type { Finding } from "../roadmap/finding.ts";
import { isInside } from "../roadmap/rules.ts";
import type { JsonPath } from "../roadmap/roadmap.ts";
import type { Cohort, CohortLearner } from "./cohort.ts";
import { ownerOf, repositoryKey } from "./repository-name.ts";

/** Every rule that the cohort breaks, with its location. */
export function checkCohortRules(cohort: Cohort): Finding[] {
  return [
    ...dates(cohort),
    ...outsidePaths(cohort),
    ...twice(cohort),
    ...elsewhere(cohort),
    ...mentorsTwice(cohort),
    ...issuing(cohort),
  ];
}

function* dates({ start, end }: Cohort): Generator<Finding> {
  if (start !== null && end !== null && end < start)
    yield {
      at: ["end"],
      needs: [["start"]],
      level: "error",
      code: "wrong-value",
      message: `The cohort ends on ${end}, before it starts on ${start}.`,
      hint: "Correct one of the two dates.",
    };
}

function* outsidePaths({ roadmap, learners }: Cohort): Generator<Finding> {
  const paths: { path: string; at: JsonPath }[] = [
    ...(roadmap === null ? [] : [{ path: roadmap, at: ["roadmap"] }]),
    ...learners.map(({ roadmap: path, at }) => ({ path, at: [...at, "roadmap"] })),
  ];
  for (const { path, at } of paths)
    if (!isInside(path))
      yield {
        at,
        level: "error",
        code: "path-outside",
        message: `The path "${path}" is not a file inside the repository.`,
        hint: "Use a relative path, such as plans/roadmap.json.",
      };
}

/** A second entry would count a learner's work twice. */
function* twice({ learners }: Cohort): Generator<Finding> {
  for (const { learner, key, first } of repeated(learners)) {
    const what = key === "login" ? `The login ${learner.login}` : `The repository ${learner.repository}`;
    yield {
      at: [...learner.at, key],
      level: "error",
      code: "learner-twice",
      message: `${what} is already in the list, as learner ${Number(first.at.at(-1)) + 1}.`,
      hint: "Remove one of the two entries. Until then the first one counts.",
    };
  }
}

interface Repeated {
  learner: CohortLearner;
  key: "login" | "repository";
  first: CohortLearner;
}

/** Learners whose login or repository an earlier entry has. Capitals make no difference. */
function* repeated(learners: readonly CohortLearner[]): Generator<Repeated> {
  const seen = { login: new Map<string, CohortLearner>(), repository: new Map<string, CohortLearner>() };
  for (const learner of learners)
    for (const key of ["login", "repository"] as const) {
      const name = key === "login" ? learner.login.toLowerCase() : repositoryKey(learner.repository);
      const first = seen[key].get(name);
      if (first === undefined) seen[key].set(name, learner);
      else yield { learner, key, first };
    }
}

/** The learners that are served: those that no earlier entry has named, and whose paths are inside. */
export function servedLearners({ learners }: Pick<Cohort, "learners">): CohortLearner[] {
  const again = new Set([...repeated(learners)].map(({ learner }) => learner));
  return learners.filter((learner) => !again.has(learner) && isInside(learner.roadmap));
}

/** An organization may hold its learners' repositories; anybody else's is probably a mistake. */
function* elsewhere({ learners, repository }: Cohort): Generator<Finding> {
  const organization = repository === null ? null : accountOf({ name: repository }).toLowerCase();
  for (const { login, repository: named, at } of learners) {
    const owner = ownerOf(named)?.toLowerCase() ?? null;
    if (owner === null || owner === login.toLowerCase() || owner === organization) continue;
    yield {
      at: [...at, "repository"],
      level: "warning",
      code: "learner-elsewhere",
      message: `${named} does not belong to ${login}.`,
      hint: `Correct one of them. If ${login} works in an organization's repository, this is fine, and their roadmap.json must name ${login} as owner.`,
    };
  }
}

/** Verifiers fetch the key from the site, and a credential without its holder's name is worth nothing. */
function* issuing({ credentials, names }: Cohort): Generator<Finding> {
  if (credentials === null) return;
  const { site } = credentials;
  if (site !== null && !/^(?:https:|http:\/\/(?:127\.0\.0\.1|localhost)[:/])/i.test(site))
    yield {
      at: ["credentials", "site"],
      level: "error",
      code: "wrong-value",
      message: `Credentials cannot be checked at ${site}, because it is not served over https.`,
      hint: "Write the address with https://, or leave it out to use GitHub Pages.",
    };
  if (names === "initials")
    yield {
      at: ["credentials"],
      needs: [["names"]],
      level: "error",
      code: "wrong-value",
      message: "Credentials contain the full names of learners, but this cohort shows only initials.",
      hint: 'Remove "credentials", or "names".',
    };
}

function* mentorsTwice({ mentors }: Cohort): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, mentor] of mentors.entries()) {
    if (seen.has(mentor.toLowerCase()))
      yield {
        at: ["mentors", index],
        level: "warning",
        code: "duplicate-entry",
        message: `${mentor} is already in the list of mentors.`,
        hint: "Remove one of the two.",
      };
    seen.add(mentor.toLowerCase());
  }
}
