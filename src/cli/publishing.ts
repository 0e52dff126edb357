/** What `roadfolio check` says about what is published of each repository. */
import { resolve } from "node:path";
import { type Address, isOwn, readAddress } from "../activity/repository.ts";
import { gitHubIn } from "../doors/github-in.ts";
import { addressFrom } from "../gather/address.ts";
import { isOwnerAndName, localFolder } from "../gather/locate.ts";
import { gatherVisibility } from "../gather/visibility.ts";
import { publishingFor, type RepositoryPublishing } from "../plan/publishing.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { gitIn } from "../ports/git/run.ts";
import { connectGitHub, usualCalls } from "../ports/github/connect.ts";
import type { GitHub } from "../ports/github/port.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Machine } from "./command.ts";

export interface RepositoryCase extends RepositoryPublishing {
  /** As in roadmap.json. */
  repository: string;
}

/**
 * The case of each listed repository but the portfolio's own. Asks GitHub only with a token, and only about repositories
 * whose owner has not decided.
 */
export async function publishingCases(
  roadmap: Roadmap,
  dir: string,
  machine: Machine,
): Promise<RepositoryCase[]> {
  const { environment, clock, log, world } = machine;
  const { server, token } = gitHubIn(environment);
  let github: Promise<GitHub | null> | undefined;
  const isPublic = async (name: string): Promise<boolean | null> => {
    const access = { token, server, calls: usualCalls, clock, log, fetch: world?.fetch };
    github ??= connectGitHub(environment, access);
    return (await github)?.isPublic(name) ?? null;
  };
  const options = { environment, access: { server, token, own: null } };
  const listed = new Set([...roadmap.repositories, ...roadmap.publish.map((one) => one.listed)]);
  const repositories = await Promise.all(
    [...listed].map(async (one) => ({
      ...(await addressOf(one, resolve(dir), options)),
      listed: one,
      view: "complete" as const,
    })),
  );
  const visibility = await gatherVisibility(
    { repositories, unlisted: [] },
    roadmap,
    { isPublic: null, site: null },
    {
      // Only a run asks other hosts.
      git: { isOpen: () => Promise.resolve(false) },
      github: token === null ? null : { isPublic, web: server, own: false },
    },
  );
  const publishingOf = publishingFor({ repositories, unlisted: [], visibility }, roadmap, "readers");
  return roadmap.repositories.flatMap((repository) =>
    isOwn(repository) ? [] : [{ repository, ...publishingOf(repository) }],
  );
}

/** A folder is named after the repository that it is pushed to. */
async function addressOf(
  listed: string,
  dir: string,
  options: Pick<GitOptions, "environment" | "access">,
): Promise<Address> {
  if (isOwnerAndName(listed)) return { name: listed, web: `${options.access.server}/${listed}` };
  const folder = localFolder(listed, dir);
  if (folder === null) return addressFrom(listed, options);
  const { readAddressOf } = await import("../gather/newcomer/siblings.ts");
  return (await readAddressOf(gitIn(folder, options.environment), options)) ?? readAddress(folder);
}

const whys = {
  chosen: "as you decided",
  public: "because it is public",
  private: "because it is private, or gone",
  unknown: "unless it is known to be public",
} as const;

const whats = {
  all: "everything is published",
  summary: "only “a private repository”, the number of proofs and months are published",
  nothing: "nothing is published except that items are done",
} as const;

/** One line for each. */
export function publishingLines(cases: readonly RepositoryCase[]): string[] {
  const lines = cases.map(
    ({ repository, publish, why }) => `${repository}: ${whats[publish]}, ${whys[why]}.`,
  );
  return cases.some(({ why }) => why === "private" || why === "unknown")
    ? [
        ...lines,
        'To decide, write { "repository": "…", "publish": "all" }, or "summary" or "nothing" instead of "all".',
      ]
    : lines;
}
