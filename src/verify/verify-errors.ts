/** Errors of `roadfolio verify`, which users can fix. */
import { shortSha } from "../activity/commit.ts";
import { UserError } from "../problems/errors.ts";

export const verifyErrors = {
  noPortfolio: (from: string) =>
    new UserError(
      "no-portfolio",
      `There is no portfolio.json at ${from}.`,
      "Give the address of a published portfolio, a folder with its site, or its portfolio.json.",
    ),
  notPortfolio: (at: string, why: string) =>
    new UserError(
      "invalid-portfolio",
      `${at} cannot be read: ${why}.`,
      "Check the address, and whether the file was made by Roadfolio.",
    ),
  notCredential: (at: string, why: string) =>
    new UserError(
      "invalid-portfolio",
      `${at} cannot be read: ${why}.`,
      "Give an Open Badges 3.0 credential, as JSON or as a signed token.",
    ),
  addressFailed: (address: string, why: string) =>
    new UserError(
      "no-portfolio",
      `${address} could not be read: ${why}.`,
      "Check the address and the network, or save the file and verify that.",
    ),
  noRepository: () =>
    new UserError(
      "not-computed",
      "The portfolio does not name its repository, or it is private.",
      "If you may read it, clone it and add --clone DIR.",
    ),
  notCloned: (source: string, why: string) =>
    new UserError(
      "not-computed",
      `${source} could not be cloned: ${why}`,
      "If it is private, set GITHUB_TOKEN, or clone it and add --clone DIR.",
    ),
  noCommit: (source: string, commit: string | null) =>
    new UserError(
      "not-computed",
      commit === null
        ? `${source} has no commits.`
        : `${source} has no commit ${shortSha(commit)}, from which the page says it was made.`,
      "Nothing on the page can be recomputed. If the history was rewritten, publish the page again.",
    ),
  notComputed: (why: string) =>
    new UserError(
      "not-computed",
      `The portfolio could not be recomputed: ${why}`,
      "Look at roadmap.json in the portfolio's repository: npx roadfolio check lists what is wrong with it.",
    ),
};
