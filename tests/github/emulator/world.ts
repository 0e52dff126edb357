/** State shared by the corrections: the emulator, the accounts, and what the emulator cannot store. */
import type { Accounts } from "./accounts.ts";
import type { Edits } from "./edits.ts";
import type { History } from "./history.ts";
import { jsonList, jsonObject, type Json } from "./json.ts";
import type { Answer } from "./message.ts";
import { issueOfPull } from "./pull-as-issue.ts";
import type { Upstream } from "./upstream.ts";

/** What GitHub knows about a commit. */
export interface KnownCommit {
  /** Login of the account that the author's address belongs to. */
  login?: string;
  /** Login of the account whose signature is verified; "web-flow" is GitHub itself. */
  signer?: string;
  /** Merged pull requests with the commit; null if the token may not see them. */
  pulls?:
    | { number: number; by: string | null; base?: string; at?: string; in?: string; bot?: boolean }[]
    | null;
}

export interface World {
  accounts: Accounts;
  upstream: Upstream;
  history: History;
  edits: Edits;
  /** The proxy's URL. */
  origin: string;
  /** Base URL of `html_url` in responses. */
  server: string;
  /** `owner/name` of repositories by their id. */
  ids: Map<string, string>;
  hidden: Set<string>;
  /** Folders of the bare repositories that runs push to, by "owner/name". */
  remotes: Map<string, string>;
  /** What GitHub knows about commits, by sha; without an entry, they are nobody's. */
  commits: Map<string, KnownCommit>;
  /** Repositories in which GitHub Pages is off. */
  withoutPages: Set<string>;
  /** By "owner/name#number". */
  gone: Map<string, Answer>;
  duplicates: Set<string>;
  /** The pull request whose merge closed an issue last, by the issue's key. */
  closers: Map<string, number>;
  /** Overrides of `author_association`, by login. */
  associations: Map<string, string>;
}

/** The repository that always exists. */
export const home = "ana-souza/learning";

/** Identifies an issue or pull request across repositories. */
export const key = (repository: string, number: number): string => `${repository}#${number}`;
/** An organization of which ana-souza is an admin. Only its repositories have the role triage. */
export const organization = "acme";
/** The account that a repository belongs to. */
export const ownerOf = (repository: string): string => repository.slice(0, repository.indexOf("/"));
/** The user with all rights in a repository. */
export const adminOf = (repository: string): string =>
  ownerOf(repository) === organization ? ownerOf(home) : ownerOf(repository);

/** All pages of a list. */
export async function everything({ upstream }: World, repository: string, what: string): Promise<Json[]> {
  const found: Json[] = [];
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({ state: "all", per_page: "100", page: String(page) });
    const path = `/repos/${repository}/${what}`;
    const { status, body } = await upstream(adminOf(repository), { method: "GET", path, query });
    if (status !== 200) return found;
    const list = jsonList(body);
    found.push(...list);
    if (list.length < 100) return found;
  }
}

/** The current state of an issue, or of a pull request as an issue; null if it does not exist. */
export async function snapshot(world: World, repository: string, number: number): Promise<Json | null> {
  for (const kind of ["issues", "pulls"]) {
    const path = `/repos/${repository}/${kind}/${number}`;
    const { status, body } = await world.upstream(adminOf(repository), { method: "GET", path });
    if (status !== 200) continue;
    if (kind === "issues") return jsonObject(body);
    const closer = world.history.closer(repository, number);
    return {
      ...issueOfPull(jsonObject(body)),
      closed_by: closer === null ? null : world.accounts.raw(closer),
    };
  }
  return null;
}
