/** Errors of a cohort that its mentors can fix. */
import { UserError } from "../problems/errors.ts";

export const cohortErrors = {
  noCohort: (path: string) =>
    new UserError(
      "no-cohort",
      `${path} was not found.`,
      "Give the path of cohort.json with --cohort FILE, or create one with npx roadfolio init --cohort.",
    ),
  unusable: (path: string) =>
    new UserError(
      "no-cohort",
      `${path} has errors that concern the whole cohort, so nobody was read.`,
      "Correct them; npx roadfolio check --cohort shows them with their places.",
    ),
  noRepository: (path: string) =>
    new UserError(
      "cohort-repository",
      `The repository of ${path} is unknown.`,
      'Add it to the file: "repository": "owner/name". Learners name the same one in their roadmap.json.',
    ),
  otherRepository: (named: string, here: string) =>
    new UserError(
      "cohort-repository",
      `The cohort is that of ${named}, and this is ${here}: its learners have not agreed to be shown here.`,
      `Run it in ${named}, or write "repository": "${here}" in cohort.json and ask learners to name that one.`,
    ),
  noSite: () =>
    new UserError(
      "cohort-repository",
      "The address of the cohort's page is unknown, but verifiers look there for the key to its credentials.",
      'Add it to cohort.json: "credentials": { "name": "…", "site": "https://…" }.',
    ),
  badFile: (path: string, why: string) =>
    new UserError(
      "cohort-file",
      `${path} cannot be used: ${why}.`,
      "Run npx roadfolio cohort plan again, and then the steps after it.",
    ),
} as const;
