/**
 * Reads a history one record at a time and keeps only the commits that say something, so that memory does not
 * grow with the history. A record is the fields of {@link historyFormat} joined by NUL.
 */
import type { Commit } from "./commit.ts";
import { mentionsSomething, readHeader, readMarks, readPullRequest, readReverts } from "./message.ts";
import { type OwnerIdentity, type Person, personOf, type Who } from "./person.ts";
import { untrusted } from "./untrusted.ts";

/** `git log -z --format=`; with -z each field and each record ends in NUL, which no message can hold. */
export const historyFormat = ["%H", "%P", "%ct", "%aI", "%an", "%ae", "%aN", "%aE", "%B"].join("%x00");
export const fieldsPerRecord = 9;

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
  /** Shas, abbreviated or whole, of proofs that stand in roadmap.json: their commits are kept. */
  shas: string[];
}

export interface HistoryReader {
  /** @param fields nine fields of one record, each byte one character (latin1) */
  read(fields: readonly string[]): void;
  /** What was kept, newest first, and how many commits each kind of author has. */
  result(): { commits: Commit[]; counts: Record<Who, number>; lastDay: string | null };
}

/** The shortest sha that a proof may hold. */
const shortSha = 7;

/** @param all keep every commit, whatever it says */
export function createHistoryReader({ owner, rules, shas }: HistoryQuestions, all = false): HistoryReader {
  const wanted = new Set(shas.map((sha) => sha.slice(0, shortSha)));
  const people = new Map<string, Person>();
  const commits: Commit[] = [];
  const counts: Record<Who, number> = { owner: 0, other: 0, bot: 0 };
  let order = 0;
  let lastDay: string | null = null;

  function authorOf(fields: readonly string[]): Person {
    const key = `${fields[4]}\0${fields[5]}\0${fields[6]}\0${fields[7]}`;
    const known = people.get(key);
    if (known) return known;
    const [name = "", email = "", mappedName = "", mappedEmail = ""] = fields.slice(4, 8).map(decode);
    const person = personOf({ name, email, mappedName, mappedEmail }, owner);
    people.set(key, person);
    return person;
  }

  return {
    read(fields) {
      const [sha = "", parents = "", at = "0", day = "", , , , , message = ""] = fields;
      const author = authorOf(fields);
      const place = order++;
      counts[author.who]++;
      if (author.who === "owner") lastDay ??= day.slice(0, 10);
      const merge = parents.includes(" ");
      const mayMatch = rules.length > 0 && !merge && author.who === "owner";
      const named = all || wanted.has(sha.slice(0, shortSha));
      if (!mayMatch && !named && !mentionsSomething(message)) return;

      const text = decode(message).replace(/^\s+/, "");
      const subject = text.split(/\r\n|\r|\n/, 1)[0] ?? "";
      const matched = mayMatch ? matchingRules(rules, subject, text) : [];
      const brought = readPullRequest(subject);
      // The text below a merged pull request's subject is its author's, not the merger's.
      const strangers = merge && typeof brought?.from === "string" && !isOwnBranch(brought.from, owner);
      const marks = strangers ? [] : readMarks(text);
      const reverts = readReverts(text);
      if (marks.length + reverts.length + matched.length === 0 && !named) return;
      commits.push({
        sha,
        order: place,
        at: Number(at),
        on: day.slice(0, 10),
        merge,
        author,
        subject: untrusted(subject),
        marks,
        reverts,
        pullRequest: brought?.number ?? null,
        rules: matched,
      });
    },
    result: () => ({ commits, counts, lastDay }),
  };
}

function matchingRules(rules: readonly MessageRule[], subject: string, message: string): string[] {
  const header = readHeader(subject);
  const equal = (want: string, have: string | null | undefined): boolean =>
    want.toLowerCase() === have?.toLowerCase();
  return rules
    .filter(
      (rule) =>
        (rule.type === null || equal(rule.type, header?.type)) &&
        (rule.scope === null || equal(rule.scope, header?.scope)),
    )
    .filter((rule) => rule.message === null || rule.message(message))
    .map(({ key }) => key);
}

function isOwnBranch(from: string, owner: OwnerIdentity): boolean {
  return owner.login !== null && from.toLowerCase() === owner.login.toLowerCase();
}

const utf8 = new TextDecoder();

/** Bytes-as-characters back to text; bytes that are no UTF-8 become U+FFFD. */
function decode(latin1: string): string {
  if (/^[\u0000-\u007f]*$/.test(latin1)) return latin1;
  return utf8.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
