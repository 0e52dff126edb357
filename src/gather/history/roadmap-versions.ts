/** Reads who changed roadmap.json, and finds the values in it that somebody else changed. */
import { type Alias, isKnown, type OwnerIdentity, type Who } from "../../activity/person.ts";
import { accountOf } from "../../activity/repository.ts";
import { squashedFrom } from "../../activity/squash.ts";
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
 * @returns nothing in the usual case that all commits are the owner's or Roadfolio's, for which only one version is read
 * @throws GitError if git cannot be started
 */
export async function readDistrusted(
  git: Git,
  { path, text, owner, account, named, own }: RoadmapGuardQuestion,
): Promise<Distrusted[]> {
  // "./" makes the path relative to the folder git runs in, which may be a subfolder of the repository.
  const file = `./${path}`;
  const log = ["log", "-z", `--max-count=${mostVersions}`, "--no-show-signature", "--encoding=UTF-8"];
  const { status, stdout } = await git.run([
    ...log,
    `--format=%H %P%n${authorFormat}%n%ce%n%B`,
    "HEAD",
    "--",
    file,
  ]);
  if (status !== 0) return [];
  const changing = stdout.toString("latin1").split("\0").filter(Boolean).map(changingIn).toReversed();
  const [oldest] = changing;
  if (oldest === undefined) return [];
  const identityOf = owner === null ? identityIn(account) : () => owner;
  const [begun, committed] = await readBlobs(git, [`${oldest.sha}:${file}`, `HEAD:${file}`]);
  const first = identityOf(guardedValues(begun ?? null) ?? new Map());
  if (!isKnown(first)) return [];
  const now = identityOf(guardedValues(text) ?? new Map());
  const seen = { broughtBy: await broughtUnder(git, first, now, own), aliases: await aliasesOf(git, first) };
  const isTrusted = (one: Changing): boolean => {
    const who = whoMade(one, first, seen);
    return who === "owner" || (who === "bot" && one.isUpdate);
  };
  if (changing.every(isTrusted)) return [];
  const versions: RoadmapVersion[] = [];
  for (let from = 0; from < changing.length; from += batch)
    versions.push(...(await versionsOf(git, file, changing.slice(from, from + batch), seen)));
  const distrusted = distrustedValues(versions, { committed: committed ?? null, text }, identityOf);
  return withoutUsed(git, file, distrusted, { named, now: guardedValues(text) ?? new Map() });
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

/** The history is read again if roadmap.json names another owner now: whose pull requests are others' depends on it. */
async function broughtUnder(
  git: Git,
  first: OwnerIdentity,
  now: OwnerIdentity,
  { broughtBy, name, web }: RoadmapGuardQuestion["own"],
): Promise<Seen["broughtBy"]> {
  if (canonicalJson(first) === canonicalJson(now)) return new Map(Object.entries(broughtBy));
  const account = web === null ? null : accountOf({ name });
  return (await streamHistory(git, "HEAD", { owner: first, account, rules: [], shas: [] })).broughtBy;
}

function aliasesOf(git: Git, first: OwnerIdentity): Promise<Alias[]> {
  return ownersAliases(git, git.ask("rev-parse", "--quiet", "--verify", "HEAD:.mailmap"), first);
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

function changingIn(record: string): Changing {
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

/** As `ownerOf` in sources.ts. @param account the owner's when a version names nobody */
function identityIn(account: string | null): IdentityOf {
  return (values) => {
    const emails = textsIn(values, ownerNames.emails);
    const [github] = textsIn(values, ownerNames.github);
    const login = github ?? (emails.length === 0 ? account : null);
    return { logins: login === null ? [] : [login], emails };
  };
}

/** The texts in a value, which may break today's schema. */
function textsIn(values: GuardedValues, name: string): string[] {
  const value: unknown = JSON.parse(values.get(name) ?? "[]");
  return [value].flat().filter((one) => typeof one === "string");
}
