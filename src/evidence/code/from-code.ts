/** Evidence from the files at HEAD: what the rules look for, where it is, and who wrote it. */
import { othersReason } from "../../activity/hosted-commit.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { publicPath } from "../../text/untrusted.ts";
import { isWritten, proofText } from "../decide/written-done.ts";
import type { Evidence, Moment } from "../evidence.ts";
import { type Recorded, withBestFirst } from "./best-place.ts";
import { codeProof } from "./code-proof.ts";
import { apartWords, describeFinding, unwanted } from "./describe-finding.ts";
import type { CodeFinding, FoundPart, OwnersPlace, Since } from "./finding.ts";
import type { Criterion, LeafTie } from "./search/leaf.ts";
import type { ItemRule } from "./search/rules.ts";
import {
  isOwners,
  isSamePlace,
  type LeafCriterion,
  matchesOf,
  type MatchIn,
  type Others,
  ownersPlaces,
} from "./owners-places.ts";
import { type Unseen, unseenFor } from "./unseen.ts";
import { leavesTogether, onlyTied } from "./tied.ts";
import { isFlawed } from "./worth.ts";

/**
 * @param items whose recorded proofs are kept while they hold, even if a better place turns up
 * @param others commits that GitHub says are others', by sha: what they introduced ticks no open item
 * @returns by item, what each of its rules found
 */
export function evidenceFromCode(
  repositories: readonly RepositoryActivity[],
  rules: readonly ItemRule[],
  items: readonly Item[],
  others: Others = new Map(),
): Map<string, CodeFinding[]> {
  const findings = new Map<string, CodeFinding[]>();
  const written = new Map(items.map((item) => [item.id, item.written]));
  for (const rule of rules) {
    const done = written.get(rule.item);
    const recorded =
      typeof done === "object" && done.proof !== undefined ? { ...done, proof: done.proof } : null;
    const judged = judge(rule.criterion, repositories, done === false ? others : new Map());
    findings.set(rule.item, [...(findings.get(rule.item) ?? []), settled(rule, judged, recorded)]);
  }
  return findings;
}

/** How often a recorded proof may lead to another one. */
const mostRounds = 4;

/** What the next run finds, which knows the proof that this one records: a second run without news changes nothing. */
function settled(rule: ItemRule, { met, parts: found }: Judgement, recorded: Recorded | null): CodeFinding {
  let known = recorded;
  for (let round = 0; ; round++) {
    const parts = withBestFirst(found, known);
    const evidence = evidenceOf(rule, met, parts, known);
    const next = met && round < mostRounds ? toRecord(evidence, known) : null;
    if (next === null) return { rule, met, parts, evidence, says: describeFinding(met, parts) };
    known = next;
  }
}

/** What a run writes; null if it keeps what is recorded. */
function toRecord([lead, ...more]: readonly Evidence[], known: Recorded | null): Recorded | null {
  if (lead === undefined || lead.proof.on === null) return null;
  const isKept = known !== null && [lead, ...more].some(({ proof }) => isWritten(known.proof, proof));
  return isKept ? null : { proof: proofText(lead.proof), on: lead.proof.on };
}

/** How many paths to name for something that must not be there. */
const shownPaths = 3;

interface Judgement {
  met: boolean;
  parts: FoundPart[];
}

function judge(criterion: Criterion, repositories: readonly RepositoryActivity[], others: Others): Judgement {
  if ("leaf" in criterion) return judgeLeaf(criterion, repositories, others);
  if ("not" in criterion) return judgeAbsence(criterion.not, repositories);
  if ("all" in criterion && criterion.together !== undefined)
    return judgeTogether(criterion.all, criterion.together, repositories, others);
  const judged = ("all" in criterion ? criterion.all : criterion.any).map((one) =>
    judge(one, repositories, others),
  );
  if ("all" in criterion)
    return { met: judged.every(({ met }) => met), parts: judged.flatMap(({ parts }) => parts) };
  const met = judged.filter((one) => one.met);
  return { met: met.length > 0, parts: (met.length > 0 ? met : judged).flatMap(({ parts }) => parts) };
}

/** Only places count that are tied to all other parts, in whichever repositories. Without any, the parts are found but not met. */
function judgeTogether(
  all: Criterion[],
  by: LeafTie["by"],
  repositories: readonly RepositoryActivity[],
  others: Others,
): Judgement {
  const leaves = leavesTogether(all);
  const tied = repositories.flatMap((one) => {
    const code = one.code && onlyTied(one.code, leaves, (match) => isOwners(match, others));
    return code === null ? [] : [{ ...one, code }];
  });
  if (tied.length > 0) {
    const together = judge({ all: all.filter((one) => "leaf" in one) }, tied, others);
    const absent = judge({ all: all.filter((one) => !("leaf" in one)) }, repositories, others);
    return { met: together.met && absent.met, parts: [...together.parts, ...absent.parts] };
  }
  const apart = judge({ all }, repositories, others);
  if (!apart.met) return apart;
  const unseen = unseenFor({ all: all.filter((one) => "leaf" in one) }, repositories);
  const uncertain = leaves.owners.some((leaf) =>
    repositories.some(({ code }) => (code?.[leaf] ?? []).some(({ introduced }) => introduced === null)),
  );
  return {
    met: false,
    parts: apart.parts.map((part) => ({ ...part, met: false, apart: by, uncertain, unseen })),
  };
}

/** Absence meets the rule but is not evidence. It does not matter who wrote what must not be there. */
function judgeAbsence(criterion: Criterion, repositories: readonly RepositoryActivity[]): Judgement {
  const there = describePresence(criterion, repositories);
  // Absence cannot be claimed for files that were not read.
  const unreadRepository = repositories.find(
    ({ view, reason, code, lacksFiles }) =>
      (view !== "empty" || reason !== null) && (code === null || lacksFiles),
  );
  const unseen = unseenFor(criterion, repositories);
  const shortfall =
    unreadRepository === undefined
      ? (unseen?.reason ?? null)
      : `not all files of ${unreadRepository.name} were read`;
  const about = unreadRepository === undefined ? (unseen?.about ?? []) : [unreadRepository.listed];
  if (there === null && shortfall !== null)
    return {
      met: false,
      parts: [
        { ...nowhere, name: "absence", shortfall, about, uncertain: unreadRepository !== undefined, unseen },
      ],
    };
  if (there === null) return { met: true, parts: [] };
  const read = repositories.filter(({ code }) => code !== null).map(({ listed }) => listed);
  return {
    met: false,
    parts: [{ ...nowhere, name: there, shortfall: unwanted, about: read, uncertain: false, unseen: null }],
  };
}

const nowhere = { places: [], lead: false, since: null, met: false };

/** What meets a criterion, in words; null if nothing does. */
function describePresence(criterion: Criterion, repositories: readonly RepositoryActivity[]): string | null {
  if ("leaf" in criterion) {
    const paths = repositories.flatMap(({ code }) =>
      (code?.[criterion.leaf] ?? []).map(({ path }) => publicPath(path)),
    );
    const distinct = [...new Set(paths)];
    const some = `${distinct.slice(0, shownPaths).join(", ")}${distinct.length > shownPaths ? ", …" : ""}`;
    return paths.length >= criterion.min ? `${criterion.name} (${some})` : null;
  }
  if ("not" in criterion)
    return describePresence(criterion.not, repositories) === null ? "something that is not there" : null;
  const found = ("all" in criterion ? criterion.all : criterion.any).map((one) =>
    describePresence(one, repositories),
  );
  const there = found.filter((one) => one !== null);
  const met = "all" in criterion ? there.length === found.length : there.length > 0;
  return met ? there.join(" and ") : null;
}

function judgeLeaf(
  criterion: LeafCriterion,
  repositories: readonly RepositoryActivity[],
  others: Others,
): Judgement {
  const { name, min, commits = 0 } = criterion;
  const anywhere = matchesOf(criterion, repositories);
  const all = anywhere.filter(({ repository: { steps } }) => steps >= commits);
  if (all.length === 0 && anywhere.length > 0) return tooFewCommits(name, commits, anywhere);
  const places = ownersPlaces(criterion, all, others);
  const met = places.length >= min;
  const uncertain = !met && all.some(({ match }) => match.introduced === null);
  const unseen = met ? null : unseenFor(criterion, repositories);
  const why = met
    ? null
    : (notCounted(criterion, all, places.length, others) ?? ruledOutOf(criterion, repositories) ?? unseen);
  const { reason: shortfall = null, about = [] } = why ?? {};
  const [earliest] = places;
  const since = earliest === undefined ? null : sinceOf(earliest);
  const lead = criterion.lead === true;
  return { met, parts: [{ name, lead, places, since, shortfall, about, met, uncertain, unseen }] };
}

/** Nothing counts if the owner made fewer commits than the rule asks for. */
function tooFewCommits(name: string, asked: number, found: readonly MatchIn[]): Judgement {
  const repositories = found.map(({ repository }) => repository);
  const [most] = repositories.toSorted((a, b) => b.steps - a.steps);
  const shortfall =
    most === undefined ? null : `${most.steps} of ${asked} commits with their own message in ${most.name}`;
  const about = most === undefined ? [] : [most.listed];
  return { met: false, parts: [{ ...nowhere, name, shortfall, about, uncertain: false, unseen: null }] };
}

/** What rules out all that was found; null if nothing does. */
function ruledOutOf({ leaf }: LeafCriterion, repositories: readonly RepositoryActivity[]): Unseen | null {
  for (const { listed, ruledOut = [] } of repositories) {
    const one = ruledOut.find((some) => some.leaf === leaf);
    if (one === undefined) continue;
    const what = one.by === null ? publicPath(one.path) : `${one.by} in ${publicPath(one.path)}`;
    return { reason: `ruled out by ${what}`, about: [listed] };
  }
  return null;
}

function sinceOf({ repository, introduced: { commit } }: OwnersPlace): Since {
  return { repository: repository.listed, at: commit.at, on: commit.on };
}

/** Why the places that were found are not enough; null if none was found. */
function notCounted(
  { min }: LeafCriterion,
  all: readonly MatchIn[],
  owners: number,
  others: Others,
): Unseen | null {
  const reason = insteadOf(all, owners, min, others);
  return reason === null
    ? null
    : { reason, about: all.slice(0, 1).map(({ repository }) => repository.listed) };
}

function insteadOf(all: readonly MatchIn[], owners: number, min: number, others: Others): string | null {
  if (owners > 0) return `${owners} of ${min} places`;
  const [first] = all;
  if (first === undefined) return null;
  const { introduced } = first.match;
  const path = publicPath(first.match.path);
  if (introduced === null) return `the author of the line in ${path} is not known`;
  const other = others.get(introduced.commit.sha);
  if (other !== undefined) return `${path}: ${othersReason(other)}`;
  return introduced.commit.author.who === "bot"
    ? `written by a bot in ${path}`
    : `written by somebody else in ${path}`;
}

/**
 * One piece of evidence per part: first the one that leads, then the one that completed the rule, unless only others can be shown
 * well. For whole files, the first part of the rule comes first; one that is recorded comes before all. All of them count from when
 * the rule was complete, and the first has that day.
 */
function evidenceOf(
  rule: ItemRule,
  met: boolean,
  parts: readonly FoundPart[],
  recorded: Recorded | null,
): Evidence[] {
  const shown = parts.flatMap(({ name, lead: leads, places: [first], since }) =>
    first === undefined || since === null ? [] : [{ name, leads, seen: first, since }],
  );
  const byDay = shown.toSorted((a, b) => b.since.at - a.since.at);
  const [newest] = byDay;
  if (newest === undefined) return [];
  const last = byDay.toSorted((a, b) => Number(b.leads) - Number(a.leads));
  const byTurn = shown.every(({ seen }) => seen.whole) ? shown : last;
  const kept = byTurn.find(({ seen }) => recorded !== null && isWritten(recorded.proof, codeProof(seen)));
  const lead = kept ?? byTurn.find(({ seen }) => !isFlawed(seen.worth)) ?? newest;
  const unmet = parts.filter((part) => !part.met);
  const missing = unmet.map(({ name, shortfall }) => (shortfall === null ? name : `${name} (${shortfall})`));
  const apart = unmet.find((part) => part.apart !== undefined)?.apart;
  const about = met ? [] : unmet.flatMap((part) => part.about);
  const moment: Moment = { repository: newest.since.repository, order: null, at: newest.since.at };
  const ordered = [lead, ...last.filter((one) => one !== lead)];
  const distinct = ordered.filter(
    ({ seen }, index) => ordered.findIndex((other) => isSamePlace(other.seen, seen)) === index,
  );
  return distinct.map((one) => ({
    says: "done",
    kind: "code",
    explicit: false,
    because: `${rule.title}: ${one.name}`,
    moment,
    proof: codeProof(one.seen, (one === lead ? newest : one).since.on),
    dismissed: met
      ? null
      : apart === undefined
        ? `not shown yet: ${missing.join(", ")}`
        : `found apart: ${apartWords[apart]}`,
    ...(about.length === 0 ? {} : { about }),
  }));
}
