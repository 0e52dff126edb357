/** Where a repository's things are in GitHub's addresses. */
import { GitHubError } from "./error.ts";

/**
 * @param repository "owner/name"
 * @throws GitHubError "refused" for anything else: ".." would lead to another address
 */
export function placeOf(repository: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined || [owner, repo].some((part) => /^\.\.?$/.test(part)))
    throw new GitHubError(
      "refused",
      `“${repository}” is no repository of GitHub.`,
      "Write it as owner/name, such as ana-souza/learning.",
    );
  return { owner, repo };
}
