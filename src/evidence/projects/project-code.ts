/** What the code of a project shows, combined from all repositories that hold it. */
import type { TestSuite, Work } from "../../activity/project.ts";
import { joinLanguages } from "../../projects/language-shares.ts";
import type { ProjectSeen } from "../../activity/project.ts";
import { commitUrl, newestFileUrl, type RepositoryActivity } from "../../activity/repository.ts";
import { publicPath } from "../../text/untrusted.ts";
import type { Untrusted } from "../../text/untrusted.ts";
import type { Proof } from "../evidence.ts";
import type { CodeFinding } from "../code/finding.ts";
import { evidenceFromCode } from "../code/from-code.ts";
import type { Figure } from "../figure.ts";
import type { SkillRule } from "./every-skill.ts";
import { type Place, projectFigures } from "./figures.ts";
import { stackOf, stackRank } from "./stack.ts";

/** A skill and its proof. */
export interface ShownSkill {
  id: string;
  title: string;
  /** At most 22 characters. */
  short: string;
  field: string;
  proof: Proof;
}

export interface ProjectCode {
  /** Languages, then frameworks, databases and tools in use. */
  stack: string[];
  /** Commands, in the order to run them. */
  run: string[];
  /** Those of the stack first. */
  skills: ShownSkill[];
  tests: TestSuite[];
  ci: { name: Untrusted; path: string; url: string | null }[];
  /** SPDX id. */
  licence: string | null;
  /** The owner's newest commit that changed it. */
  last: { on: string; url: string | null } | null;
  /** The owner's commits that changed it; null if there are none, or not all are known. */
  work: Work | null;
  /** Its files by number of pins, most first; each file once. Empty if no line may be shown. */
  figures: Figure[];
}

/** What is known about a project's code. */
export interface ProjectView {
  /** Null if there is nothing to show. */
  code: ProjectCode | null;
  /** False if part of it could not be read in this run, so that what is missing may still exist. */
  complete: boolean;
}

/**
 * @param repositories that hold the project, its main one first
 * @param skills to evaluate, on the owner's lines only
 */
export function projectView(
  id: string,
  repositories: readonly RepositoryActivity[],
  skills: readonly SkillRule[],
): ProjectView {
  const places = repositories.flatMap((repository): Place[] => {
    const seen = seenIn(repository, id);
    return seen === undefined ? [] : [{ repository, seen }];
  });
  const hidden = repositories.some(
    (one) => seenIn(one, id) === undefined && (one.view !== "empty" || one.reason !== null),
  );
  return {
    code: codeOf(places, skills),
    complete: !hidden && !places.some(isPartly),
  };
}

/** Ids come from users and may be the name of an inherited property, such as `constructor`. */
function seenIn({ projects }: RepositoryActivity, id: string): ProjectSeen | undefined {
  return Object.hasOwn(projects, id) ? projects[id] : undefined;
}

/** True if files are missing or a shallow clone hides authors, so that another run may show more. */
function isPartly({ repository: { view }, seen: { lacking, code } }: Place): boolean {
  const unknown = (): boolean =>
    Object.values(code).some((some) => some.some(({ introduced }) => introduced === null));
  return lacking || (view === "shallow" && unknown());
}

function codeOf(places: readonly Place[], rules: readonly SkillRule[]): ProjectCode | null {
  const all = places.map(({ seen }) => seen);
  const languages = joinLanguages(all.map((seen) => seen.languages));
  const findings = findingsShown(places, rules);
  const skills = findings.flatMap(skillOf);
  const dependencies = new Set(all.flatMap((seen) => seen.dependencies));
  const code: ProjectCode = {
    stack: stackOf(languages, new Set(skills.map(({ id }) => id)), dependencies),
    run: all.find(({ run }) => run.length > 0)?.run ?? [],
    skills,
    tests: all.flatMap(({ tests }) => tests),
    ci: places.flatMap(({ repository: { web }, seen }) =>
      seen.ci.map(({ name, path }) => ({
        name,
        path: publicPath(path),
        url: web === null || publicPath(path) !== path ? null : newestFileUrl(web, path),
      })),
    ),
    // The licence must come from the place that has the code.
    licence: (all.find((seen) => seen.languages.length > 0) ?? all[0])?.licence ?? null,
    last: newest(places),
    work: allWork(all),
    figures: projectFigures(places, findings),
  };
  const isNothing = code.stack.length + code.run.length + skills.length + code.tests.length === 0;
  return isNothing ? null : code;
}

/** What shows each skill, those of the stack first. */
function findingsShown(places: readonly Place[], rules: readonly SkillRule[]): CodeFinding[] {
  const repositories = places.map(({ repository, seen }) => ({
    ...repository,
    code: seen.code,
    lacksFiles: seen.lacking,
    // What was not read is known for the rules of items only.
    unseen: [],
  }));
  const findings = evidenceFromCode(repositories, rules, []);
  return rules
    .flatMap(({ item: id }) => findings.get(id)?.find(({ met }) => met) ?? [])
    .toSorted((a, b) => stackRank(a.rule.item) - stackRank(b.rule.item));
}

function skillOf({ rule: { item: id, title, short, field }, evidence }: CodeFinding): ShownSkill[] {
  const proof = evidence[0]?.proof;
  return proof === undefined ? [] : [{ id, title, short, field: field ?? "", proof }];
}

/** The same repository does not hold a project twice, so no commit counts twice. */
function allWork(all: readonly ProjectSeen[]): Work | null {
  const some = all.flatMap(({ work }) => work ?? []);
  // Without one of its parts the number would be wrong.
  if (some.length === 0 || all.some(({ work, last }) => work === null && last !== null)) return null;
  return {
    commits: some.reduce((sum, { commits }) => sum + commits, 0),
    first: some.map(({ first }) => first).toSorted()[0] ?? "",
    last:
      some
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? "",
  };
}

function newest(places: readonly Place[]): ProjectCode["last"] {
  const [last] = places
    .flatMap(({ repository, seen }) => (seen.last === null ? [] : [{ repository, commit: seen.last }]))
    .toSorted((a, b) => b.commit.at - a.commit.at);
  if (last === undefined) return null;
  const { web } = last.repository;
  return { on: last.commit.on, url: web === null ? null : commitUrl(web, last.commit.sha) };
}
