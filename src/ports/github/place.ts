/** Splits a repository's name for the routes of GitHub's API. */
import { GitHubError } from "./error.ts";

/**
 * @param repository "owner/name"
 * @throws GitHubError "refused" for anything else: ".." would lead to another route
 */
export function placeOf(repository: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined || [owner, repo].some((part) => /^\.\.?$/.test(part)))
    throw new GitHubError(
      "refused",
      `“${repository}” is not the name of a GitHub repository.`,
      "Write it as owner/name, such as ana-souza/learning.",
    );
  return { owner, repo };
}
