/** Reads the repository in a folder: its history and its files at the same time, then who wrote what. */
import type { Commit } from "../activity/commit.ts";
import { isKnown, type OwnerIdentity } from "../activity/person.ts";
import { addressFrom } from "./address.ts";
import {
  accountOf,
  type Address,
  type AuthorCount,
  isOwn,
  readAddress,
  type RepositoryActivity,
} from "../activity/repository.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { type Promisor, readRemotes, type Remotes } from "../ports/git/remotes.ts";
import { type Git, GitError } from "../ports/git/port.ts";
import { readFiles } from "./code/read-files.ts";
import { FileVersions } from "./code/versions.ts";
import { type Head, readHead } from "./head.ts";
import { completeHistory } from "./history/complete-history.ts";
import { keepByPaths } from "./history/paths.ts";
import { mergesUndone } from "./history/reverted-merges.ts";
import { beginHistory, type BegunHistory, streamHistory } from "./history/stream.ts";
import { withoutOthersText } from "./history/trust.ts";
import { withWebSquashes } from "./history/web-squashes.ts";
import { inBackground } from "./in-background.ts";
import type { OpenedRepositories } from "./opened.ts";
import { completeClone } from "./partial-clone.ts";
import type { RepositoryQuestions } from "./questions.ts";
import { readableReason, unread } from "./unread.ts";

export interface Folder {
  /** As in roadmap.json. */
  listed: string;
  folder: string;
  git: Git;
  options: GitOptions;
  /** A clone of ours, which has what was asked for and may fetch the rest. */
  temporary?: true;
  /** Where to leave git for later. */
  opened?: OpenedRepositories;
  /** Its history, if reading it has begun. */
  begun?: BegunHistory | undefined;
}

/** One that cannot be read is returned as unreachable, with the reason. */
export async function readFolder(place: Folder, asked: RepositoryQuestions): Promise<RepositoryActivity> {
  try {
    return await read(place, asked);
  } catch (cause) {
    if (cause instanceof GitError) return unread(place.listed, cause.message);
    throw cause;
  }
}

async function read(place: Folder, { questions: wanted, paths, code, projects }: RepositoryQuestions) {
  const { listed, folder, git: clone, options } = place;
  // Nearly always the whole history is there and no .mailmap is, so it is read before that is known.
  const begun = place.begun ?? beginHistory(clone, "HEAD");
  const heading = inBackground(readHead(clone));
  const remotes = await readRemotes(clone);
  const promisor = remotes.promisor();
  // The files of a whole clone are read too: what they show does not depend on who wrote it.
  const early = promisor === null ? readFiles(clone, code, projects, options) : null;
  const { address, account, remote } = await hostOf(place, remotes, await branchOf(heading));
  const { tally } = options;
  const questions = { ...wanted, account, tally };
  const streaming = inBackground(streamHistory(clone, "HEAD", questions, begun));

  const head = await heading;
  if (head.state === "unreadable") return unread(listed, readableReason(head.stderr));
  if (head.prefix !== "" && !isOwn(listed)) return unread(listed, "it is a folder inside another repository");
  const base = { ...unread(listed, null), ...address };
  if (head.state === "empty") return { ...base, view: "empty" as const, reason: head.reason };

  // What a shallow clone lacks is known once it was completed.
  const complete = (): Promise<Git> => completed(place, promisor, code !== null || projects !== null);
  const before = head.shallow ? clone : await complete();
  const history = await completeHistory(
    { git: before, folder, options, head, mayDeepen: isOwn(listed) },
    { questions, streaming, remote, changes: begun.changes },
  );
  const git = head.shallow ? await complete() : before;
  if (code !== null) place.opened?.add(listed, git);
  const files = early ?? readFiles(git, code, projects, options);
  begun.changes?.accept(head);
  const { complete: isComplete, broughtBy, work, ...streamed } = history;
  const owner = { ...questions.owner, aliases: history.aliases };
  const by = { owner, broughtBy, today: questions.today ?? null };
  const whose = {
    ...by,
    complete: isComplete,
    copies: isKnown(owner),
    versions: new FileVersions(git, head.sha, by, { tally }),
    milestones: history.milestones,
    work,
    tally,
  };
  const attributed = inBackground(files.attribute(head.sha, whose));
  const spoken = await withWebSquashes(git, await withoutOthersText(git, history.commits, owner));
  const commits = await keepByPaths(git, spoken, paths, isComplete);
  const found = await attributed;
  return {
    ...base,
    ...streamed,
    head: head.sha,
    branch: head.branch,
    broughtBy: Object.fromEntries(broughtBy),
    commits,
    view: isComplete ? ("complete" as const) : ("shallow" as const),
    undone: await mergesUndone(git, commits),
    ...found,
    authors: await authorsUnlessOwner(git, head.sha, owner, showsOwner(commits, found)),
  };
}

/** True if a commit or a line that says something is the owner's. */
function showsOwner(commits: readonly Commit[], { code }: Pick<RepositoryActivity, "code">): boolean {
  const isOwners = ({ author }: Commit): boolean => author.who === "owner";
  const lines = Object.values(code ?? {}).flat();
  return commits.some(isOwners) || lines.some(({ introduced }) => introduced && isOwners(introduced.commit));
}

/** Null if there is something of the owner's, or everybody counts as the owner. */
async function authorsUnlessOwner(
  git: Git,
  head: string,
  owner: OwnerIdentity,
  isOwners: boolean,
): Promise<AuthorCount[] | null> {
  if (isOwners || !isKnown(owner)) return null;
  const { countAuthors } = await import("./history/author-counts.ts");
  return countAuthors(git, head, owner);
}

/** git, knowing what a partial clone lacks. The portfolio's own is completed first. */
async function completed(
  { listed, folder, git, options, temporary }: Folder,
  promisor: Promisor | null,
  readsFiles: boolean,
): Promise<Git> {
  if (promisor === null || temporary === true || (!isOwn(listed) && !readsFiles)) return git;
  return completeClone(git, { folder, options, promisor: isOwn(listed) ? promisor : null });
}

/** The branch that HEAD is on; null if it is on none or cannot be read, which is reported later. */
async function branchOf(heading: Promise<Head>): Promise<string | null> {
  const head = await heading.catch(() => null);
  return head?.state === "here" ? head.branch : null;
}

/** Where the branch is pushed to, and what the repository is called there. */
async function hostOf(place: Folder, remotes: Remotes, branch: string | null) {
  const name = remotes.pushedTo(branch);
  const url = name === null ? null : remotes.addressOf(name);
  const address = await addressOf(place, url);
  return {
    address,
    account: address.web === null ? null : accountOf(address),
    remote: name === null || url === null ? null : { name, url },
  };
}

/** What the repository is called, and its page: as the runner names it, by its remote, or by its folder. */
async function addressOf({ listed, folder, options }: Folder, origin: string | null): Promise<Address> {
  if (isOwn(listed) && options.access.own !== null) return options.access.own;
  const fromOrigin = origin === null ? null : await addressFrom(origin, options);
  return fromOrigin?.web || fromOrigin?.name.includes("/")
    ? fromOrigin
    : { name: readAddress(folder.replace(/\/\.git$/, "")).name, web: null };
}
