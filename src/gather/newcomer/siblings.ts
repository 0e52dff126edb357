/** Repositories in the folders beside the portfolio's, which often hold the learner's other work. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { accountOf, type Address } from "../../activity/repository.ts";
import type { Author } from "../../init/who.ts";
import type { GitOptions } from "../../ports/git/access.ts";
import type { Git } from "../../ports/git/port.ts";
import { readRemotes } from "../../ports/git/remotes.ts";
import { gitIn } from "../../ports/git/run.ts";
import { addressFrom } from "../address.ts";
import { readAuthors } from "./authors.ts";

export interface Neighbour {
  /** "../api" */
  folder: string;
  address: Address;
  authors: Author[];
}

/** Folders that are looked at; a folder with more is not a folder of projects. */
const most = 300;
/** git processes at a time. */
const atOnce = 4;

/**
 * @param top of the portfolio's repository
 * @returns those that have a remote and commits, by name
 */
export async function readNeighbours(
  top: string,
  options: Pick<GitOptions, "environment" | "access">,
): Promise<Neighbour[]> {
  const parent = dirname(top);
  const folders = await foldersBeside(top);
  const found: (Neighbour | null)[] = [];
  for (let index = 0; index < folders.length; index += atOnce)
    found.push(
      ...(await Promise.all(
        folders.slice(index, index + atOnce).map((name) => readNeighbour(parent, name, options)),
      )),
    );
  return found.filter((one) => one !== null);
}

/** The names of the folders beside this one that are repositories, in order; of many, the first. */
export async function foldersBeside(top: string): Promise<string[]> {
  const parent = dirname(top);
  if (parent === top) return [];
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== basename(top))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(parent, name, ".git")))
    .toSorted()
    .slice(0, most);
}

/** False if git need not be asked for the remotes of a repository, because its configuration names none like it. */
export async function mayHoldAddress(folder: string, name: string): Promise<boolean> {
  const config = await readFile(join(folder, ".git/config"), "utf8").catch(() => null);
  const last = name.split("/").at(-1) ?? name;
  return config === null || config.toLowerCase().includes(last.toLowerCase());
}

async function readNeighbour(
  parent: string,
  name: string,
  options: Pick<GitOptions, "environment" | "access">,
): Promise<Neighbour | null> {
  const git = gitIn(join(parent, name), options.environment);
  const address = await readAddressOf(git, options);
  if (address === null || address.web === null) return null;
  const authors = await readAuthors(git).catch(() => []);
  return authors.length === 0 ? null : { folder: `../${name}`, address, authors };
}

/** Where a repository is pushed to; null if there is no remote or it cannot be read. */
export async function readAddressOf(
  git: Git,
  options: Pick<GitOptions, "environment" | "access">,
): Promise<Address | null> {
  const remotes = await readRemotes(git).catch(() => null);
  const branch = await git.ask("symbolic-ref", "--quiet", "--short", "HEAD");
  const remote = remotes?.pushedTo(branch) ?? null;
  const url = remote === null ? null : (remotes?.addressOf(remote) ?? null);
  return url === null ? null : addressFrom(url, options);
}

/** Both belong to one account on one host. */
export function isSameAccount(a: Address, web: string | null, account: string | null): boolean {
  return (
    account !== null &&
    accountOf(a).toLowerCase() === account.toLowerCase() &&
    (web === null || (a.web !== null && new URL(a.web).host === new URL(web).host))
  );
}
