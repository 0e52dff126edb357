/** Whose work a squashed commit holds. Its author is whoever squashed; the others are named in its message. */
import type { Commit } from "./commit.ts";
import { namesMergeRequest, readPullRequest } from "./message.ts";
import { isKnown, type OwnerIdentity, type Person, personOf } from "./person.ts";

interface Named {
  name: string;
  email: string;
}

/** Heads the messages that `git merge --squash` quotes, each with its author. */
const squashHead = /^[ \t]*squash/im;
const quotedAuthor = /^Author:[ \t]+([^\r\n<>]*)<([^\r\n<>]*)>/gm;

/** Trailers that name an author other than the committer. `git bisect` and `git show` quote one below the commit. */
const authorTrailer =
  /(?<!^(?:commit|merge:) [^\n]*\n)^(?:(?:original-)?author|authored-by|written-by|(?:original-)?patch-by):[ \t]*([^\r\n<>]*)<([^\r\n<>]*)>/gim;
const coAuthorTrailer = /^[ \t]*co-authored-by:[ \t]*([^\r\n<>]*)<([^\r\n<>]*)>/gim;

/** Assistants commit under addresses that nobody receives mail at, or under a name of their own. */
const assistantAddress = /^(?:no-?reply|bot|copilot|cursoragent|codex|openhands|aider|amp)@/i;
const assistantName =
  /^(?:github )?copilot\b|^cursor(?: agent)?$|^(?:openai )?codex\b|^chatgpt\b|^aider\b|^claude (?:code|opus|sonnet|haiku|\d)|^gemini(?: cli| code assist)?$|^windsurf\b|^devin ai\b/i;

/**
 * The first person beside the owner whose work a commit of the owner's holds, as its message says: `git merge --squash`
 * quotes each commit with its author, and GitHub's and GitLab's squash merges name the other authors as co-authors. In
 * an ordinary commit a co-author is a partner or an assistant, and the work is the owner's.
 * @param commit a co-author with its author's name is the same person under another address
 * @returns null if the work is the owner's
 */
export function squashedFrom(
  message: string,
  { author, merge }: Pick<Commit, "author" | "merge">,
  owner: OwnerIdentity,
): Person | null {
  if (!isKnown(owner)) return null;
  const quoted = squashHead.test(message) ? namedBy(quotedAuthor, message) : [];
  const authors = [...quoted, ...namedBy(authorTrailer, message)].map((one) => personBy(one, owner));
  const other = authors.find(({ who }) => who === "other");
  if (other !== undefined) return other;
  // A squash of a bot's commits alone is the bot's; among the owner's they only help.
  if (authors.length > 0 && authors.every(({ who }) => who === "bot")) return authors[0] ?? null;
  if (merge || !isSquashMerge(message)) return null;
  const own = new Set([author.name.untrusted, ...owner.logins].map((name) => name.toLowerCase()));
  const coAuthors = namedBy(coAuthorTrailer, message)
    .filter(({ name }) => !own.has(name.toLowerCase()))
    .map((one) => personBy(one, owner));
  return coAuthors.find(({ who }) => who === "other") ?? null;
}

/** True for the message that a host writes when it squashes a pull request or merge request. */
function isSquashMerge(message: string): boolean {
  const subject = message.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? "";
  return readPullRequest(subject) !== null || namesMergeRequest(message);
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
