/** Reads who changed roadmap.json, and finds the values in it that somebody else changed. */
import { type Alias, identityFrom, isKnown, type OwnerIdentity, type Who } from "../../activity/person.ts";
import { accountOf } from "../../activity/repository.ts";
import { github as githubsAddress, squashedFrom } from "../../activity/squash.ts";
import { isUpdateMessage } from "../../activity/update-message.ts";
import {
  distrustedValues,
  type IdentityOf,
  type RoadmapVersion,
} from "../../evidence/guard/distrusted-values.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { canonicalJson } from "../../roadmap/canonical-json.ts";
import {
  type Distrusted,
  type GuardedValues,
  guardedValues,
  ownerNames,
} from "../../roadmap/guarded-values.ts";
import { isItemName, itemOf, nameKeys } from "../../roadmap/item-names.ts";
import type { RoadmapGuardQuestion } from "../questions.ts";
import { personIn } from "./authors.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { ownersAliases } from "./mailmap.ts";
import { authorFormat } from "./record.ts";
import { streamHistory } from "./stream.ts";
import type { WalkedChange, WalkedVersions } from "./walked-changes.ts";

/** How many versions are compared; the oldest of them is trusted. */
const mostVersions = 2000;

/** How many versions are read per git call. */
const batch = 25;

/** A commit that changed the file, and its parents. */
interface Changing {
  sha: string;
  parents: string[];
  /** As in `authorFormat`, decoded. */
  author: string;
  /** Address in small letters. */
  committer: string;
  message: string;
  /** True for the message of one of Roadfolio's own commits. */
  isUpdate: boolean;
}

/**
 * @param walked the file's changes, if the walk through the history found them; git is asked for them otherwise
 * @returns nothing in the usual case that all commits are the owner's or Roadfolio's, for which only one version is read
 * @throws GitError if git cannot be started
 */
export async function readDistrusted(
  git: Git,
  question: RoadmapGuardQuestion,
  walked: WalkedVersions | null = null,
): Promise<Distrusted[]> {
  const { path, text, named } = question;
  const seenUnder = createSeenUnder(git, question.own);
  if (walked !== null) {
    const found = walked.changes.slice(0, mostVersions).toReversed().map(changingFrom);
    // With more changes, the oldest that is compared is not the oldest of all.
    if (found.length === walked.changes.length) {
      const { oldest } = await walked.texts(git);
      if ((await trustIn(found, oldest, question, seenUnder)).trusts) return [];
    }
  }
  // "./" makes the path relative to the folder git runs in, which may be a subfolder of the repository.
  const file = `./${path}`;
  const changing = await changingIn(git, file);
  const [oldest] = changing;
  // The oldest version is trusted, whoever made it.
  if (oldest === undefined || changing.length === 1) return [];
  const [begun, committed] = await readBlobs(git, [`${oldest.sha}:${file}`, `HEAD:${file}`]);
  const { trusts, seen, identityOf } = await trustIn(changing, begun, question, seenUnder);
  if (trusts || seen === null) return [];
  const versions: RoadmapVersion[] = [];
  for (let from = 0; from < changing.length; from += batch)
    versions.push(...(await versionsOf(git, file, changing.slice(from, from + batch), seen)));
  const distrusted = distrustedValues(versions, { committed: committed ?? null, text }, identityOf);
  return withoutUsed(git, file, distrusted, { named, now: guardedValues(text) ?? new Map() });
}

/** The commits that changed the file, oldest first. */
async function changingIn(git: Git, file: string): Promise<Changing[]> {
  const log = ["log", "-z", `--max-count=${mostVersions}`, "--no-show-signature", "--encoding=UTF-8"];
  const format = `--format=%H %P%n${authorFormat}%n%ce%n%B`;
  const { status, stdout } = await git.run([...log, format, "HEAD", "--", file]);
  if (status !== 0) return [];
  return stdout.toString("latin1").split("\0").filter(Boolean).map(changingOf).toReversed();
}

interface Trust {
  /** Whether there is nothing to distrust: every commit is the owner's or Roadfolio's, or there is no owner. */
  trusts: boolean;
  /** Null if there is no owner. */
  seen: Seen | null;
  identityOf: IdentityOf;
}

/** @param changing oldest first @param begun the file as it was first; undefined if it is missing */
async function trustIn(
  changing: readonly Changing[],
  begun: string | undefined,
  { text, owner, account }: RoadmapGuardQuestion,
  seenUnder: SeenUnder,
): Promise<Trust> {
  const identityOf = owner === null ? identityIn(account) : () => owner;
  const first = identityOf(guardedValues(begun ?? null) ?? new Map());
  if (!isKnown(first)) return { trusts: true, seen: null, identityOf };
  const now = identityOf(guardedValues(text) ?? new Map());
  const seen = await seenUnder(first, now);
  const trusts = changing.every((one) => {
    const who = whoMade(one, first, seen);
    return who === "owner" || (who === "bot" && one.isUpdate);
  });
  return { trusts, seen, identityOf };
}

/** Commits of an item that are looked at for the name that it had then. */
const mostNaming = 50;

/** Without names that one of the owner's commits used when roadmap.json already had them: the owner knew what they meant. */
async function withoutUsed(
  git: Git,
  file: string,
  distrusted: readonly Distrusted[],
  { named, now }: { named: RoadmapGuardQuestion["named"]; now: GuardedValues },
): Promise<Distrusted[]> {
  const asked = new Set(distrusted.filter(({ name }) => isItemName(name)).map(({ name }) => itemOf(name)));
  const using = [...asked].flatMap((id) =>
    (named.get(id) ?? []).slice(0, mostNaming).map((sha) => ({ id, version: `${sha}:${file}` })),
  );
  if (using.length === 0) return [...distrusted];
  const texts = await readBlobs(
    git,
    using.map(({ version }) => version),
  );
  const used = new Set(
    using.flatMap(({ id }, index) => {
      const then = guardedValues(texts[index] ?? null);
      const isSame = (key: string): boolean => then?.get(`${id} ${key}`) === now.get(`${id} ${key}`);
      return nameKeys.every(isSame) ? [id] : [];
    }),
  );
  return distrusted.filter(({ name }) => !isItemName(name) || !used.has(itemOf(name)));
}

/** What was found out about the history for an owner that can be trusted. */
interface Seen {
  broughtBy: ReadonlyMap<string, string>;
  aliases: readonly Alias[];
}

/** @param first the owner according to the oldest version @param now according to today's */
type SeenUnder = (first: OwnerIdentity, now: OwnerIdentity) => Promise<Seen>;

/**
 * The history is read again, once for each first owner, if roadmap.json names another one now: which pull requests are others'
 * depends on the owner.
 */
function createSeenUnder(
  git: Git,
  { broughtBy, aliases, name, web }: RoadmapGuardQuestion["own"],
): SeenUnder {
  const known = new Map<string, Promise<Seen>>();
  const readAgain = async (first: OwnerIdentity): Promise<Seen> => {
    const account = web === null ? null : accountOf({ name });
    const read = await streamHistory(git, "HEAD", { owner: first, account, rules: [], shas: [] });
    return { broughtBy: read.broughtBy, aliases: await ownersAliases(git, first) };
  };
  return async (first, now) => {
    const key = canonicalJson(first);
    if (key === canonicalJson(now)) return { broughtBy: new Map(Object.entries(broughtBy)), aliases };
    const seen = known.get(key) ?? readAgain(first);
    known.set(key, seen);
    return seen;
  };
}

/** A squash that also holds somebody else's commits may hold their change of the file. */
function whoMade(
  { sha, author, committer, message, parents }: Changing,
  owner: OwnerIdentity,
  { broughtBy, aliases }: Seen,
): Who {
  if (broughtBy.has(sha)) return "other";
  const known = { ...owner, aliases };
  const person = personIn(author, known);
  if (person.who !== "owner") return person.who;
  return (
    squashedFrom(message, { author: person, merge: parents.length > 1, committer }, known)?.who ?? "owner"
  );
}

function changingOf(record: string): Changing {
  const [commit = "", name = "", email = "", encoding = "", committer = "", ...message] = record.split("\n");
  const [sha = "", ...parents] = commit.trimEnd().split(" ");
  const author = decodeBytes([name, email, encoding].join("\n"));
  const text = message.join("\n");
  return {
    sha,
    parents,
    author,
    committer: committer.toLowerCase(),
    message: decodeBytes(text),
    isUpdate: isUpdateMessage(text),
  };
}

/**
 * The same from the walk, which does not read committers. On GitHub's website co-authors count, so whoever is trusted as
 * committer of GitHub's is trusted in any case.
 */
function changingFrom({ record: { facts, author, message } }: WalkedChange): Changing {
  const [sha = "", , , , ...parents] = facts.trimEnd().split(" ");
  return {
    sha,
    parents,
    author: decodeBytes(author()),
    committer: githubsAddress,
    message: decodeBytes(message),
    isUpdate: isUpdateMessage(message),
  };
}

async function versionsOf(
  git: Git,
  file: string,
  changing: readonly Changing[],
  seen: Seen,
): Promise<RoadmapVersion[]> {
  const names = [...new Set(changing.flatMap(({ sha, parents }) => [sha, ...parents]))];
  const read = await readBlobs(
    git,
    names.map((name) => `${name}:${file}`),
  );
  const texts = new Map(names.map((name, index) => [name, read[index] ?? null]));
  return changing.map((one) => ({
    sha: one.sha,
    author: personIn(one.author, noOwner).name,
    who: (owner) => whoMade(one, owner, seen),
    text: texts.get(one.sha) ?? null,
    // The first commit of a history began with nothing.
    parents: one.parents.length === 0 ? [null] : one.parents.map((parent) => texts.get(parent) ?? null),
  }));
}

const noOwner: OwnerIdentity = { logins: [], emails: [] };

/** @param account the owner's when a version names nobody */
function identityIn(account: string | null): IdentityOf {
  return (values) => {
    const [github = null] = textsIn(values, ownerNames.github);
    return identityFrom({ github, emails: textsIn(values, ownerNames.emails) }, account);
  };
}

/** The texts in a value, which may break today's schema. */
function textsIn(values: GuardedValues, name: string): string[] {
  const value: unknown = JSON.parse(values.get(name) ?? "[]");
  return [value].flat().filter((one) => typeof one === "string");
}
