/** A repository as it was seen: what it is called, where it can be clicked, and how much of it was visible. */
import type { ProjectSeen } from "./project.ts";
import type { ForeignReadme } from "../languages/readme/reader.ts";
import type { CodeMatches } from "./code-match.ts";
import type { Commit } from "./commit.ts";

/** How much of a history was visible. Only a complete view can say that something is not there. */
type View = "complete" | "shallow" | "empty" | "unreachable";

/** The flag with which git sorted a history; null for its default, by date alone. */
export type Sorting = "--date-order" | null;

export interface RepositoryActivity {
  /** As it stands in roadmap.json or on the command line; "." is the portfolio's own. */
  listed: string;
  /** `owner/name` when its address tells it, else the folder's name. */
  name: string;
  /** Its page, such as https://github.com/owner/name; null when it has none. */
  web: string | null;
  view: View;
  /** Why it could not be seen; null when it was. */
  reason: string | null;
  head: string | null;
  /** The newest commit that is not a bot's, ours least of all; null when there is none. */
  newest: string | null;
  branch: string | null;
  commits: Commit[];
  sorting: Sorting;
  /** Whether its .mailmap was believed. */
  mailmap: boolean;
  /** Commits ever further from HEAD, at doubling distances: for finding out since when something is there. */
  milestones: string[];
  /** Commit and all that its revert took back: shas undone by reverting a merge, per reverting commit. */
  undone: Record<string, string[]>;
  /** Projects of the roadmap whose code is in it, by id; one that could not be looked at is not there. */
  projects: Record<string, ProjectSeen>;
  /** What its files at HEAD show, by leaf of the rules; null when they were not looked at. */
  code: CodeMatches | null;
  /** Some of its files were not in the clone, so that what is not found may be there all the same. */
  lacksFiles: boolean;
  /** READMEs that are not English, when a rule asks for it. */
  foreignReadmes: ForeignReadme[];
}

/** What a git address says: the name people know the repository by, and its page. */
export interface Address {
  name: string;
  web: string | null;
}

/**
 * Reads a git address (https, ssh, git@host:path, a path). Credentials in it are dropped.
 * GitHub, GitLab and Gitea serve a repository's page at its clone address without ".git".
 */
export function readAddress(address: string): Address {
  const scp = /^(?:[^@/\s]+@)?([\w.-]+):(?!\/\/)([^\s]+)$/.exec(address);
  const url = scp?.[1] && scp[1].length > 1 ? `https://${scp[1]}/${scp[2]}` : address;
  if (URL.canParse(url)) {
    const { protocol, host, hostname, pathname } = new URL(url);
    const path = pathname.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, "");
    if (/^(?:https?|ssh|git):$/.test(protocol) && path !== "") {
      const webHost = /^https?:$/.test(protocol) ? host : hostname;
      return { name: path, web: `${protocol === "http:" ? "http" : "https"}://${webHost}/${path}` };
    }
  }
  const folder =
    address
      .replace(/[\\/]+$/, "")
      .split(/[\\/]/)
      .at(-1) ?? address;
  return { name: folder.replace(/\.git$/i, "") || "repository", web: null };
}

/** The page of a line of a file in a commit. @param line counted from 1 */
export function fileUrl(web: string, sha: string, path: string, line: number): string {
  const file = path.split("/").map(encodeURIComponent).join("/");
  // Bitbucket alone says "src" and "lines" (Atlassian Support, "Hyperlink to source code").
  return new URL(web).host === "bitbucket.org"
    ? `${web}/src/${sha}/${file}#lines-${line}`
    : `${web}/blob/${sha}/${file}#L${line}`;
}

/** The page of a file as it is on the default branch. */
export function newestFileUrl(web: string, path: string): string {
  return fileUrl(web, "HEAD", path, 1).replace(/#.*$/, "");
}

/** The page of a commit. Bitbucket alone says "commits" (Atlassian Support, "Link to a commit"). */
export function commitUrl(web: string, sha: string): string {
  return `${web}/${new URL(web).host === "bitbucket.org" ? "commits" : "commit"}/${sha}`;
}
