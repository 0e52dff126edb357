/** What a run reads, and through what. */
import { identityFrom, type OwnerIdentity } from "../activity/person.ts";
import type { FileReader } from "../ports/files.ts";
import type { RepositoryReader } from "../ports/github/port.ts";
import type { Log } from "../ports/log.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { GitReader } from "./git-reader.ts";
import type { CommitPort } from "./hosted-commits.ts";
import type { IssuePort } from "./issues/issues.ts";

/** What to read. Flags and inputs replace what the roadmap says. */
export interface Sources {
  roadmap: string;
  readme: string;
  /** Null: no site is written. */
  site: string | null;
  repositories: string[] | null;
  owner: OwnerIdentity | null;
  /** Whether the portfolio's own repository is public; null when that is not known. */
  isPublic: boolean | null;
  /** The account that the repository belongs to: the owner when neither flags nor the roadmap name one. */
  account: string | null;
  /** Reads the lines around every proof, whatever may be published of them: for the owner's own machine. */
  allExcerpts?: boolean;
}

export interface VisibilityPort {
  /** Whether a repository is public; null if unknown. */
  isPublic(repository: string): Promise<boolean | null>;
  /** Base address of the repositories' pages, such as https://github.com. */
  web: string;
  /** Whether to ask about the portfolio's own repository if the sources do not say. */
  own: boolean;
}

export interface Ports {
  files: FileReader;
  git: GitReader;
  /** Null: no issues are read. */
  issues: IssuePort | null;
  /** Null: GitHub is not asked about commits. */
  commits: CommitPort | null;
  /** Null: changes do not go through a pull request. */
  pullRequests: Pick<RepositoryReader, "pullRequests"> | null;
  /** Null: no repository on GitHub is known to be public. */
  visibility: VisibilityPort | null;
  log: Log;
}

/** The identities that count as the owner's. */
export function ownerOf({ owner, account }: Sources, roadmap: Roadmap): OwnerIdentity {
  return owner ?? identityFrom(roadmap.owner, account);
}

/** Folders that Roadfolio writes, with "/" at the end: their contents are not anybody's work. */
export function generatedFolders({ site }: Sources): string[] {
  return [".roadfolio/", ...(site === null ? [] : [`${site}/`])];
}
