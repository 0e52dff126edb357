/** What a run has to say about what it saw: never silent about work that did not count. */
import type { CommitFindings } from "../evidence/commits/from-commits.ts";
import type { Decision } from "../evidence/decision.ts";
import { nearestIds } from "../evidence/nearest.ts";
import type { Commit } from "../activity/commit.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import { untrusted } from "../text/untrusted.ts";
import { isKnown } from "../activity/person.ts";
import type { ProblemCode } from "../problems/codes.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { Problem } from "../problems/problem.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many of a kind are told before the rest is only counted. */
const shown = 5;

/**
 * Warnings and notices, never errors: what could not be seen, what did not count, and what nearly did.
 * @param text of roadmap.json, for the places of ticks in it
 */
export function activityProblems(
  snapshot: Snapshot,
  text: string,
  decisions: readonly Decision[],
  found: CommitFindings,
): Problem[] {
  return [
    ...owner(snapshot),
    ...views(snapshot),
    ...doubts(snapshot, text, decisions),
    ...unknown(found, decisions),
    ...almost(found, decisions),
    ...habits(found, decisions),
    ...links(snapshot, decisions),
    ...strangers(found),
    ...foreignReadmes(snapshot),
  ];
}

function general(level: Problem["level"], code: ProblemCode, message: string, hint: string): Problem {
  return { level, code, message, hint, path: null, line: null, column: null };
}

function owner(snapshot: Snapshot): Problem[] {
  if (isKnown(snapshot.owner)) return [];
  const hint = 'Add "owner": { "github": "your-login", "emails": ["you@example.com"] } to roadmap.json.';
  return [
    general("warning", "no-owner", "No owner is given, so the commits of everyone but bots count.", hint),
  ];
}

function views({ repositories }: Snapshot): Problem[] {
  return repositories.flatMap(({ listed, view, name, reason }) => {
    // That is an error of its own.
    if (view === "unreachable" && listed === ".") return [];
    if (view === "shallow")
      return general(
        "warning",
        "shallow-clone",
        `${name} is a shallow clone: older commits cannot be seen.`,
        "Nothing is taken back for that. Use fetch-depth: 0 in actions/checkout to see all.",
      );
    if (view === "unreachable")
      return general(
        "warning",
        "unreachable",
        `${name} could not be read: ${reason ?? "no answer"}`,
        "What was ticked from it stays. Check the address and the right to read it.",
      );
    if (view === "empty")
      return general("warning", "empty-repository", `${name} has no commits yet.`, "Commit and run again.");
    return [];
  });
}

const doubtCodes = { unseen: "proof-unseen", self: "proof-not-held", others: "ticked-by-others" } as const;
const doubtHints = {
  unseen: "The tick stays: what cannot be seen is not evidence against it.",
  self: "The tick is shown as self-declared. Point it to your own commit, or take it out.",
  others: "It does not count. Take it out of roadmap.json, or tick the item yourself.",
};

function doubts(snapshot: Snapshot, text: string, decisions: readonly Decision[]): Problem[] {
  const doubtful = decisions.filter(({ doubt }) => doubt !== null);
  if (doubtful.length === 0) return [];
  const json = readJsonText(text);
  return doubtful.map(({ item, doubt }) => {
    const kind = doubt?.kind ?? "unseen";
    return {
      level: "warning",
      code: doubtCodes[kind],
      message: `“${item.id}”: ${doubt?.reason ?? ""}.`,
      hint: doubtHints[kind],
      path: snapshot.roadmap.path,
      ...placeAt(json, [...item.at, "done"]),
    };
  });
}

function unknown({ unknown: all }: CommitFindings, decisions: readonly Decision[]): Problem[] {
  const items = decisions.map(({ item }) => item);
  const ids = new Set(items.map(({ id }) => id));
  const done = doneIn(decisions);
  const problems = all.flatMap(({ wording, commit, repository }) => {
    const short = untrusted(wording, 80).untrusted;
    const near = nearestIds(items, short);
    // A slip of the pen that has been made good since needs no more words.
    if (near.length > 0 && near.every((id) => done.has(id))) return [];
    const message = `${where(commit, repository)} speaks of “${short}”, which is no item.`;
    return general("notice", "unknown-mention", message, unknownHint(short, near, ids));
  });
  return some(problems, "mentions are no item");
}

function unknownHint(wording: string, near: readonly string[], ids: ReadonlySet<string>): string {
  const words = wording.split(/[\s,;]+/).filter(Boolean);
  if (words.length > 1 && words.every((word) => ids.has(word)))
    return `Put commas between ids, “Completes: ${words.join(", ")}”, or an “[x]” of its own before each.`;
  return near.length === 0
    ? "Mention an id, a whole title or an alias; or add this wording to an item's aliases."
    : `Did you mean ${near.join(" or ")}? Mention that, or add this wording to its aliases.`;
}

function almost({ almost: all }: CommitFindings, decisions: readonly Decision[]): Problem[] {
  const done = doneIn(decisions);
  const problems = all
    .filter(({ id }) => !done.has(id))
    .map(({ id, commit, repository }) =>
      general(
        "notice",
        "almost-mention",
        `${where(commit, repository)} names “${id}” in a form that ticks nothing.`,
        `Write “Completes: ${id}” on a line of its own, with the colon; or “[x] ${id}” at the start of a line.`,
      ),
    );
  return some(problems, "commits nearly tick an item");
}

function habits({ byItem }: CommitFindings, decisions: readonly Decision[]): Problem[] {
  return decisions
    .filter(
      ({ item }) => item.kind === "habit" && (byItem.get(item.id) ?? []).some(({ explicit }) => explicit),
    )
    .map(({ item }) =>
      general(
        "notice",
        "habit-mention",
        `“${item.id}” is a habit: it goes on and is measured, so a commit does not tick it.`,
        'Take its "kind" out of roadmap.json if it is something to be done once.',
      ),
    );
}

function links({ repositories }: Snapshot, decisions: readonly Decision[]): Problem[] {
  const own = repositories.find(({ listed }) => listed === ".");
  if (own === undefined || own.web !== null) return [];
  const closed = decisions.some(({ proofs }) => proofs.some((proof) => proof.own && proof.kind !== "self"));
  const hint = "Give it one: git remote add origin https://github.com/your-login/your-repository.git";
  return closed
    ? [
        general(
          "notice",
          "no-links",
          `${own.name} has no remote with a page, so its proofs cannot be opened.`,
          hint,
        ),
      ]
    : [];
}

function doneIn(decisions: readonly Decision[]): Set<string> {
  return new Set(decisions.flatMap(({ done, item }) => (done ? [item.id] : [])));
}

function where({ sha }: Commit, { name }: RepositoryActivity): string {
  return `Commit ${sha.slice(0, 7)} in ${name}`;
}

/** The first of them, and how many more there are. */
function some(problems: readonly Problem[], what: string): Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= shown) return [...problems];
  return [...problems.slice(0, shown), { ...first, message: `${problems.length - shown} more ${what}.` }];
}

function foreignReadmes({ repositories }: Snapshot): Problem[] {
  const problems = repositories.flatMap((repository) =>
    repository.foreignReadmes.map(({ path, language, sample }) =>
      general(
        "notice",
        "readme-not-english",
        `${path} of ${repository.name} looks ${language ?? "not English"}: “${sample.untrusted}”`,
        "Recruiters abroad read English; say it in English first, and link to the other language.",
      ),
    ),
  );
  return some(problems, "READMEs are not English");
}

function strangers({ strangers: all }: CommitFindings): Problem[] {
  if (all.length === 0) return [];
  const names = [...new Set(all.map(({ commit }) => commit.author.name.untrusted))]
    .slice(0, shown)
    .join(", ");
  const hint = "If one of them is you, add that e-mail address to owner.emails in roadmap.json.";
  return [
    general(
      "notice",
      "not-the-owner",
      `${all.length === 1 ? "1 commit" : `${all.length} commits`} by others (${names}) would tick items; what others do ticks nothing.`,
      hint,
    ),
  ];
}
