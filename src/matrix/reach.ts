/** How learners' repositories are reached. */
import { isOwnerAndName } from "../gather/locate.ts";
import type { Clock } from "../ports/clock.ts";
import type { Environment } from "../ports/environment.ts";

export interface Reach {
  /** Where owner/name is, such as https://github.com. */
  server: string;
  /** Sent to that server only. */
  token: string | null;
  environment: Environment;
  clock: Clock;
  fetch: typeof fetch;
}

/** The address to clone from. @param repository as in cohort.json */
export function addressOf(repository: string, { server }: Pick<Reach, "server">): string {
  return isOwnerAndName(repository) ? `${server}/${repository}` : repository;
}

/** The access that git gets: learners' public repositories, and private ones if the token may read them. */
export function accessOf({ server, token }: Pick<Reach, "server" | "token">) {
  return { server, token, own: null, anonymous: true } as const;
}
