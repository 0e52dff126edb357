/** Reports what a run saw: what could not be read, what did not count and what almost ticked an item. */
import type { CommitFindings } from "../evidence/commits/from-commits.ts";
import type { Decision } from "../evidence/decision.ts";
import { nearestIds } from "../evidence/nearest.ts";
import { mostMarks } from "../activity/message.ts";
import { type Commit, shortSha } from "../activity/commit.ts";
import { ownIn, type RepositoryActivity } from "../activity/repository.ts";
import { firstOf } from "../text/lists.ts";
import { cleanLine, publicPath } from "../text/untrusted.ts";
import { isKnown } from "../activity/person.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { firstFew } from "./first-few.ts";
import type { Snapshot } from "./snapshot.ts";
import { viewProblems } from "./view-problems.ts";
import { anotherAccount } from "./another-account.ts";

/** How many problems of a kind are listed before the rest are only counted. */
const shown = 5;

/**
 * Returns warnings and notices, never errors.
 * @param text of roadmap.json, to locate the ticks in it
 */
export function activityProblems(
  snapshot: Snapshot,
  text: string,
  decisions: readonly Decision[],
  found: CommitFindings,
): Problem[] {
  return [
    ...ownerProblems(snapshot),
    ...viewProblems(snapshot),
    ...doubtProblems(snapshot, text, decisions),
    ...unknownMentionProblems(found, decisions),
    ...tooManyMarksProblems(found),
    ...almostMentionProblems(found, decisions),
    ...habitProblems(found, decisions),
    ...linkProblems(snapshot, decisions),
    ...strangerProblems(found),
    ...pullRequestProblems(found),
    ...foreignReadmeProblems(snapshot),
  ];
}

function ownerProblems(snapshot: Snapshot): Problem[] {
  if (isKnown(snapshot.owner)) return [];
  const hint = 'Add "owner": { "github": "your-login", "emails": ["you@example.com"] } to roadmap.json.';
  return [
    problemWithoutPlace(
      "warning",
      "no-owner",
      "roadmap.json names no owner, so commits by anyone except bots count.",
      hint,
    ),
  ];
}

const doubtCodes = { unseen: "proof-unseen", self: "proof-not-held", others: "ticked-by-others" } as const;
const doubtHints = {
  unseen: "The tick stays as it is until its proof can be checked.",
  self: "The tick counts as self-declared. Point its proof to a commit of yours, or remove the tick.",
  others: "The tick is ignored. Remove it from roadmap.json, or tick the item yourself.",
};

function doubtProblems(snapshot: Snapshot, text: string, decisions: readonly Decision[]): Problem[] {
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
      ...(doubt === null || doubt.about.length === 0 ? {} : { about: doubt.about }),
      path: snapshot.roadmap.path,
      ...placeAt(json, [...item.at, "done"]),
    };
  });
}

function unknownMentionProblems({ unknown: all }: CommitFindings, decisions: readonly Decision[]): Problem[] {
  const items = decisions.map(({ item }) => item);
  const ids = new Set(items.map(({ id }) => id));
  const done = doneIn(decisions);
  const problems = all.flatMap(({ wording, commit, repository }) => {
    const short = cleanLine(wording, 80);
    const near = nearestIds(items, short);
    // A typo that has been corrected since then is not worth reporting.
    if (near.length > 0 && near.every((id) => done.has(id))) return [];
    const message = `${where(commit, repository)} mentions “${short}”, which is not an item.`;
    return problemWithoutPlace("notice", "unknown-mention", message, unknownHint(short, near, ids), [
      repository.listed,
    ]);
  });
  return firstFew(problems, "mention does not match an item", "mentions do not match an item");
}

function unknownHint(wording: string, near: readonly string[], ids: ReadonlySet<string>): string {
  const words = wording.split(/[\s,;]+/).filter(Boolean);
  if (words.length > 1 && words.every((word) => ids.has(word)))
    return `Separate the ids with commas, “Completes: ${words.join(", ")}”, or write “[x]” before each of them.`;
  return near.length === 0
    ? "Add this wording to an item's aliases, or mention the item by id in a new commit."
    : `Did you mean ${near.join(" or ")}? Add this wording to its aliases, or mention the item by id in a new commit.`;
}

function tooManyMarksProblems({ cut: all }: CommitFindings): Problem[] {
  const problems = all.map(({ commit, repository }) =>
    problemWithoutPlace(
      "notice",
      "too-many-marks",
      `${where(commit, repository)} has ${mostMarks} marks or more, and those after the first ${mostMarks} are not read.`,
      "Mention the other items in another commit, or several of them in one line: “Completes: first, second”.",
      [repository.listed],
    ),
  );
  return firstFew(problems, "commit has too many marks", "commits have too many marks");
}

function almostMentionProblems({ almost: all }: CommitFindings, decisions: readonly Decision[]): Problem[] {
  const done = doneIn(decisions);
  const problems = all
    .filter(({ id }) => !done.has(id))
    .map(({ id, commit, repository }) =>
      problemWithoutPlace(
        "notice",
        "almost-mention",
        `${where(commit, repository)} mentions “${id}”, but not in a form that ticks it.`,
        `In your next commit, put “Completes: ${id}” on its own line (with the colon), or start a line with “[x] ${id}”.`,
        [repository.listed],
      ),
    );
  return firstFew(problems, "commit almost ticks an item", "commits almost tick an item");
}

function habitProblems({ byItem }: CommitFindings, decisions: readonly Decision[]): Problem[] {
  return decisions
    .filter(
      ({ item }) => item.kind === "habit" && (byItem.get(item.id) ?? []).some(({ explicit }) => explicit),
    )
    .map(({ item }) =>
      problemWithoutPlace(
        "notice",
        "habit-mention",
        `A commit cannot tick “${item.id}”, because it is a habit: habits are measured.`,
        'If this is something to do once, remove its "kind" from roadmap.json.',
      ),
    );
}

function linkProblems({ repositories }: Snapshot, decisions: readonly Decision[]): Problem[] {
  const own = ownIn(repositories);
  if (own === undefined || own.web !== null) return [];
  const hasUnlinkable = decisions.some(({ proofs }) =>
    proofs.some((proof) => proof.own && proof.kind !== "self"),
  );
  const hint = "Add one: git remote add origin https://github.com/your-login/your-repository.git";
  return hasUnlinkable
    ? [
        problemWithoutPlace(
          "notice",
          "no-links",
          `${own.name} has no remote with a web page, so its proofs cannot be linked.`,
          hint,
          ["."],
        ),
      ]
    : [];
}

function doneIn(decisions: readonly Decision[]): Set<string> {
  return new Set(decisions.flatMap(({ done, item }) => (done ? [item.id] : [])));
}

function where({ sha }: Commit, { name }: RepositoryActivity): string {
  return `Commit ${shortSha(sha)} in ${name}`;
}

function foreignReadmeProblems({ repositories }: Snapshot): Problem[] {
  const problems = repositories.flatMap((repository) =>
    repository.foreignReadmes.map(({ path, language, sample }) =>
      problemWithoutPlace(
        "notice",
        "readme-not-english",
        `${publicPath(path)} in ${repository.name} ${language === null ? "does not look like English" : `looks like ${language}`}: “${sample.untrusted}”`,
        "Write it in English, which recruiters abroad read, and link to a version in the other language.",
        [repository.listed],
      ),
    ),
  );
  return firstFew(problems, "README is not in English", "READMEs are not in English");
}

/** Commits with the owner's address that came in through somebody else's pull request. */
function pullRequestProblems({ strangers: all }: CommitFindings): Problem[] {
  const problems = all.flatMap(({ commit, repository }) => {
    const { via } = commit.author;
    if (via === undefined) return [];
    return problemWithoutPlace(
      "warning",
      "others-pull-request",
      `${where(commit, repository)} has your address but came in through a pull request by ${via}, so it does not count.`,
      `Anybody can commit under your address. If the work is yours, mention the item in a new commit. ${anotherAccount(via)}`,
      [repository.listed],
    );
  });
  return firstFew(
    problems,
    "commit with your address came in through another account's pull request",
    "commits with your address came in through other accounts' pull requests",
  );
}

function strangerProblems({ strangers: found }: CommitFindings): Problem[] {
  const all = found.filter(({ commit }) => commit.author.via === undefined);
  if (all.length === 0) return [];
  const authors = [...new Set(all.map(({ commit }) => (commit.squashOf ?? commit.author.name).untrusted))];
  const hint =
    "If any of this is your work, add the e-mail address you committed with to owner.emails in roadmap.json.";
  const squash = all.some(({ commit }) => commit.squashOf !== undefined)
    ? " To tick an item whose work was squashed with theirs, mention it in another commit."
    : "";
  return [
    problemWithoutPlace(
      "notice",
      "not-the-owner",
      `${all.length === 1 ? "1 commit by another author" : `${all.length} commits by other authors`} (${firstOf(authors, shown)}) would tick items, but only your own work counts.`,
      `${hint}${squash}`,
      [...new Set(all.map(({ repository }) => repository.listed))],
    ),
  ];
}
