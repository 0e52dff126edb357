/**
 * Reads a history one record at a time and keeps only the commits that say something, so that memory does not
 * grow with the history. A record is the three fields of {@link historyFormat}.
 */
import { dayAt, isDay } from "../../roadmap/day.ts";
import type { Commit } from "../../activity/commit.ts";
import {
  mentionsSomething,
  namesMergeRequest,
  readAlmost,
  readHeader,
  readMarks,
  readPullRequest,
  readReverts,
} from "../../activity/message.ts";
import { isKnown, isLoginOf, type OwnerIdentity, type Person, personOf } from "../../activity/person.ts";
import { untrusted } from "../../text/untrusted.ts";

/**
 * `git log -z --format=`: what holds no space, the author (git keeps line feeds out of names), the message. With -z
 * each field and each record ends in NUL, which nothing in a commit can hold. Few fields: each costs time a commit.
 */
export const historyFormat = "%H %ct %aI %P%x00%an%n%ae%n%aN%n%aE%x00%B";

/** One record; each byte is one character (latin1). */
export interface HistoryRecord {
  facts: string;
  /** Made only when it is asked for, which is seldom. */
  author(): string;
  message: string;
}

/** A commit rule as far as the message decides it. */
export interface MessageRule {
  key: string;
  type: string | null;
  scope: string | null;
  /** Linear-time matcher of the whole message. */
  message: ((text: string) => boolean) | null;
}

/** What is asked of a history. */
export interface HistoryQuestions {
  owner: OwnerIdentity;
  rules: MessageRule[];
  /** False: .mailmap is not believed, and authors are whom the commits name. */
  mailmap?: boolean;
  /** Shas, abbreviated or whole, of proofs that stand in roadmap.json: their commits are kept. */
  shas: string[];
}

export interface HistoryReader {
  read(record: HistoryRecord): void;
  /** What was kept, newest first. */
  commits(): Commit[];
  /** Shas at doubling distances from HEAD. */
  milestones(): string[];
  /** The newest commit that is not a bot's; null when there is none. */
  newest(): string | null;
  /**
   * True when a commit came before its child, as in git's default order it may when clocks were wrong: the places do
   * not follow the history then.
   */
  outOfOrder(): boolean;
}

/** Below this distance from HEAD a walk through the history costs less than a look at a milestone. */
const firstMilestone = 2048;

/** The shortest sha that a proof may hold. */
const shortSha = 7;

/** @param all keep every commit, whatever it says */
export function createHistoryReader(
  { owner, rules, shas, mailmap = true }: HistoryQuestions,
  all = false,
): HistoryReader {
  const wanted = new Set(shas.map((sha) => sha.slice(0, shortSha)));
  const people = new Map<string, Person>();
  const kept: Commit[] = [];
  /** Numbers of pull requests that a revert takes back. The revert comes first, since the newest commit does. */
  const reverted = new Set<number>();
  /** Parents that are yet to come. One that came before its child never comes again. */
  const awaited = new Set<string>();
  const milestones: string[] = [];
  let nextMilestone = firstMilestone;
  let newest: string | null = null;
  let order = -1;

  function personBy(author: string): Person {
    const known = people.get(author);
    if (known) return known;
    const [name = "", email = "", mappedName = "", mappedEmail = ""] = decode(author).split("\n");
    const mapped = mailmap ? { mappedName, mappedEmail } : { mappedName: name, mappedEmail: email };
    const person = personOf({ name, email, ...mapped }, owner);
    people.set(author, person);
    return person;
  }

  return {
    read({ facts, author, message }) {
      order++;
      const shaEnd = facts.indexOf(" ");
      awaited.delete(facts.slice(0, shaEnd));
      for (let end = facts.length; facts[end - shaEnd - 1] === " "; end -= shaEnd + 1)
        awaited.add(facts.slice(end - shaEnd, end));
      // What we commit ourselves is no work of which anything is made.
      if (newest === null && personBy(author()).who !== "bot") newest = facts.slice(0, shaEnd);
      if (order === nextMilestone) {
        milestones.push(facts.slice(0, shaEnd));
        nextMilestone *= 2;
      }
      const named =
        all ||
        (wanted.size > 0 && wanted.has(facts.slice(0, shortSha))) ||
        (reverted.size > 0 && reverted.has(readPullRequest(message.trimStart())?.number ?? 0));
      if (rules.length === 0 && !named && !mentionsSomething(message)) return;
      const person = personBy(author());
      const [sha = "", at = "0", day = "", ...parents] = facts.trimEnd().split(" ");
      const merge = parents.length > 1;
      const mayMatch = rules.length > 0 && !merge && person.who === "owner";
      if (!mayMatch && !named && !mentionsSomething(message)) return;

      const text = decode(message).replace(/^\s+/, "");
      const subject = text.split(/\r\n|\r|\n/, 1)[0] ?? "";
      const brought = readPullRequest(subject);
      // The text of a merged pull request is that of its author; trust.ts looks at what such a merge brings in.
      const strangers = merge && isKnown(owner) && !isOwn(brought, text, owner);
      const marks = strangers ? [] : readMarks(text);
      const reverts = strangers ? [] : readReverts(text);
      const almost = person.who === "owner" && !strangers ? readAlmost(text) : [];
      // To take something back is no work on it.
      const matched = mayMatch && reverts.length === 0 ? matchingRules(rules, subject, text) : [];
      for (const { pullRequest } of reverts) if (pullRequest !== null) reverted.add(pullRequest);
      if (marks.length + reverts.length + matched.length + almost.length === 0 && !named) return;
      kept.push({
        sha,
        order,
        at: Number(at) || 0,
        on: dayOf(day, Number(at)),
        merge,
        root: parents.length === 0,
        author: person,
        subject: untrusted(subject),
        marks,
        reverts,
        almost,
        pullRequest: brought?.number ?? null,
        rules: matched,
      });
    },
    commits: () => kept,
    milestones: () => milestones,
    newest: () => newest,
    outOfOrder: () => awaited.size > 0,
  };
}

/** False for a merge of a pull request that cannot be shown to be the owner's. */
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

/** The author's day; the committer's, in UTC, for a date that no calendar has. */
function dayOf(written: string, at: number): string {
  const day = written.slice(0, 10);
  return isDay(day) && written[10] === "T" ? day : dayAt(at);
}

const utf8 = new TextDecoder();

/** Bytes-as-characters back to text; bytes that are no UTF-8 become U+FFFD. */
function decode(latin1: string): string {
  if (/^[\u0000-\u007f]*$/.test(latin1)) return latin1;
  return utf8.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
