/** What the code of a project shows, put together from the repositories that it is in. */
import type { TestSuite } from "../../activity/project.ts";
import { joinLanguages } from "../../projects/language-shares.ts";
import type { ProjectSeen } from "../../activity/project.ts";
import { commitUrl, newestFileUrl, type RepositoryActivity } from "../../activity/repository.ts";
import type { Untrusted } from "../../text/untrusted.ts";
import type { Proof } from "../evidence.ts";
import { evidenceFromCode } from "../code/from-code.ts";
import type { SkillRule } from "./every-skill.ts";
import { stackOf, stackRank } from "./stack.ts";

/** A skill, and the line that shows it first. */
export interface ShownSkill {
  id: string;
  title: string;
  field: string;
  proof: Proof;
}

export interface ProjectCode {
  /** Languages, then frameworks, databases and tools that are used. */
  stack: string[];
  /** Commands, in the order in which they are typed. */
  run: string[];
  /** Those that tell the stack first. */
  skills: ShownSkill[];
  tests: TestSuite[];
  ci: { name: Untrusted; path: string; url: string | null }[];
  /** SPDX id. */
  licence: string | null;
  /** The owner's newest commit that changed it. */
  last: { on: string; url: string | null } | null;
}

/** What is known of a project's code. */
export interface ProjectView {
  /** Null when there is nothing to show. */
  code: ProjectCode | null;
  /** False when a part of it could not be looked at in this run, so that what is missing need not be gone. */
  complete: boolean;
}

interface Place {
  repository: RepositoryActivity;
  seen: ProjectSeen;
}

/**
 * @param repositories those that the project is in, the one that shows most first
 * @param skills what may be shown; decided here, by the owner's lines alone
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
  const hidden = repositories.some((one) => seenIn(one, id) === undefined && one.view !== "empty");
  return {
    code: codeOf(places, skills),
    complete: !hidden && !places.some(isPartly),
  };
}

/** An id may be a name that every object has. */
function seenIn({ projects }: RepositoryActivity, id: string): ProjectSeen | undefined {
  return Object.hasOwn(projects, id) ? projects[id] : undefined;
}

/** True when files are missing, or a shallow clone hides who wrote something: another run may see more. */
function isPartly({ repository: { view }, seen: { lacking, code } }: Place): boolean {
  const unknown = (): boolean =>
    Object.values(code).some((some) => some.some(({ introduced }) => introduced === null));
  return lacking || (view === "shallow" && unknown());
}

function codeOf(places: readonly Place[], rules: readonly SkillRule[]): ProjectCode | null {
  const all = places.map(({ seen }) => seen);
  const languages = joinLanguages(all.map((seen) => seen.languages));
  const skills = skillsShown(places, rules);
  const dependencies = new Set(all.flatMap((seen) => seen.dependencies));
  const code: ProjectCode = {
    stack: stackOf(languages, new Set(skills.map(({ id }) => id)), dependencies),
    run: all.find(({ run }) => run.length > 0)?.run ?? [],
    skills,
    tests: all.flatMap(({ tests }) => tests),
    ci: places.flatMap(({ repository: { web }, seen }) =>
      seen.ci.map(({ name, path }) => ({ name, path, url: web === null ? null : newestFileUrl(web, path) })),
    ),
    // Never that of one place for the code of another.
    licence: (all.find((seen) => seen.languages.length > 0) ?? all[0])?.licence ?? null,
    last: newest(places),
  };
  const isNothing = code.stack.length + code.run.length + skills.length + code.tests.length === 0;
  return isNothing ? null : code;
}

function skillsShown(places: readonly Place[], rules: readonly SkillRule[]): ShownSkill[] {
  const repositories = places.map(({ repository, seen }) => ({
    ...repository,
    code: seen.code,
    lacksFiles: seen.lacking,
  }));
  const findings = evidenceFromCode(repositories, rules, []);
  const shown = rules.flatMap(({ item: id, title, field }): ShownSkill[] => {
    const found = findings.get(id)?.find(({ met }) => met);
    const proof = found?.evidence[0]?.proof;
    return proof === undefined ? [] : [{ id, title, field, proof }];
  });
  return shown.toSorted((a, b) => stackRank(a.id) - stackRank(b.id));
}

function newest(places: readonly Place[]): ProjectCode["last"] {
  const [last] = places
    .flatMap(({ repository, seen }) => (seen.last === null ? [] : [{ repository, commit: seen.last }]))
    .toSorted((a, b) => b.commit.at - a.commit.at);
  if (last === undefined) return null;
  const { web } = last.repository;
  return { on: last.commit.on, url: web === null ? null : commitUrl(web, last.commit.sha) };
}
