/** What init finds out on its own, so that it need not be asked. */
import type { Address } from "../activity/repository.ts";
import type { Who } from "./who.ts";

/** A repository in a folder beside the portfolio's. */
export interface Sibling {
  /** Relative to the portfolio's folder, with "/": "../api". */
  folder: string;
  /** As it is to be listed in roadmap.json: owner/name, or its address. */
  listed: string;
  /** The learner's commits. */
  commits: number;
}

export interface Found {
  /** Null if the folder is in no repository. */
  git: FoundGit | null;
  /** The branch on which the workflow runs. */
  defaultBranch: string;
  /** Where the repository is pushed to; null if there is no remote. */
  remote: Address | null;
  who: Who;
  /** git knows who commits, so that a commit can be made. */
  canCommit: boolean;
  /** Most commits first. */
  siblings: readonly Sibling[];
}

export interface FoundGit {
  /** The portfolio's folder inside the repository, with "/" at the end; "" at its top. */
  prefix: string;
  /** The repository's top folder. */
  top: string;
  hasCommits: boolean;
  /** The branch that is checked out; null for a detached HEAD. */
  branch: string | null;
  /** The branch is already linked to one of the remote. */
  tracks: boolean;
}

/** Hosts that do not run GitHub's workflows. */
const otherHosts = new Set(["gitlab.com", "bitbucket.org", "codeberg.org"]);

/** The host of the remote if it cannot run GitHub's workflows; null if it can, or might. */
export function hostWithoutWorkflows({ remote }: Pick<Found, "remote">): string | null {
  const host = hostOf(remote);
  return host !== null && otherHosts.has(host) ? host : null;
}

export function hostOf(remote: Address | null): string | null {
  return remote?.web == null ? null : new URL(remote.web).host;
}
