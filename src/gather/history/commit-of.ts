/** Parses one commit: its marks, its reverts and the rules it matches. */
import type { Commit } from "../../activity/commit.ts";
import {
  namesMergeRequest,
  readAlmost,
  readHeader,
  readMarks,
  readPullRequest,
  readReverts,
} from "../../activity/message.ts";
import { github, squashedFrom } from "../../activity/squash.ts";
import { isKnown, isLoginOf, type OwnerIdentity, type Person } from "../../activity/person.ts";
import { dayAt, isPlausibleDay } from "../../roadmap/day.ts";
import { untrusted } from "../../text/untrusted.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { HistoryRecord, MessageRule } from "./record.ts";

/**
 * Parses a commit in full.
 * @param order its position in the history, 0 for HEAD
 * @param rules commit rules to match
 */
export function commitOf(
  { facts, message }: Pick<HistoryRecord, "facts" | "message">,
  {
    order,
    author,
    owner,
    rules,
  }: {
    order: number;
    author: Person;
    owner: OwnerIdentity;
    rules: readonly MessageRule[];
  },
): Commit {
  const [sha = "", at = "0", authored, zone, ...parents] = facts.trimEnd().split(" ");
  const merge = parents.length > 1;
  const text = decodeBytes(message).replace(/^\s+/, "");
  const subject = text.split(/\r\n|\r|\n/, 1)[0] ?? "";
  const brought = readPullRequest(subject);
  // The text of a merged pull request is by its author; trust.ts checks the commits that such a merge brings in.
  const silent = merge && isKnown(owner) && !isOwn(brought, text, owner);
  const reverts = silent ? [] : readReverts(text);
  const isOwners = author.who === "owner";
  const said = silent ? silence : mentionsIn(text, isOwners);
  // A revert is not work.
  const matching = isOwners && !merge && reverts.length === 0 ? matchingRules(rules, subject, text) : [];
  return {
    sha,
    order,
    at: Number(at) || 0,
    on: dayOf(authored, zone, Number(at)),
    merge,
    root: parents.length === 0,
    author,
    subject: untrusted(subject),
    ...said,
    reverts,
    pullRequest: brought?.number ?? null,
    rules: matching,
    ...(said.marks.length + matching.length > 0 ? squashIn(text, { author, merge }, owner) : {}),
  };
}

function squashIn(text: string, commit: Pick<Commit, "author" | "merge">, owner: OwnerIdentity) {
  if (commit.author.who !== "owner") return {};
  const other = squashedFrom(text, commit, owner);
  if (other?.who === "other") return { squashOf: other.name };
  const coAuthor = squashedFrom(text, { ...commit, committer: github }, owner);
  return coAuthor?.who === "other" ? { coAuthor: coAuthor.name } : {};
}

const silence = { marks: [], almost: [] };

/** Only the owner's near misses are worth a hint. */
function mentionsIn(text: string, isOwners: boolean): Pick<Commit, "marks" | "almost"> {
  return { marks: readMarks(text), almost: isOwners ? readAlmost(text) : [] };
}

/** True when the commit says anything about the roadmap. */
export function saysSomething({ marks, reverts, almost, rules }: Commit): boolean {
  return marks.length + reverts.length + almost.length + rules.length > 0;
}

/** False for the merge of a pull request that may be somebody else's. */
function isOwn(brought: ReturnType<typeof readPullRequest>, text: string, owner: OwnerIdentity): boolean {
  if (brought === null) return !namesMergeRequest(text);
  return brought.from !== null && isLoginOf(brought.from, owner);
}

function matchingRules(rules: readonly MessageRule[], subject: string, message: string): string[] {
  const header = readHeader(subject);
  const equal = (want: string, have: string | null | undefined): boolean =>
    want.toLowerCase() === have?.toLowerCase();
  return rules
    .filter((rule) => rule.type === null || equal(rule.type, header?.type))
    .filter((rule) => rule.scope === null || equal(rule.scope, header?.scope))
    .filter((rule) => rule.message === null || rule.message(message))
    .map(({ key }) => key);
}

/** The ISO day on which a commit was written, from the facts of its record. */
export function authorsDay(facts: string): string {
  const [, at, authored, zone] = facts.split(" ", 4);
  return dayOf(authored, zone, Number(at));
}

/** The author's day in their time zone, such as "-0330"; if nobody can believe that, the committer's, in UTC. */
function dayOf(authored: string | undefined, zone: string | undefined, at: number): string {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d)(\d\d)$/.exec(zone ?? "") ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60;
  const day = dayAt(Number(authored) + (sign === "-" ? -ahead : ahead));
  return isPlausibleDay(day, null) ? day : dayAt(at);
}
