/** Reports work that ticks nothing because its author is not known to be the owner. */
import { isLoginOf, type Person } from "../activity/person.ts";
import { type AuthorCount, mostCounted } from "../activity/repository.ts";
import type { Decision } from "../evidence/decision.ts";
import type { ProblemCode } from "../problems/codes.ts";
import type { Problem } from "../problems/problem.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";
import { areOf, count } from "../text/count.ts";
import { firstOf } from "../text/lists.ts";
import { anotherAccount } from "./another-account.ts";
import { type Lines, linesOfOthers } from "./others-code.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many names or ids are listed before the rest are only counted. */
const shown = 3;

const addressHint =
  'If this is your work, add the address to owner.emails in roadmap.json, as in "emails": ["you@example.com", "your-other@example.com"]. To list the addresses in a repository, run: git log --format="%an <%ae>" | sort | uniq -c';

const againHint = "If it is your work, add the address to owner.emails in roadmap.json, as above.";
const botsHint = "List a repository with your own commits.";

/**
 * Nothing is reported when no item is open. Names and logins are shown, addresses never.
 * @param text of roadmap.json, to locate `owner.emails` in it
 */
export function authorProblems(
  snapshot: Snapshot,
  roadmap: Roadmap,
  text: string,
  decisions: readonly Decision[],
): Problem[] {
  const open = new Set(
    decisions.flatMap(({ done, item }) => (done || item.kind === "habit" ? [] : [item.id])),
  );
  if (open.size === 0) return [];
  const found = [...commitsOfOthers(snapshot, roadmap), ...codeOfOthers(snapshot, open, roadmap)];
  if (found.length === 0) return [];
  const emails = { path: snapshot.roadmap.path, ...placeAt(readJsonText(text), ["owner", "emails"]) };
  const nowhere = { path: null, line: null, column: null };
  return found.map(({ code, message, about, hint: own }, index) => {
    const hint = own ?? (index === 0 ? addressHint : againHint);
    return { level: "notice", code, message, hint, about, ...(code === "only-bots" ? nowhere : emails) };
  });
}

interface Told {
  code: ProblemCode;
  message: string;
  about: string[];
  /** For what no address would change. */
  hint?: string;
}

/** Repositories with nothing of the owner's, and whose commits they have instead. */
function commitsOfOthers({ repositories, owner }: Snapshot, roadmap: Roadmap): Told[] {
  return repositories.flatMap(({ listed, name, view, authors }): Told[] => {
    if (authors === null || authors.length === 0) return [];
    const total = sum(authors);
    const others = authors.filter(({ person }) => person.who === "other");
    const alike = others.filter(({ person }) => isAlike(person, roadmap.owner.name, owner.logins));
    if (alike.length > 0)
      return [
        {
          code: "unlisted-address",
          message: `${sum(alike)} of ${total === mostCounted ? `the newest ${total} commits` : count(total, "commit")} in ${name} ${areBy(sum(alike))} ${names(alike)} under an address that roadmap.json does not list, so ${sum(alike) === 1 ? "it ticks" : "they tick"} nothing.`,
          about: [listed],
        },
      ];
    // The rest of a shallow clone's history may be the owner's.
    if (view === "shallow" || authors.some(({ person }) => person.who === "owner")) return [];
    if (others.length > 0)
      return [
        {
          code: "no-own-commits",
          message: `${total === mostCounted ? `None of the newest ${total} commits` : "No commit"} in ${name} has one of the owner's addresses: ${others
            .slice(0, shown)
            .map((one) => `${one.commits} ${areBy(one.commits)} ${names([one])}`)
            .join(
              ", ",
            )}${others.length > shown ? `, the rest by ${count(others.length - shown, "more author")}` : ""}.`,
          about: [listed],
        },
      ];
    return [
      {
        code: "only-bots",
        message: `${byBots(total)} in ${name} ${total === 1 ? "is by a bot" : "are by bots"}, whose work ticks nothing.`,
        about: [listed],
        hint: botsHint,
      },
    ];
  });
}

/** True for a name that is the owner's, shorter or longer ("Ana", "Ana Souza Lima"), or one of the owner's logins. */
function isAlike({ name }: Person, owner: string | null, logins: readonly string[]): boolean {
  if (isLoginOf(name.untrusted, { logins, emails: [] })) return true;
  const [theirs, own] = [wordsOf(name.untrusted), wordsOf(owner ?? "")];
  if (theirs.length === 0 || own.length === 0) return false;
  return theirs.every((word) => own.includes(word)) || own.every((word) => theirs.includes(word));
}

function wordsOf(name: string): string[] {
  return foldWording(name).split(" ").filter(Boolean);
}

function areBy(number: number): string {
  return `${areOf(number)} by`;
}

/** @param total how many there are */
function byBots(total: number): string {
  if (total === 1) return "The only commit";
  return total === mostCounted ? `All of the newest ${total} commits` : "All commits";
}

function sum(authors: readonly AuthorCount[]): number {
  return authors.reduce((total, one) => total + one.commits, 0);
}

/** An old login is in GitHub's private addresses; it is public, unlike the address. */
function names(authors: readonly AuthorCount[]): string {
  return [
    ...new Set(
      authors.map(({ person: { name, login } }) =>
        login === null ? `“${name.untrusted}”` : `“${name.untrusted}” (login ${login})`,
      ),
    ),
  ].join(", ");
}

/** Reported once for all open items. */
function codeOfOthers(snapshot: Snapshot, open: ReadonlySet<string>, roadmap: Roadmap): Told[] {
  const { written, brought } = linesOfOthers(snapshot, open);
  const told: Told[] = [];
  if (written.count > 0)
    told.push({
      code: "not-the-owner",
      message: `${fit(written)} but ${areOf(written.count)} by other authors (${some(written.by)}), and only your own work counts.`,
      about: [...written.about],
    });
  if (brought.count > 0)
    told.push({
      code: "others-pull-request",
      message: `${fit(brought)} and ${brought.count === 1 ? "has" : "have"} your address, but came in through a pull request by ${some(brought.by)}, so ${brought.count === 1 ? "it does" : "they do"} not count.`,
      about: [...brought.about],
      hint: accountHint(brought.by, roadmap),
    });
  return told;
}

/** "3 lines of code fit 2 open items (joins, crud)" */
function fit({ count: lines, items }: Lines): string {
  const fits = lines === 1 ? "fits" : "fit";
  return `${count(lines, "line")} of code ${fits} ${count(items.size, "open item")} (${some(items)})`;
}

function accountHint(accounts: ReadonlySet<string>, { owner: { github } }: Roadmap): string {
  const [account = ""] = accounts;
  return github === null
    ? `If ${account} is your account, add "github": "${account}" to owner in roadmap.json.`
    : anotherAccount(account);
}

function some(values: ReadonlySet<string>): string {
  return firstOf([...values], shown);
}
