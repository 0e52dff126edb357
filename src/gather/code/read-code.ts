/** Searches the files at HEAD for what the rules look for, then finds out who wrote it. Needs no checkout. */
import type { ForeignReadme, Source } from "../../languages/file-kind.ts";
import { type CodeFiles, codeFilesIn } from "../../languages/unread.ts";
import { factTypesOf } from "../../languages/read-file.ts";
import type { CodeMatch, CodeMatches } from "../../activity/code-match.ts";
import type { RuledOut } from "../../activity/ruled-out.ts";
import type { UnseenFile } from "../../activity/unseen-file.ts";
import { isKnown } from "../../activity/person.ts";
import type { IdleGlob } from "../../activity/idle-glob.ts";
import { idleGlobs } from "../../evidence/code/search/idle-globs.ts";
import type { Leaf } from "../../evidence/code/search/leaf.ts";
import { projectKeys } from "../../evidence/code/search/other-projects.ts";
import { tiedLeaves } from "../../evidence/code/search/tied-places.ts";
import { onlyTied } from "../../evidence/code/tied.ts";
import type { SearchLimits } from "../../evidence/code/search/found-places.ts";
import type { CodeQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";
import type { TimedReading } from "../../ports/reading-time.ts";
import { type Files, filesThatCount, findPlaces } from "./find-places.ts";
import { introductionsOf, type IntroductionQuestions } from "./introductions.ts";
import { movedAway } from "./moved-away.ts";
import type { Places } from "./place-lines.ts";
import type { Tree } from "./tree.ts";

/** What was found, before its authors are known. */
export interface CodeReading {
  foreign: ForeignReadme[];
  /** What could not be read and may show a leaf. */
  unseen: UnseenFile[];
  ruledOut: RuledOut[];
  codeFiles: CodeFiles;
  /** Files of recorded proofs that are gone, with the submodule that may hold them now. */
  movedAway: Record<string, string>;
  /** Globs that match no file. */
  idle: IdleGlob[];
  /** Some of the files to search are missing from this clone. */
  lacking: boolean;
  /** Finds out who wrote each match, and searches further where too few are the owner's. @throws GitError */
  attribute(head: string, whose: IntroductionQuestions): Promise<CodeMatches>;
  /** The source of a file with a match; undefined for any other. */
  sourceOf(path: string): Source | undefined;
}

/** Enough to choose a proof from when nearly everything is the owner's. */
const firstLimits: SearchLimits = { places: 12, inFile: 2 };

/** For repositories that others mostly wrote, in the files that the owner ever touched. */
const furtherLimits: SearchLimits = { places: 2000, inFile: 20 };

/**
 * Finds the places that show the leaves. Does not depend on the history, so both can be read at the same time.
 * @throws GitError if files cannot be read
 */
export async function readCode(
  git: Git,
  tree: Tree,
  question: CodeQuestion,
  timed: TimedReading,
): Promise<CodeReading> {
  const { leaves } = question;
  const files = { ...filesThatCount(tree.files, question), others: tree.others };
  const found = await findPlaces(git, files, leaves, firstLimits, timed);
  const sources = new Map(found.sources);
  return {
    foreign: found.foreign,
    unseen: found.unseen,
    ruledOut: found.ruledOut,
    codeFiles: codeFilesIn(
      files.list.map(({ path }) => path),
      found.otherLanguages,
    ),
    movedAway: await movedAway(git, tree, question.proofs ?? []),
    idle: idleGlobs(
      question.globs ?? [],
      tree.files.map(({ path }) => path),
    ),
    lacking: files.list.some(({ path, size }) => !Number.isFinite(size) && factTypesOf(path).length > 0),
    async attribute(head, whose) {
      const matches = await withIntroductions(git, head, found.places, whose);
      const lacking = lackingLeaves(leaves, matches);
      if (lacking.length === 0 || !isKnown(whose.owner)) return matches;
      const further = await attributeFurther(git, head, { files, timed }, lacking, whose);
      for (const [path, source] of further.sources) sources.set(path, source);
      return { ...matches, ...further.matches };
    },
    sourceOf: (path) => sources.get(path),
  };
}

/** Searches every file that the owner ever touched. Matches by others stay, so that they can be reported. */
async function attributeFurther(
  git: Git,
  head: string,
  { files, timed }: { files: Files; timed: TimedReading },
  lacking: readonly Leaf[],
  whose: IntroductionQuestions,
): Promise<{ matches: CodeMatches; sources: ReadonlyMap<string, Source> }> {
  const touched = await whose.versions.touched();
  const own = { ...files, list: files.list.filter(({ path }) => touched.has(path)) };
  const { places, sources } = await findPlaces(git, own, lacking, furtherLimits, timed);
  const anyones = new Set(lacking.flatMap((leaf) => (leaf.anyones === true ? [leaf.key] : [])));
  const more = await withIntroductions(git, head, places, whose, (key) => !anyones.has(key));
  const owners = Object.entries(more).map(
    ([key, some]) => [key, anyones.has(key) ? some : some.filter(isOwners)] as const,
  );
  return { matches: Object.fromEntries(owners.filter(([, some]) => some.length > 0)), sources };
}

/** Leaves with places by others and too few by the owner, along with those tied to them. */
function lackingLeaves(leaves: readonly Leaf[], matches: CodeMatches): Leaf[] {
  const lacking = new Set(
    leaves.filter(({ key, min, anyones }) => {
      const some = matches[key] ?? [];
      return anyones !== true && some.length > 0 && some.filter(isOwners).length < min;
    }),
  );
  for (const own of tiedLeaves(leaves).values()) {
    const owners = own.flatMap(({ key, anyones }) => (anyones === true ? [] : [key]));
    const others = own.flatMap(({ key, anyones }) => (anyones === true ? [key] : []));
    const areOthers = owners.some((key) => (matches[key] ?? []).some((match) => !isOwners(match)));
    const areFound = own.every(({ key }) => (matches[key] ?? []).length > 0);
    const isUntied = (): boolean => onlyTied(matches, { owners, anyones: others }, isOwners) === null;
    // Groups are found among all leaves of a skill.
    if (own.some((leaf) => lacking.has(leaf)) || (areOthers && areFound && isUntied()))
      for (const leaf of own) lacking.add(leaf);
  }
  const projects = new Set([...lacking].flatMap(projectKeys));
  return [...lacking, ...leaves.filter(({ key }) => projects.has(key))];
}

function isOwners({ introduced }: CodeMatch): boolean {
  return introduced?.commit.author.who === "owner";
}

/** @param onlyIfOwners whether the matches of a leaf matter only if they are the owner's */
async function withIntroductions(
  git: Git,
  head: string,
  found: Places,
  whose: IntroductionQuestions,
  onlyIfOwners: (key: string) => boolean = () => false,
): Promise<CodeMatches> {
  const places = [...found].flatMap(([key, some]) => {
    const only = onlyIfOwners(key) ? { onlyIfOwners: true } : {};
    return some.map((place) => ({ key, place: { ...place, ...only } }));
  });
  const introductions = await introductionsOf(
    git,
    head,
    places.map(({ place }) => place),
    whose,
  );
  const matches: CodeMatches = {};
  for (const [index, { key, place }] of places.entries()) {
    const traced = introductions[index] ?? { introduced: null };
    (matches[key] ??= []).push({ path: place.path, ...place.place, ...place.worth, ...traced });
  }
  return matches;
}
