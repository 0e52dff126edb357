/** Whether the site can be deployed to GitHub Pages, so that the workflow skips the deployment instead of failing. */
import { isEnterpriseServer } from "../ports/github/hosts.ts";
import type { RepositoryReader } from "../ports/github/port.ts";
import { hasPages } from "./event.ts";

export interface Deployment {
  /** For the output `pages`. */
  possible: boolean;
  /** What to tell people if it is not; otherwise null. */
  why: string | null;
}

/**
 * If nobody says, the deployment is tried. Never throws a GitHubError.
 * @param payload of the event; GitHub is asked only if that does not have the answer
 * @param github null without a token
 * @param repository "owner/name"
 * @param server URL of the website, such as https://github.com
 */
export async function deploymentTo(
  payload: unknown,
  github: Pick<RepositoryReader, "hasPages"> | null,
  repository: string | null,
  server: string,
): Promise<Deployment> {
  if (isEnterpriseServer(server))
    return no(
      "The site was not deployed: GitHub's actions for Pages do not support Enterprise Server. Publish the folder named by the output “site” another way.",
    );
  if (hasPages(payload)) return { possible: true, why: null };
  if (github === null || repository === null || (await github.hasPages(repository)) !== false)
    return { possible: true, why: null };
  return no(
    "The site was not deployed: GitHub Pages is off. Choose GitHub Actions as the source under Settings > Pages and run again. Private repositories need a paid plan.",
  );
}

const no = (why: string): Deployment => ({ possible: false, why });
