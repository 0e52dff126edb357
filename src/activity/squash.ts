/** Whose work a squashed commit holds. Its author is whoever squashed; the others are named in its message. */
import type { Commit } from "./commit.ts";
import { namesMergeRequest, readPullRequest } from "./message.ts";
import { isAccountOf, isKnown, type OwnerIdentity, type Person, personOf } from "./person.ts";
import { untrusted } from "../text/untrusted.ts";

interface Named {
  name: string;
  /** Empty if the message has only a name. */
  email: string;
}

/** Heads the messages that `git merge --squash` quotes, each with its author. */
const squashHead = /^[ \t]*squash/im;
const quotedAuthor = /^Author:[ \t]+([^\r\n<>]*)<([^\r\n<>]*)>/gm;

/** A commit as git shows it, when the head above it was removed. */
const quotedCommit =
  /^commit [\da-f]{7,64}[^\r\n]*\r?\n(?:Merge:[^\r\n]*\r?\n)?Author:[ \t]+([^\r\n<>]*)<([^\r\n<>]*)>\r?\n(?:[A-Z]\w*:[^\r\n]*\r?\n)*?Date:/gm;

/** What is said of a single commit that is quoted to blame it, and not squashed. */
const blamed =
  /\b(?:bad|broke\w*|break\w*|bisect\w*|introduc\w*|caus\w*|regress\w*|culprit|revert\w*|since|undo\w*|follow\w*|see)\b/i;

/** Trailers that name an author other than the committer. `git bisect` and `git show` quote one below the commit. */
const authorTrailer =
  /(?<!^(?:commit|merge:) [^\n]*\n)^(?:(?:original-)?author|authored-by|written-by|(?:original-)?patch-by|from):[ \t]*([^\r\n<>]*)<([^\r\n<>]*@[^\r\n<>]*)>/gim;
const nameTrailer =
  /^(?:authored-by|written-by|(?:original-)?patch-by):[ \t]*@?([^\r\n<>]*[^\r\n<>\s])[ \t]*$/gim;
const coAuthorTrailer = /^[ \t]*co-authored-by:[ \t]*@?([^\r\n<>]*)(?:<([^\r\n<>]*)>|$)/gim;

/** A line of `git shortlog`, which lists an author's subjects below it. */
const shortlog = /^(\p{Lu}[^\r\n:()]*) \((?:\d+)\):\r?\n {6}\S/gmu;

/** Signs of a host's squash merge whose subject was changed. */
const squashSigns =
  /^-{5,}\s+co-authored-by:|^\* [^\r\n]+\r?\n\r?\n\* |^(?:reviewed-on|pull-request|pr|merge-request):|\b(?:pr|pull request|merge request) ?[#!]\d|^[^\r\n]*\(!\d+\)|^squash/im;

/** The account in the subject of a merge, if only one parent is left of it. */
const mergedFrom: readonly RegExp[] = [
  /^Merge pull request #\d+ from ([\w-]+)\//,
  /^Merge (?:remote-tracking )?branch \S+ of \S*?[/:]([\w-]+)\/[\w.-]+/,
  /^Merged in ([\w-]+)\/\S+ \(pull request #\d+\)/,
];

/**
 * The address under which GitHub commits what is done on its pages. There, co-authors are named by squash merges and by
 * suggestions that were taken over.
 */
export const github = "noreply@github.com";

/** Assistants commit under addresses that nobody receives mail at, or under a name of their own. */
const assistantAddress = /^(?:no-?reply|bot|copilot|cursoragent|codex|openhands|aider|amp)@/i;
const assistantName =
  /^(?:github )?copilot\b|^cursor(?: agent)?$|^(?:openai )?codex\b|^chatgpt\b|^aider\b|^claude (?:code|opus|sonnet|haiku|\d)|^gemini(?: cli| code assist)?$|^windsurf\b|^devin ai\b/i;

/**
 * The first person beside the owner whose work a commit of the owner's holds, as its message says: `git merge --squash`
 * quotes each commit with its author, and GitHub's and GitLab's squash merges name the other authors as co-authors. In
 * an ordinary commit a co-author is a partner or an assistant, and the work is the owner's.
 * @param commit a co-author with its author's name is the same person under another address; the committer is an address in
 * small letters, if it is known
 * @returns null if the work is the owner's
 */
export function squashedFrom(
  message: string,
  { author, merge, committer }: Pick<Commit, "author" | "merge"> & { committer?: string },
  owner: OwnerIdentity,
): Person | null {
  if (!isKnown(owner)) return null;
  const own = new Set([author.name.untrusted, ...owner.logins].map((name) => name.toLowerCase()));
  const isOther = ({ name }: Named): boolean => !own.has(name.toLowerCase());
  const byName = namedBy(nameTrailer, message).filter(isOther);
  const authors = [...quotedIn(message), ...namedBy(authorTrailer, message), ...byName].map((one) =>
    personBy(one, owner),
  );
  const other = authors.find(({ who }) => who === "other");
  if (other !== undefined) return other;
  // A squash of a bot's commits alone is the bot's; among the owner's they only help.
  if (authors.length > 0 && authors.every(({ who }) => who === "bot")) return authors[0] ?? null;
  if (merge) return null;
  const listed = message.includes("):") ? namedBy(shortlog, message).filter(isOther) : [];
  const from = accountIn(message, owner);
  if (from !== null) return from;
  if (committer === github || isSquashMerge(message))
    listed.push(...namedBy(coAuthorTrailer, message).filter(isOther));
  return listed.map((one) => personBy(one, owner)).find(({ who }) => who === "other") ?? null;
}

/** Authors of the commits that a message quotes. */
function quotedIn(message: string): Named[] {
  if (squashHead.test(message)) return namedBy(quotedAuthor, message);
  const quoted = namedBy(quotedCommit, message);
  const [only, ...more] = quoted;
  const prose = message.slice(0, message.search(/^commit [\da-f]{7}/m));
  return only !== undefined && more.length === 0 && blamed.test(prose) ? [] : quoted;
}

/** The account whose branch or repository a subject says was merged; null if it is the owner's or unknown. */
function accountIn(message: string, owner: OwnerIdentity): Person | null {
  const subject = subjectOf(message);
  const login = mergedFrom.flatMap((form) => form.exec(subject)?.[1] ?? [])[0];
  if (login === undefined || owner.logins.length === 0 || isAccountOf(login, owner)) return null;
  return { name: untrusted(login, 80), login, who: "other" };
}

/** True for the message that a host writes when it squashes a pull request or merge request. */
function isSquashMerge(message: string): boolean {
  return (
    readPullRequest(subjectOf(message)) !== null || namesMergeRequest(message) || squashSigns.test(message)
  );
}

function subjectOf(message: string): string {
  return message.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? "";
}

function namedBy(form: RegExp, message: string): Named[] {
  return [...message.matchAll(form)].map(([, name = "", email = ""]) => ({
    name: name.trim(),
    email: email.trim(),
  }));
}

function personBy(named: Named, owner: OwnerIdentity): Person {
  const person = personOf(named, owner);
  const isAssistant = assistantAddress.test(named.email) || assistantName.test(named.name);
  return person.who === "other" && isAssistant ? { ...person, who: "bot" } : person;
}
