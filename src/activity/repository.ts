/** A repository as it was read: its name, its web page and how much of it was available. */
import type { ProjectSeen } from "./project.ts";
import type { ForeignReadme } from "../languages/file-kind.ts";
import type { CodeFiles } from "../languages/unread.ts";
import type { CodeMatches } from "./code-match.ts";
import type { IdleGlob } from "./idle-glob.ts";
import type { Commit } from "./commit.ts";
import type { Alias, Person } from "./person.ts";
import type { RuledOut } from "./ruled-out.ts";
import type { UnseenFile } from "./unseen-file.ts";

/**
 * How much of the history was available. Only a complete view can show that something does not exist. An empty one with a
 * reason has commits, but not at HEAD.
 */
type View = "complete" | "shallow" | "empty" | "unreachable";

/** Why a repository on GitHub is not read without a token. */
export const needsToken = "reading from GitHub needs a token: set GITHUB_TOKEN";

/** The option that git sorted the history with; null for git's default order. */
export type Sorting = "--date-order" | null;

/** How many of a repository's newest commits are looked at to see whose they are. */
export const mostCounted = 1000;

/** Who made a repository's newest commits. */
export interface AuthorCount {
  person: Person;
  commits: number;
}

/** The commit whose files are shown. */
export interface AsOf {
  sha: string;
  /** ISO day. */
  on: string;
}

/** A clone that stands in for a repository. It may lack what others or another computer pushed. */
interface ReadClone {
  /** Relative to the portfolio's repository: "../api". */
  folder: string;
  /** Why the repository itself could not be read. */
  reason: string;
}

export interface RepositoryActivity {
  /** As written in roadmap.json or on the command line; "." is the portfolio's own. */
  listed: string;
  /** `owner/name` if its address contains it, otherwise the folder's name. */
  name: string;
  /** Its page, such as https://github.com/owner/name; null if it has none. */
  web: string | null;
  view: View;
  /** Why it, or its commits, could not be read; null if they were, or if there are none. */
  reason: string | null;
  /** Set if it could not be reached, and a clone beside the portfolio's folder was read instead. */
  clone?: ReadClone;
  head: string | null;
  /** The newest commit that is not by a bot, so not by Roadfolio either; null if there is none. */
  newest: string | null;
  /**
   * The newest commit that is not one of Roadfolio's own; null if there is none. Its files are those at HEAD, except for
   * what Roadfolio writes.
   */
  asOf: AsOf | null;
  /** How many commits the owner made, merges left out, by the ISO day of the week's Monday, oldest first. */
  weeks: Record<string, number>;
  /** How many of those commits are steps of work, as `Steps` counts them. */
  steps: number;
  /** Prose of the same commits' messages by month ("2025-10"), oldest first; of a month with many, of the newest. */
  words: Record<string, string>;
  /** The authors of its newest commits, most commits first; null if something in it is the owner's. */
  authors: AuthorCount[] | null;
  branch: string | null;
  commits: Commit[];
  sorting: Sorting;
  /** Addresses that its .mailmap says are the owner's, if the owner wrote that. */
  aliases: readonly Alias[];
  /** Commits under the owner's or a bot's address that came in through another account's pull request: sha and account. */
  broughtBy: Readonly<Record<string, string>>;
  /** Whether somebody else has committed to it, or brought in a pull request. */
  others: boolean;
  /** Commits at doubling distances from HEAD, to find when something was introduced. */
  milestones: string[];
  /** Shas of the commits that reverting a merge undid, by the reverting commit. */
  undone: Record<string, string[]>;
  /** The roadmap's projects whose code is in this repository, by id; those that could not be read are missing. */
  projects: Record<string, ProjectSeen>;
  /** Matches in its files at HEAD, by leaf of the rules; null if they were not searched. */
  code: CodeMatches | null;
  /** True if some files are missing from the clone, so something that was not found may still exist. */
  lacksFiles: boolean;
  /** Paths of files that were not read to the end, because the run's time for reading was over. */
  notRead: string[];
  /** Files at HEAD that were not read although a rule may be about them. */
  unseen: UnseenFile[];
  /** What its files show but does not count, because of what else is in its project. */
  ruledOut?: readonly RuledOut[];
  /** Files of recorded proofs that are gone, with the submodule that may hold them now. */
  movedAway?: Readonly<Record<string, string>>;
  /** Globs of open items that match no file; undefined if its files were not searched. */
  idle?: readonly IdleGlob[];
  /** How much of its code is in languages that are read; null if its files were not searched. */
  codeFiles: CodeFiles | null;
  /** READMEs that are not English; only searched if a rule asks for English READMEs. */
  foreignReadmes: ForeignReadme[];
}

/** @param listed as in roadmap.json: "." is the portfolio's own repository */
export function isOwn(listed: string): boolean {
  return listed === ".";
}

/** The entry of the portfolio's own repository; undefined if it is not listed. */
export function ownIn<T extends Pick<RepositoryActivity, "listed">>(all: readonly T[]): T | undefined {
  return all.find(({ listed }) => isOwn(listed));
}

/** True if HEAD is on no branch, but somewhere in the history: what is missing there may exist. */
export function isDetached({ head, branch }: Pick<RepositoryActivity, "head" | "branch">): boolean {
  return head !== null && branch === null;
}

/** A repository's name and web page, as derived from its git address. */
export interface Address {
  name: string;
  web: string | null;
}

/** SSH-only hosts, by the forge that they belong to ("Using SSH over the HTTPS port" in GitHub's docs). */
const sshHosts: Readonly<Record<string, string>> = {
  "ssh.github.com": "github.com",
  "altssh.gitlab.com": "gitlab.com",
  "altssh.bitbucket.org": "bitbucket.org",
};

/** The web host of an ssh host; null for a name without a dot, which only the machine itself knows. */
function webHostOf(host: string): string | null {
  // People with two accounts call the second one github.com-work. No host can have such a name.
  const plain = host.replace(/^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[-_][\w-]*$/, "$1");
  return sshHosts[plain] ?? (plain.includes(".") || plain.startsWith("[") ? plain : null);
}

/**
 * Parses a git address (https, ssh, git@host:path or a path) and drops credentials in it.
 * GitHub, GitLab and Gitea serve a repository's page at its clone address without ".git".
 */
export function readAddress(address: string): Address {
  const scp = /^(?:[^@/\s]+@)?([\w.-]+):(?!\/\/)([^\s]+)$/.exec(address);
  const url = scp?.[1] && scp[1].length > 1 ? `ssh://${scp[1]}/${scp[2]}` : address;
  if (URL.canParse(url)) {
    const { protocol, host, hostname, pathname } = new URL(url);
    const path = pathname.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, "");
    if (/^(?:https?|ssh|git):$/.test(protocol) && path !== "") {
      const webHost = /^https?:$/.test(protocol) ? host : webHostOf(hostname.toLowerCase());
      const scheme = protocol === "http:" ? "http" : "https";
      return { name: path, web: webHost === null ? null : `${scheme}://${webHost}/${path}` };
    }
  }
  const folder =
    address
      .replace(/[\\/]+$/, "")
      .split(/[\\/]/)
      .at(-1) ?? address;
  return { name: folder.replace(/\.git$/i, "") || "repository", web: null };
}

/** The account that a repository belongs to: the first part of its name. */
export function accountOf({ name }: Pick<Address, "name">): string {
  return name.split("/")[0] ?? name;
}

/** The page that shows a line of a file in a commit. @param line 1-based */
export function fileUrl(web: string, sha: string, path: string, line: number | null): string {
  const file = path.split("/").map(encodeURIComponent).join("/");
  // Only Bitbucket uses "src" and "lines" (Atlassian Support, "Hyperlink to source code").
  const isBitbucket = new URL(web).host === "bitbucket.org";
  const page = `${web}/${isBitbucket ? "src" : "blob"}/${sha}/${file}`;
  return line === null ? page : `${page}#${isBitbucket ? "lines-" : "L"}${line}`;
}

/** The page of a file on the default branch. */
export function newestFileUrl(web: string, path: string): string {
  return fileUrl(web, "HEAD", path, null);
}

/** The page of a commit. Only Bitbucket uses "commits" (Atlassian Support, "Link to a commit"). */
export function commitUrl(web: string, sha: string): string {
  return `${web}/${new URL(web).host === "bitbucket.org" ? "commits" : "commit"}/${sha}`;
}
