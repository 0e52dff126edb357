/** What a run has to say about what it saw: never silent about work that did not count. */
import type { CommitEvidence } from "../evidence/from-commits.ts";
import type { Decision } from "../evidence/decide.ts";
import { nearestIds } from "../evidence/nearest.ts";
import { untrusted } from "../activity/untrusted.ts";
import { isKnown } from "../activity/person.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { Problem } from "../roadmap/problem.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many unknown wordings are told before the rest is only counted. */
const shown = 5;

export function activityProblems(
  snapshot: Snapshot,
  text: string,
  decisions: readonly Decision[],
  found: CommitEvidence,
): Problem[] {
  return [
    ...owner(snapshot),
    ...views(snapshot),
    ...doubts(snapshot, text, decisions),
    ...unknown(found, decisions),
    ...strangers(found),
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
  return repositories.flatMap(({ view, name, reason }) => {
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

function doubts(snapshot: Snapshot, text: string, decisions: readonly Decision[]): Problem[] {
  const doubtful = decisions.filter(({ doubt }) => doubt !== null);
  if (doubtful.length === 0) return [];
  const json = readJsonText(text);
  return doubtful.map(({ item, doubt }) => {
    const unseen = doubt?.kind === "unseen";
    return {
      level: "warning",
      code: unseen ? "proof-unseen" : "proof-not-held",
      message: `“${item.id}”: ${doubt?.reason ?? ""}.`,
      hint: unseen
        ? "The tick stays: what cannot be seen is not evidence against it."
        : "The tick is shown as self-declared. Point it to your own commit, or take it out.",
      path: snapshot.roadmap.path,
      ...placeAt(json, [...item.at, "done"]),
    };
  });
}

function unknown({ unknown: all }: CommitEvidence, decisions: readonly Decision[]): Problem[] {
  const items = decisions.map(({ item }) => item);
  const told = all.slice(0, shown).map(({ wording, commit, repository }) => {
    const short = untrusted(wording, 80).untrusted;
    const message = `Commit ${commit.sha.slice(0, 7)} in ${repository.name} speaks of “${short}”, which is no item.`;
    const near = nearestIds(items, short);
    const hint =
      near.length === 0
        ? "Mention an id, a whole title or an alias; or add this wording to an item's aliases."
        : `Did you mean ${near.join(" or ")}? Mention that, or add this wording to its aliases.`;
    return general("notice", "unknown-mention", message, hint);
  });
  const rest = all.length - told.length;
  const more =
    rest > 0
      ? [
          general(
            "notice",
            "unknown-mention",
            `${rest} more mentions are no item.`,
            "Run roadfolio explain ITEM to see what counts.",
          ),
        ]
      : [];
  return [...told, ...more];
}

function strangers({ strangers: all }: CommitEvidence): Problem[] {
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
