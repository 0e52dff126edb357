/** Finds out what init need not ask: the repository, where it is pushed to, who the learner is, and their other work. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { accountOf, type Address } from "../../activity/repository.ts";
import type { Found, FoundGit, Sibling } from "../../init/found.ts";
import { type Configured, isBy, type Who, whoIs } from "../../init/who.ts";
import type { GitOptions } from "../../ports/git/access.ts";
import type { Environment } from "../../ports/environment.ts";
import { identityIn, knowsIdentity } from "../../ports/git/identity.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import { gitIn } from "../../ports/git/run.ts";
import { errors } from "../../problems/errors.ts";
import { isOwnerAndName } from "../locate.ts";
import { readHead } from "../head.ts";
import { readableReason } from "../unread.ts";
import { readAuthors } from "./authors.ts";
import { isSameAccount, type Neighbour, readAddressOf, readNeighbours } from "./siblings.ts";

type Options = Pick<GitOptions, "folder" | "environment" | "access">;

/** What the command line says about the learner. */
interface Named {
  logins: readonly string[];
  emails: readonly string[];
}

/** @throws a no-repository error if git is missing or refuses the folder */
export async function findOut(options: Options, named: Named | null = null): Promise<Found> {
  const git = gitIn(options.folder, options.environment);
  const own = await readOwn(git, options.folder);
  const remote = own === null ? null : await readAddressOf(git, options);
  const web = remote?.web ?? null;
  const configured = withNamed(await readConfigured(git, options.environment), named);
  const authors = own?.hasCommits === true ? await readAuthors(git) : [];
  const neighbours = await readNeighbours(own?.top ?? resolve(options.folder), options);
  const account = remote === null || web === null ? null : accountOf(remote);
  const first = whoIs(configured, authors, account);
  const related = neighbours.filter(
    ({ address }) =>
      isSameAccount(address, web, account) || isSameAccount(address, web ?? github, first.login),
  );
  const who = whoIs(configured, [...authors, ...related.flatMap((one) => one.authors)], account);
  return {
    git: own,
    defaultBranch: own === null ? "main" : await defaultBranch(git, own),
    remote,
    who,
    canCommit: await knowsIdentity(
      gitIn(options.folder, options.environment, identityIn(options.environment)),
    ),
    siblings: siblingsOf(related, who, remote),
  };
}

const github = "https://github.com";

function withNamed(configured: Configured, named: Named | null): Configured {
  const [login = configured.login] = named?.logins ?? [];
  return { ...configured, login, emails: named?.emails ?? [] };
}

/** As git does, variables come before the configuration. */
async function readConfigured(git: Git, environment: Environment): Promise<Configured> {
  const keys = ["user.name", "user.email", "github.user"];
  const [name, email, login] = await Promise.all(keys.map((key) => git.ask("config", "--get", key)));
  return {
    name: environment["GIT_AUTHOR_NAME"] || name || null,
    email: environment["GIT_AUTHOR_EMAIL"] || email || null,
    login: login || null,
  };
}

/** @returns null outside a repository */
async function readOwn(git: Git, folder: string): Promise<FoundGit | null> {
  try {
    const head = await readHead(git);
    if (head.state === "unreadable") {
      if (!existsSync(join(folder, ".git")) && /not a git repository/i.test(head.stderr)) return null;
      throw errors.ownUnreadable(readableReason(head.stderr));
    }
    const top = await git.ask("rev-parse", "--show-toplevel");
    if (top === null) throw errors.ownUnreadable("it is a bare repository, which has no files to add to");
    const branch = await git.ask("symbolic-ref", "--quiet", "--short", "HEAD");
    const upstream = branch === null ? null : await git.ask("config", "--get", `branch.${branch}.merge`);
    return { prefix: head.prefix, top, hasCommits: head.state === "here", branch, tracks: upstream !== null };
  } catch (cause) {
    if (cause instanceof GitError) throw errors.ownUnreadable(cause.message);
    throw cause;
  }
}

/** What the remote says, as of the last clone or fetch; otherwise main or master, or the branch that is checked out. */
async function defaultBranch(git: Git, { branch, hasCommits }: FoundGit): Promise<string> {
  const remote = await git.ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  if (remote?.startsWith("origin/") === true) return remote.slice("origin/".length);
  if (!hasCommits) return branch ?? "main";
  for (const name of ["main", "master"])
    if ((await git.ask("rev-parse", "--quiet", "--verify", `refs/heads/${name}`)) !== null) return name;
  return branch ?? "main";
}

/** Each repository once, without the portfolio's own, and only those with the learner's commits. */
function siblingsOf(neighbours: readonly Neighbour[], who: Who, own: Address | null): Sibling[] {
  const seen = new Set(own === null ? [] : [own.name.toLowerCase()]);
  const isKnown = who.name !== null || who.emails.length > 0 || who.login !== null;
  const siblings: Sibling[] = [];
  for (const { folder, address, authors } of neighbours) {
    const theirs = isKnown ? authors.filter((author) => isBy(who, author)) : authors;
    const commits = theirs.reduce((sum, author) => sum + author.commits, 0);
    if (commits === 0 || seen.has(address.name.toLowerCase()) || address.web === null) continue;
    seen.add(address.name.toLowerCase());
    const isGitHub = new URL(address.web).host === "github.com";
    if (isGitHub && !isOwnerAndName(address.name)) continue;
    siblings.push({ folder, listed: isGitHub ? address.name : `${address.web}.git`, commits });
  }
  return siblings.toSorted((a, b) => b.commits - a.commits);
}
