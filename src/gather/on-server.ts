/** Which repositories GitHub can be asked about. */
import type { RepositoryActivity } from "../activity/repository.ts";

/** True if a repository is on the run's server. @param web base address of its pages, such as https://github.com */
export function isOnServer(repository: Pick<RepositoryActivity, "name" | "web">, web: string): boolean {
  const name = repository.name.toLowerCase();
  return repository.web?.toLowerCase() === `${web.toLowerCase()}/${name}` && /^[\w.-]+\/[\w.-]+$/.test(name);
}
